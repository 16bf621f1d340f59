package planworkbench.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.WHOLE;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.key;
import static planworkbench.plan.OneTargetPlan.scenario;
import static planworkbench.plan.OneTargetPlan.years;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import planworkbench.plan.Figure;
import planworkbench.plan.Indicator;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.Elasticity;
import planworkbench.scenario.ProjectionMethod.Holt;
import planworkbench.scenario.ProjectionMethod.LinearTrend;
import planworkbench.scenario.ProjectionMethod.LogLinearTrend;
import planworkbench.scenario.ProjectionMethod.Logistic;
import planworkbench.scenario.ProjectionMethod.PastGrowth;
import planworkbench.scenario.ProjectionMethod.ShareOf;

class MethodPropertiesTest {

    @Property(seed = "2025", tries = 300)
    void scaled_figures_have_the_scaled_projection(@ForAll("past") List<Double> past,
            @ForAll("methods") ProjectionMethod method, @ForAll @DoubleRange(min = 0.01, max = 1000) double scale) {
        List<Double> scaled = past.stream().map(value -> value * scale).toList();
        ProjectionMethod same = method instanceof Logistic(double ceiling, double growth)
                ? new Logistic(ceiling * scale, growth)
                : method;
        for (int year = 2021; year <= 2025; year++) {
            double expected = known(plan(past), year, assume(PART, method)) * scale;
            assertThat(known(plan(scaled), year, assume(PART, same)))
                    .isCloseTo(expected, within(1e-9 * scale * 1e4 + 1e-9 * StrictMath.abs(expected)));
        }
    }

    @Property(seed = "2025", tries = 300)
    void an_overridden_year_has_its_value_and_the_years_before_are_as_without_it(@ForAll("past") List<Double> past,
            @ForAll("methods") ProjectionMethod method, @ForAll @IntRange(min = 2021, max = 2025) int year,
            @ForAll @DoubleRange(min = 1, max = 9000) double value) {
        Assumption overridden = new Assumption(key(PART), method, years(year, value), "试算");
        assertThat(known(plan(past), year, overridden)).isEqualTo(value);
        for (int before = 2021; before < year; before++) {
            assertThat(known(plan(past), before, overridden))
                    .isEqualTo(known(plan(past), before, assume(PART, method)));
        }
    }

    @Property(seed = "2025", tries = 300)
    void overriding_a_year_with_what_the_method_says_changes_nothing(@ForAll("past") List<Double> past,
            @ForAll("methods") ProjectionMethod method, @ForAll @IntRange(min = 2021, max = 2024) int year) {
        double said = known(plan(past), year, assume(PART, method));
        Assumption overridden = new Assumption(key(PART), method, years(year, said), "试算");
        double expected = known(plan(past), 2025, assume(PART, method));
        if (said > 0) {
            assertThat(known(plan(past), 2025, overridden)).isCloseTo(expected,
                    within(1e-7 + 1e-9 * StrictMath.abs(expected)));
        }
    }

    @Property(seed = "2025", tries = 200)
    void the_order_of_indicators_changes_no_digit(@ForAll("past") List<Double> past, @ForAll long shuffle) {
        Plan plan = plan(past);
        List<Indicator> shuffled = new ArrayList<>(plan.indicators().values());
        Collections.shuffle(shuffled, new Random(shuffle));
        Plan other = Plan.of(plan.header(), plan.rules(), plan.documents(), plan.departments().values(), shuffled,
                plan.targets().values(), plan.observations().values(), plan.breaks(), plan.workItems().values());
        Assumption[] chain = {assume(PART, new Elasticity(0.7, key(WHOLE))),
            assume(WHOLE, new ShareOf(null, key(ADDED))),
            assume(ADDED, new LinearTrend(null))};
        assertThat(new Projector(other).project(scenario(Origin.BASE, chain), 2025).series())
                .isEqualTo(new Projector(plan).project(scenario(Origin.BASE, chain), 2025).series());
    }

    @Property(seed = "2025", tries = 200)
    void logistic_growth_stays_between_its_start_and_the_ceiling(
            @ForAll @DoubleRange(min = 0.1, max = 99) double start,
            @ForAll @DoubleRange(min = 0, max = 2) double growth) {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(PART, 2020, start);
        assertThat(known(figures.build(), 2025, assume(PART, new Logistic(100, growth))))
                .isBetween(start * (1 - 1e-12), 100.0);
    }

    @Provide
    Arbitrary<List<Double>> past() {
        return Arbitraries.doubles().between(1, 9000).list().ofSize(6);
    }

    @Provide
    Arbitrary<ProjectionMethod> methods() {
        Arbitrary<Double> fraction = Arbitraries.doubles().between(0, 1);
        return Arbitraries.oneOf(
                Arbitraries.of(new PastGrowth(2016, 2020), new LinearTrend(null), new LogLinearTrend(null),
                        new LinearTrend(2017), new Elasticity(1.3, key(WHOLE)), new ShareOf(null, key(WHOLE))),
                Arbitraries.doubles().between(9000, 20000).map(ceiling -> new Logistic(ceiling, 0.2)),
                fraction.map(alpha -> new Holt(alpha, 0.4, 0.95)), fraction.map(beta -> new Holt(0.6, beta, 1)));
    }

    /// Figures of 2015 to 2020, and others to follow.
    private static Plan plan(List<Double> past) {
        OneTargetPlan figures = OneTargetPlan.of(PART, new TargetKind.AtLeast(1)).observe(WHOLE, 2020, 12345);
        for (int i = 0; i < past.size(); i++) {
            figures.observe(PART, 2015 + i, past.get(i)).observe(ADDED, 2015 + i, past.get(i) / 7 + i);
        }
        return figures.build();
    }

    private static double known(Plan plan, int year, Assumption assumption) {
        Assumption driver = assume(WHOLE, new ConstantGrowth(0.06));
        SeriesKey part = key(PART);
        return ((Figure.Known) new Projector(plan).project(scenario(Origin.BASE, assumption, driver), 2025)
                .at(part, year)).value();
    }
}
