package planworkbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;

/// In what scenarios suppose different things.
class SupposedDifferenceTest {

    private static final SeriesKey SERVICES = new SeriesKey("services-va", "吴中区");
    private static final SeriesKey RETAIL = new SeriesKey("retail-sales", "吴中区");
    private static final SeriesKey TOURISTS = new SeriesKey("tourists", "吴中区");
    private static final ResolvedScenario NOTHING = new ResolvedScenario("a", "甲", Origin.BASE, new TreeMap<>());

    @Property(seed = "2025", tries = 50)
    void scenarios_that_suppose_the_same_do_not_differ_whoever_says_it_and_why(
            @ForAll @DoubleRange(min = -0.1, max = 0.2) double rate) {
        ResolvedScenario one = NOTHING.with(assume(SERVICES, rate, "规划"));
        ResolvedScenario other = new ResolvedScenario("b", "乙", Origin.BASE, one.assumptions())
                .with(assume(SERVICES, rate, "本程序假定"));
        assertThat(SupposedDifference.among(List.of(one, other, one))).isEmpty();
    }

    @Property(seed = "2025", tries = 50)
    void a_series_is_listed_where_one_of_them_supposes_something_else_of_it(
            @ForAll @DoubleRange(min = -0.1, max = 0.2) double rate) {
        ResolvedScenario one = NOTHING.with(assume(SERVICES, rate, "")).with(assume(RETAIL, 0.07, ""));
        ResolvedScenario other = one.with(assume(SERVICES, rate + 0.01, ""));
        ResolvedScenario third = one.with(assume(TOURISTS, rate, ""));
        assertThat(SupposedDifference.among(List.of(one, other, third))).containsExactly(
                new SupposedDifference.OfSeries(SERVICES,
                        List.of(of(one, SERVICES), of(other, SERVICES), of(third, SERVICES))),
                new SupposedDifference.OfSeries(TOURISTS,
                        List.of(Optional.empty(), Optional.empty(), of(third, TOURISTS))));
    }

    @Example
    void a_year_set_apart_and_how_uncertain_it_is_are_differences_of_a_series() {
        Assumption plain = assume(SERVICES, 0.05, "");
        ResolvedScenario one = NOTHING.with(plain);
        ResolvedScenario apart = NOTHING.with(new Assumption(SERVICES, plain.method(),
                new TreeMap<>(Collections.singletonMap(2023, 900.0)), ""));
        ResolvedScenario surer = NOTHING.with(plain.withUncertainty(new Distribution.Normal(0.001)));
        assertThat(SupposedDifference.among(List.of(one, apart))).hasSize(1);
        assertThat(SupposedDifference.among(List.of(one, surer))).hasSize(1);
    }

    @Example
    void origins_and_correlations_are_listed_pair_by_pair() {
        ResolvedScenario one = with(new Correlations(
                List.of(new Correlation(SERVICES, RETAIL, 0.5), new Correlation(SERVICES, TOURISTS, 0.2))));
        ResolvedScenario other = with(new Correlations(List.of(new Correlation(TOURISTS, SERVICES, 0.2))))
                .withOrigin(Origin.LATEST);
        Correlation pair = new Correlation(SERVICES, RETAIL, 0.5);
        assertThat(SupposedDifference.among(List.of(one, other))).containsExactly(
                new SupposedDifference.OfOrigin(List.of(Origin.BASE, Origin.LATEST)),
                new SupposedDifference.OfCorrelation(pair.one(), pair.other(),
                        List.of(Optional.of(0.5), Optional.empty())));
    }

    private static ResolvedScenario with(Correlations correlations) {
        return new ResolvedScenario("c", "丙", Origin.BASE, new TreeMap<>(), correlations);
    }

    private static Optional<ResolvedAssumption> of(ResolvedScenario scenario, SeriesKey series) {
        return Optional.ofNullable(scenario.assumptions().get(series));
    }

    private static Assumption assume(SeriesKey series, double rate, String reason) {
        return Assumption.of(series, new ConstantGrowth(rate), reason);
    }
}
