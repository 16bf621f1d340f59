package planworkbench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.OTHER_RATE;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RATE;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.city;
import static planworkbench.plan.OneTargetPlan.given;
import static planworkbench.plan.OneTargetPlan.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import planworkbench.goal.RequiredGrowth.Required;
import planworkbench.plan.Direction;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.plan.Tolerance;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;

/// A target that is fed with what is required is met, and by no more than it takes.
class RequiredGrowthFedTest {

    @Property(seed = "145", tries = 400)
    void a_level_target_fed_with_its_required_growth_or_step_is_met(@ForAll("levels") TargetKind kind,
            @ForAll @DoubleRange(min = 1, max = 9000) double base,
            @ForAll @DoubleRange(min = 1, max = 9000) double latest, @ForAll @IntRange(min = 2021, max = 2024) int year,
            @ForAll @DoubleRange(min = 0.5, max = 2) double linkFactor, @ForAll Origin origin) {
        OneTargetPlan figures = OneTargetPlan.of(PART, kind).observe(PART, 2020, base, year, latest)
                .breakIn(2021, PART, linkFactor).observe(city(PART), 2020, 1234.5);
        Required required = required(figures, origin);
        List<Assumption> feeds = new ArrayList<>();
        if (required.growth() != null) {
            feeds.add(assume(PART, new ProjectionMethod.ConstantGrowth(required.growth())));
        }
        if (required.step() != null) {
            feeds.add(assume(PART, new ProjectionMethod.ConstantStep(required.step())));
        }
        assertThat(feeds).isNotEmpty();
        feeds.forEach(feed -> assertMet(figures, origin, feed));
    }

    @Provide
    Arbitrary<TargetKind> levels() {
        Arbitrary<Double> value = Arbitraries.doubles().between(1, 9000);
        return Arbitraries.oneOf(value.map(TargetKind.AtLeast::new), value.map(TargetKind.MoreThan::new),
                value.map(TargetKind.AtMost::new), value.map(TargetKind.LessThan::new),
                value.map(low -> new TargetKind.Within(low, low * 1.1)),
                Arbitraries.just(new TargetKind.FullCoverage()),
                Arbitraries.just(new TargetKind.AboveBenchmark(OneTargetPlan.CITY)),
                // a smaller change would be lost in the digits of a latest figure of 9000
                Arbitraries.doubles().between(-0.9, 900).filter(c -> StrictMath.abs(c) > 0.01)
                        .map(c -> new TargetKind.ChangeSinceBase(c, ChangeMeasure.ABSOLUTE)),
                Arbitraries.doubles().between(-90, 90).filter(c -> StrictMath.abs(c) > 1)
                        .map(c -> new TargetKind.ChangeSinceBase(c, ChangeMeasure.PERCENT)));
    }

    @Property(seed = "145", tries = 300)
    void a_growth_target_on_a_level_fed_with_its_required_growth_is_met(@ForAll("growths") TargetKind kind,
            @ForAll Direction direction, @ForAll @DoubleRange(min = 1, max = 9000) double base,
            @ForAll @DoubleRange(min = -0.1, max = 0.2) double soFar,
            @ForAll @IntRange(min = 2021, max = 2024) int year,
            @ForAll @DoubleRange(min = -0.05, max = 0.15) double comparator, @ForAll Origin origin) {
        OneTargetPlan figures = OneTargetPlan.of(PART, kind, direction)
                .observe(PART, 2020, base, year, base * StrictMath.pow(1 + soFar, year - 2020))
                .observe(WHOLE, 2020, 1343.78);
        Assumption other = assume(WHOLE, new ProjectionMethod.ConstantGrowth(comparator));
        assertMet(figures, origin, other, assume(PART,
                new ProjectionMethod.ConstantGrowth(growth(required(figures, origin, other)))));
    }

    @Provide
    Arbitrary<TargetKind> growths() {
        return Arbitraries.oneOf(Arbitraries.doubles().between(-5, 15).map(TargetKind.AverageGrowthAtLeast::new),
                Arbitraries.just(new TargetKind.AverageGrowthAtLeast(0)),
                Arbitraries.just(new TargetKind.GrowthAbove(WHOLE)),
                Arbitraries.doubles().between(0, 2).map(t -> new TargetKind.GrowthInStep(WHOLE, t)));
    }

    @Property(seed = "145", tries = 200)
    void a_growth_target_on_rates_fed_with_its_required_rate_is_met(
            @ForAll @DoubleRange(min = -10, max = 20) double soFar,
            @ForAll @DoubleRange(min = -5, max = 15) double comparator, @ForAll Origin origin) {
        OneTargetPlan figures = OneTargetPlan.of(RATE, new TargetKind.GrowthAbove(OTHER_RATE)).observe(RATE, 2021,
                soFar, 2022, soFar);
        Assumption other = given(OTHER_RATE, 2021, comparator, 2022, comparator, 2023, comparator, 2024, comparator,
                2025, comparator);
        double percent = growth(required(figures, origin, other)) * 100;
        assertMet(figures, origin, other, given(RATE, 2022, percent, 2023, percent, 2024, percent, 2025, percent));
    }

    @Property(seed = "145", tries = 100)
    void growth_above_zero_fed_with_what_is_required_is_met(@ForAll @DoubleRange(min = 1, max = 9000) double base,
            @ForAll Origin origin) {
        a_growth_target_on_a_level_fed_with_its_required_growth_is_met(new TargetKind.GrowthAbove(WHOLE),
                Direction.RISE, base, 0, 2022, 0, origin);
    }

    @Property(seed = "145", tries = 200)
    void a_target_on_additions_fed_with_its_required_parts_is_met(@ForAll("sums") TargetKind kind,
            @ForAll @DoubleRange(min = 0, max = 4) double first, @ForAll @DoubleRange(min = 0, max = 4) double second,
            @ForAll Origin origin) {
        OneTargetPlan figures = OneTargetPlan.of(ADDED, kind).observe(ADDED, 2021, first, 2022, second);
        assertMet(figures, origin, everyYear(ADDED, required(figures, origin)));
    }

    @Provide
    Arbitrary<TargetKind> sums() {
        Arbitrary<Double> value = Arbitraries.doubles().between(1, 900);
        return Arbitraries.oneOf(value.map(TargetKind.CumulativeAtLeast::new),
                value.map(low -> new TargetKind.CumulativeRange(low, low + 1)));
    }

    @Property(seed = "145", tries = 100)
    void a_yearly_range_fed_with_what_every_year_requires_is_met(@ForAll @DoubleRange(min = 1, max = 9) double low,
            @ForAll @IntRange(min = 0, max = 3) int yearsSoFar, @ForAll Origin origin) {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.RangePerYear(low, low + 1));
        for (int year = 2021; year <= 2020 + yearsSoFar; year++) {
            figures.observe(PART, year, low + 0.5);
        }
        assertMet(figures, origin, everyYear(PART, required(figures, origin)));
    }

    /// A mapping of every later year to the step, as additions are supposed.
    private static Assumption everyYear(String indicator, Required required) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (int year = required.from() + 1; year <= 2025; year++) {
            values.put(year, step(required));
        }
        return assume(indicator, new ProjectionMethod.FixedValues(values));
    }

    private static double growth(Required required) {
        assertThat(required.growth()).isNotNull();
        return required.growth() == null ? Double.NaN : required.growth();
    }

    private static double step(Required required) {
        assertThat(required.step()).isNotNull();
        return required.step() == null ? Double.NaN : required.step();
    }

    private static Required required(OneTargetPlan figures, Origin origin, Assumption... assumptions) {
        Plan plan = figures.build();
        return (Required) RequiredGrowth.of(plan, project(plan, origin, assumptions), target(plan));
    }

    private static void assertMet(OneTargetPlan figures, Origin origin, Assumption... assumptions) {
        Plan plan = figures.build();
        Judged judged = (Judged) new TargetJudge(plan, project(plan, origin, assumptions)).judge(target(plan), 2025);
        assertThat(judged.met()).as("met: " + judged).isTrue();
        assertThat(isNoMoreThanItTakes(target(plan).kind(), judged)).as("no more than it takes: " + judged).isTrue();
    }

    /// Inside a range nothing is required, and what has been added is not taken back.
    private static boolean isNoMoreThanItTakes(TargetKind kind, Judged judged) {
        return switch (kind) {
            case TargetKind.Within _,TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> true;
            default -> StrictMath.abs(judged.margin()) <= 5 * Tolerance.RELATIVE
                    * StrictMath.max(1, StrictMath.abs(judged.threshold()));
        };
    }

    private static Projection project(Plan plan, Origin origin, Assumption... assumptions) {
        return new Projector(plan).project(scenario(origin, assumptions), 2025);
    }

    private static Target target(Plan plan) {
        return plan.targets().firstEntry().getValue();
    }
}
