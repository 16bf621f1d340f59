package planworkbench.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.assume;
import static planworkbench.plan.OneTargetPlan.scenario;
import static planworkbench.plan.SmallPlan.CULTURE;
import static planworkbench.plan.SmallPlan.key;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.goal.AdjustmentOption.ChangePath;
import planworkbench.goal.AdjustmentOption.ChangeValue;
import planworkbench.goal.AdjustmentOption.Closed;
import planworkbench.goal.AdjustmentOption.Keep;
import planworkbench.goal.AdjustmentOption.Way;
import planworkbench.plan.Direction;
import planworkbench.plan.Identity;
import planworkbench.plan.Judgement;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Reason;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.projection.Projector;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.wording.GoalText;

class TargetAdjustmentTest {

    private static final Chance CHANCE = new Chance(Sampling.SOBOL, 3, 4096, 0, 0);

    private final Plan plan = judged(SmallPlan.plan());
    private final ResolvedScenario base = SmallPlan.scenarios().resolve("base");

    /// With what people say of it, which no adjustment may lose.
    private static Plan judged(Plan plan) {
        return plan
                .withRatings(List.of(new RatingOverride("T04", 2022, Rating.BEHIND, "现场核查", "某", LocalDate.EPOCH)))
                .withIdentities(List.of(new Identity.ShareOfWhole("占比", SmallPlan.CULTURE, SmallPlan.SERVICES,
                        SmallPlan.GDP)));
    }

    private static List<AdjustmentOption> options(Plan plan, ResolvedScenario scenario, String target) {
        return new TargetAdjustment(plan, new Projector(plan), scenario)
                .options(target(plan, target), 0.8, CHANCE, Workers.alone(), RunControl.none());
    }

    private static Target target(Plan plan, String id) {
        return Objects.requireNonNull(plan.targets().get(id));
    }

    private static boolean isMet(Plan plan, ResolvedScenario scenario, Target target) {
        return new TargetJudge(plan, new Projector(plan).project(scenario, target.year())).judge(target,
                target.year()) instanceof Judgement.Judged(_, _, _, boolean met) && met;
    }

    private static double probability(Plan plan, ResolvedScenario scenario, Target target) {
        Projector projector = new Projector(plan);
        return Objects.requireNonNull(PlanSimulation
                .of(plan, projector, projector.project(scenario, target.year()), CHANCE, Workers.alone())
                .run(List.of(target), RunControl.none()).get(target.id())).probability();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01", "T04", "T08"})
    void a_missed_target_has_the_three_ways_in_their_order(String id) {
        assertThat(options(plan, base, id)).extracting(AdjustmentOption::way).containsExactly(Way.KEEP,
                Way.CHANGE_VALUE, Way.CHANGE_PATH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T03", "T05", "T26"})
    void a_target_that_is_met_or_cannot_be_judged_needs_no_adjustment(String id) {
        assertThat(options(plan, base, id)).isEmpty();
    }

    @Test
    void keeping_a_target_changes_one_assumption_and_meets_it() {
        Keep keep = (Keep) options(plan, base, "T04").getFirst();
        Scenario before = Objects.requireNonNull(SmallPlan.scenarios().scenarios().get("base"));
        Scenario after = keep.applied(before);
        assertThat(keep.effort().value()).isCloseTo((10 - 4.6) / 5, within(1e-9));
        assertThat(after.without(key(CULTURE))).isEqualTo(before.without(key(CULTURE)));
        assertThat(isMet(plan, keep.applied(base), target(plan, "T04"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T01", "T04"})
    void a_changed_value_is_reached_with_its_probability_and_nothing_else_changes(String id) {
        ChangeValue value = (ChangeValue) options(plan, base, id).get(1);
        Plan after = value.applied(plan);
        assertThat(probability(after, base, target(after, id))).isCloseTo(0.8, within(1.0 / CHANCE.paths()));
        assertThat(after.withTarget(target(plan, id))).isEqualTo(plan);
        assertThat(after).isNotEqualTo(plan);
    }

    /// Five steps of −1 ± 0.5 from 50: with 80 % no more than 45 + 0.8416 · 0.5 · √5.
    @Test
    void where_less_is_better_the_value_is_the_one_that_is_not_exceeded() {
        Plan fall = OneTargetPlan.of(PART, new TargetKind.AtMost(40), Direction.FALL).observe(PART, 2020, 50).build();
        ResolvedScenario slow = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantStep(-1))
                .withUncertainty(new Distribution.Normal(0.5)));
        List<AdjustmentOption> options = options(fall, slow, "T01");
        assertThat(((ChangeValue) options.get(1)).level()).isCloseTo(45 + 0.8416212 * 0.5 * Math.sqrt(5),
                within(0.01));
        Keep keep = (Keep) options.getFirst();
        assertThat(keep.effort().atMost()).isTrue();
        assertThat(keep.effort().value()).isCloseTo(Math.pow(40 / 50.0, 0.2) - 1, within(1e-9));
    }

    /// 100 in 2020, 5 % a year: 127.6 by 2025. Planned 128 in 2024 on the way to 130 is more than the end of the way then.
    @Test
    void a_lowered_value_takes_the_planned_values_beyond_it_along_and_leaves_the_others() {
        ResolvedScenario five = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantGrowth(0.05)));
        Plan rising = OneTargetPlan.of(PART, new TargetKind.AtLeast(130)).observe(PART, 2020, 100)
                .planned(2022, 110, 2024, 128).build();
        ChangeValue value = ((ChangeValue) options(rising, five, "T01").get(1)).rounded(target(rising, "T01"));
        assertThat(value.unplanned(target(rising, "T01"))).containsExactly(2024);
        assertThat(target(value.applied(rising), "T01").planned()).containsExactly(entry(2022, 110.0));
        assertThat(new GoalText(rising, Messages.of(Language.ZH)).content(value)).endsWith("；2024 年的年度计划值越过它，不再保留");

        ResolvedScenario less = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantStep(-1)));
        Plan falling = OneTargetPlan.of(PART, new TargetKind.AtMost(90), Direction.FALL).observe(PART, 2020, 100)
                .planned(2022, 97, 2024, 92).build();
        ChangeValue raised = (ChangeValue) options(falling, less, "T01").get(1);
        assertThat(raised.level()).isBetween(95.0, 96.5);
        assertThat(target(raised.applied(falling), "T01").planned()).containsExactly(entry(2022, 97.0));
    }

    @Test
    void a_value_that_stays_above_every_planned_one_keeps_them_all() {
        Plan rising = OneTargetPlan.of(PART, new TargetKind.AtLeast(130)).planned(2022, 110, 2024, 120).build();
        Target lowered = TargetAdjustment.adjusted(target(rising, "T01"), new TargetKind.AtLeast(120));
        assertThat(lowered.planned()).isEqualTo(target(rising, "T01").planned());
        assertThat(lowered.kind()).isEqualTo(new TargetKind.AtLeast(120));
    }

    @Test
    void a_changed_path_gives_the_first_year_in_which_the_target_is_met_and_nothing_else_changes() {
        Plan services = OneTargetPlan.of(PART, new TargetKind.AtLeast(130)).observe(PART, 2020, 100).build();
        ResolvedScenario four = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantGrowth(0.04)));
        ChangePath path = (ChangePath) options(services, four, "T01").get(2);
        assertThat(path.reachedIn()).isEqualTo(2027);
        Plan after = path.applied(services);
        assertThat(isMet(after, four, target(after, "T01"))).isTrue();
        assertThat(isMet(after, four, target(after, "T01").withYear(2026))).isFalse();
        assertThat(after.withTarget(target(services, "T01"))).isEqualTo(services);
    }

    /// 100 · 1.3^(k/5) = 105.4, 111.1, 117.1, 123.4, 130: a series of whole numbers is asked for in whole numbers that are enough, one
    /// with decimals is not rounded.
    @Test
    void what_was_always_counted_in_whole_numbers_is_asked_for_in_whole_numbers() {
        ResolvedScenario four = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantGrowth(0.04)));
        OneTargetPlan counted = OneTargetPlan.of(PART, new TargetKind.AtLeast(130));
        ChangePath whole = (ChangePath) options(counted.observe(PART, 2020, 100).build(), four, "T01").get(2);
        assertThat(whole.schedule()).containsExactly(entry(2021, 106.0), entry(2022, 112.0), entry(2023, 118.0),
                entry(2024, 124.0), entry(2025, 130.0));
        ChangePath measured = (ChangePath) options(OneTargetPlan.of(PART, new TargetKind.AtLeast(130))
                .observe(PART, 2020, 100).observe(PART, 2019, 98.5).build(), four, "T01").get(2);
        assertThat(measured.schedule().get(2021)).isCloseTo(100 * Math.pow(1.3, 0.2), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"-0.01", "0"})
    void a_target_that_no_later_year_meets_keeps_its_year(double growth) {
        Plan services = OneTargetPlan.of(PART, new TargetKind.AtLeast(130)).observe(PART, 2020, 100).build();
        ResolvedScenario never = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantGrowth(growth)));
        ChangePath path = (ChangePath) options(services, never, "T01").get(2);
        assertThat(path.reachedIn()).isNull();
        assertThat(path.applied(services)).isEqualTo(services);
    }

    @Test
    void a_target_without_a_value_of_its_own_has_none_to_change() {
        assertThat(options(plan, SmallPlan.scenarios().resolve("stress"), "T05").get(1))
                .isEqualTo(new Closed(Way.CHANGE_VALUE, Reason.NOT_APPLICABLE));
    }

    private static List<AdjustmentOption> assured(Plan plan, ResolvedScenario scenario, String target,
            double probability) {
        return new TargetAdjustment(plan, new Projector(plan), scenario).assured(target(plan, target), null,
                probability, CHANCE, Workers.alone(), RunControl.none());
    }

    @Test
    void several_targets_together_have_the_same_ways_as_one_by_one() {
        assertThat(new TargetAdjustment(plan, new Projector(plan), base).assured(plan.targets().values(), 0.8, CHANCE,
                Workers.alone(), RunControl.none()))
                .isEqualTo(plan.targets().keySet().stream()
                        .collect(Collectors.toMap(id -> id, id -> assured(plan, base, id, 0.8))))
                .anySatisfy((_, ways) -> assertThat(ways).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({"T01, 0.6", "T01, 0.8", "T01, 0.9"})
    void each_assured_way_meets_the_target_with_the_probability_and_a_year_less_does_not(String id, double wanted) {
        List<AdjustmentOption> ways = assured(plan, base, id, wanted);
        Keep keep = (Keep) ways.getFirst();
        assertThat(probability(plan, keep.applied(base), target(plan, id))).isCloseTo(wanted, within(0.005));
        ChangeValue value = ((ChangeValue) ways.get(1)).rounded(target(plan, id));
        Plan lower = value.applied(plan);
        assertThat(probability(lower, base, target(lower, id))).isGreaterThanOrEqualTo(wanted);
        ChangePath path = (ChangePath) ways.get(2);
        Plan later = path.applied(plan);
        int year = Objects.requireNonNull(path.reachedIn());
        assertThat(probability(later, base, target(later, id))).isGreaterThanOrEqualTo(wanted);
        assertThat(probability(plan, base, target(plan, id).withYear(year - 1))).isLessThan(wanted);
    }

    @Test
    void a_target_that_is_met_but_not_surely_enough_has_its_ways_too() {
        Plan services = OneTargetPlan.of(PART, new TargetKind.AtLeast(120)).observe(PART, 2020, 100).build();
        ResolvedScenario four = scenario(Origin.BASE, assume(PART, new ProjectionMethod.ConstantGrowth(0.04))
                .withUncertainty(new Distribution.Normal(0.03)));
        assertThat(options(services, four, "T01")).isEmpty();
        assertThat(assured(services, four, "T01", 0.9)).extracting(AdjustmentOption::way).containsExactly(Way.KEEP,
                Way.CHANGE_VALUE, Way.CHANGE_PATH);
        assertThat(assured(services, four, "T01", 0.5)).isEmpty();
    }

    @Test
    void without_chance_the_ways_are_those_of_the_projection_itself() {
        Plan services = OneTargetPlan.of(PART, new TargetKind.AtLeast(130)).observe(PART, 2020, 100).build();
        ResolvedScenario four = scenario(Origin.BASE, assume(PART, new ProjectionMethod.FixedValues(
                new TreeMap<>(Map.of(2021, 104.0, 2022, 108.0, 2023, 112.0, 2024, 117.0, 2025, 122.0)))));
        assertThat(assured(services, four, "T01", 0.8)).hasSize(3).isEqualTo(options(services, four, "T01"));
    }

    @ParameterizedTest
    @CsvSource({"T01, 967.83, 967", "T01, 1043.2, 1043", "T01, 3.567, 3", "T04, 54.378, 54.3", "T04, 3.567, 3.56",
        "T04, 0.012345, 0.0123"})
    void a_written_level_is_whole_or_short_and_no_harder_to_reach(String id, double level, double written) {
        Target before = target(plan, id);
        ChangeValue rounded = new ChangeValue(level, 0.8, before).rounded(before);
        assertThat(rounded.level()).isEqualTo(written);
        assertThat(rounded.moreThan(before)).isCloseTo(written - (id.equals("T01") ? 1000 : 10), within(1e-9));
    }

    @Test
    void a_written_ceiling_is_no_lower() {
        Target before = target(plan, "T04").withKind(new TargetKind.AtMost(40));
        ChangeValue rounded = new ChangeValue(45.943, 0.8, before).rounded(before);
        assertThat(rounded.changed().kind()).isEqualTo(new TargetKind.AtMost(46));
    }

    @Test
    void a_level_of_nothing_is_no_target() {
        Target before = target(plan, "T01");
        ChangeValue value = new ChangeValue(0.4, 0.8, before);
        assertThat(value.isTarget(before)).isTrue();
        assertThat(value.rounded(before).isTarget(before)).isFalse();
    }
}
