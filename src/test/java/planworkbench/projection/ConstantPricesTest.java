package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Objects;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// Levels at the prices of the base year.
class ConstantPricesTest {

    private static final SeriesKey SERVICES = SmallPlan.key(SmallPlan.SERVICES);

    private final Plan plan = SmallPlan.plan();

    @Property(seed = "5145", tries = 200)
    void theProjectionGrowsByRealGrowthAloneAndPricesByThePriceChange(
            @ForAll @DoubleRange(min = -0.2, max = 0.3) double real,
            @ForAll @DoubleRange(min = -0.05, max = 0.1) double price) {
        ConstantPrices constant = constant(new ProjectionMethod.RealGrowth(real, price), Origin.BASE);
        assertThat(constant.missing()).isNull();
        for (int year = 2020; year <= 2025; year++) {
            assertThat(constant.projected().get(year).orElseThrow())
                    .isCloseTo(724.53 * StrictMath.pow(1 + real, year - 2020), within(1e-7));
            assertThat(Objects.requireNonNull(constant.priceLevel(year)))
                    .isCloseTo(StrictMath.pow(1 + price, year - 2020), within(1e-9));
        }
    }

    @Test
    void withoutAPriceChangeThatIsSupposedApartThereAreNone() {
        assertThat(constant(new ProjectionMethod.ConstantGrowth(0.05), Origin.BASE).missing())
                .isEqualTo(ConstantPrices.Missing.NO_REAL_GROWTH);
    }

    @Test
    void fromTheLatestFigureTheYearsBeforeItNeedRealGrowthToo() {
        assertThat(constant(new ProjectionMethod.RealGrowth(0.05, 0.01), Origin.LATEST).missing())
                .isEqualTo(ConstantPrices.Missing.NO_REAL_GROWTH);
    }

    @Test
    void whatIsNoAmountAtCurrentPricesHasNone() {
        assertThat(of(SmallPlan.key(SmallPlan.TOURISTS), SmallPlan.scenarios().resolve("base")).missing())
                .isEqualTo(ConstantPrices.Missing.NOT_AT_CURRENT_PRICES);
    }

    private ConstantPrices constant(ProjectionMethod method, @Nullable Origin origin) {
        ResolvedScenario base = SmallPlan.scenarios().resolve("base").with(Assumption.of(SERVICES, method, ""));
        return of(SERVICES, origin == null ? base : base.withOrigin(origin));
    }

    private ConstantPrices of(SeriesKey series, ResolvedScenario scenario) {
        return new ConstantPrices(plan, new Projector(plan).project(scenario, 2025), series);
    }
}
