package planworkbench.assessment.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.plan.SmallPlan.CLUSTERS;
import static planworkbench.plan.SmallPlan.CULTURE;
import static planworkbench.plan.SmallPlan.EVENTS;
import static planworkbench.plan.SmallPlan.GDP;
import static planworkbench.plan.SmallPlan.RESEARCH;
import static planworkbench.plan.SmallPlan.RETAIL;
import static planworkbench.plan.SmallPlan.SERVICES;
import static planworkbench.plan.SmallPlan.SHARE;
import static planworkbench.plan.SmallPlan.TOURISTS;
import static planworkbench.plan.SmallPlan.key;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.ProjectionMethod.Elasticity;
import planworkbench.scenario.ProjectionMethod.RealGrowth;
import planworkbench.scenario.ProjectionMethod.ShareOf;
import planworkbench.scenario.ResolvedScenario;

/// A difference between two scenarios and the shares of its causes, on models with levels, shares, formulas and followers.
class ContributionsTest {

    private static final int YEAR = 2025;
    private static final SeriesKey MIXED = key("F01");

    private static final Plan PLAN = SmallPlan.with(
            SmallPlan.indicator("F01", "综合", "亿元", Measure.LEVEL, new Definition.Formula(
                    "max(服务业增加值, 社会消费品零售总额 / 2) + 地区生产总值 * 文化产业增加值占GDP比重 * 全社会研发支出与地区生产总值比重"
                            + " + 服务业增加值 * growth(接待游客) * growth(省级现代服务业集聚区)")),
            SmallPlan.indicator("F02", "合计", "亿元", Measure.LEVEL,
                    new Definition.Formula("服务业增加值 + 地区生产总值 + 0 * 社会消费品零售总额")));
    private static final Projector PROJECTOR = new Projector(PLAN);

    @Property(seed = "2025", tries = 40)
    void the_shares_of_all_causes_add_up_to_the_difference(@ForAll long seed) {
        Random random = new Random(seed);
        ResolvedScenario from = scenario(random);
        ResolvedScenario to = scenario(random);
        for (SeriesKey series : List.of(key(SERVICES), key(RETAIL), key(SHARE), MIXED)) {
            Breakdown.Split split = split(contributions(from, to, series).byAssumption());
            assertThat(split.from()).isEqualTo(value(from, series));
            assertThat(split.to()).isEqualTo(value(to, series));
            assertAddsUp(split);
        }
    }

    @Property(seed = "2025", tries = 25)
    void the_shares_of_inputs_add_up_and_so_do_the_causes_beneath_each(@ForAll long seed) {
        Random random = new Random(seed);
        ResolvedScenario from = scenario(random).withOrigin(Origin.BASE);
        ResolvedScenario to = scenario(random).withOrigin(seed % 2 == 0 ? Origin.BASE : Origin.LATEST);
        Contributions contributions = contributions(from, to, key(SHARE));
        assertThat(contributions.inputs()).containsExactly(key(SERVICES), key(GDP));
        Breakdown.Split inputs = split(contributions.byInput());
        assertAddsUp(inputs);
        assertThat(inputs.difference())
                .isCloseTo(split(contributions.byAssumption()).difference(), within(1e-9 * inputs.from()));
        for (Contribution input : inputs.contributions()) {
            Breakdown.Split beneath = split(contributions.beneath(((Cause.OfInput) input.cause()).series()));
            assertThat(beneath.from()).isZero();
            assertThat(beneath.to()).isCloseTo(input.value(), within(1e-9 * inputs.from()));
            assertThat(sum(beneath)).isCloseTo(input.value(), within(1e-9 * inputs.from()));
        }
    }

    @Example
    void the_share_of_a_ratio_is_split_as_by_hand() {
        ResolvedScenario from = base();
        ResolvedScenario to = from.with(assume(SERVICES, new RealGrowth(0.041, 0.0114)))
                .with(assume(GDP, new RealGrowth(0.06, 0.01)));
        double part = value(from, key(SERVICES));
        double partAfter = value(to, key(SERVICES));
        double whole = value(from, key(GDP));
        double wholeAfter = value(to, key(GDP));
        Contributions contributions = contributions(from, to, key(SHARE));
        assertThat(split(contributions.byInput()).contributions()).extracting(Contribution::value)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-10 ? 0 : Double.compare(a, b))
                .containsExactly(50 * ((partAfter - part) / whole + (partAfter - part) / wholeAfter),
                        50 * (part + partAfter) * (1 / wholeAfter - 1 / whole));
        Breakdown.Split beneath = split(contributions.beneath(key(SERVICES)));
        assertThat(beneath.contributions()).singleElement().extracting(Contribution::cause)
                .isEqualTo(new Cause.OfRealGrowth(key(SERVICES), 0.054, 0.041));
    }

    @Example
    void real_growth_and_price_are_causes_of_their_own() {
        ResolvedScenario from = base();
        ResolvedScenario to = from.with(assume(SERVICES, new RealGrowth(0.041, 0.012)));
        Breakdown.Split split = split(contributions(from, to, key(SERVICES)).byAssumption());
        double start = value(from, key(SERVICES)) / Math.pow(1.054 * 1.0114, 5);
        double real = 0.5 * (at(start, 0.041, 0.0114) - at(start, 0.054, 0.0114) + at(start, 0.041, 0.012)
                - at(start, 0.054, 0.012));
        assertThat(split.contributions()).extracting(Contribution::cause).containsExactly(
                new Cause.OfRealGrowth(key(SERVICES), 0.054, 0.041),
                new Cause.OfPriceChange(key(SERVICES), 0.0114, 0.012));
        assertThat(split.contributions().getFirst().value()).isCloseTo(real, within(1e-9));
    }

    @Example
    void what_does_not_matter_has_no_share() {
        ResolvedScenario from = base();
        ResolvedScenario to = from.with(assume(SERVICES, new ConstantGrowth(0.03)))
                .with(assume(RETAIL, new ConstantGrowth(0.01))).with(assume(CULTURE, new ConstantStep(0.4)));
        Breakdown.Split split = split(contributions(from, to, key("F02")).byAssumption());
        assertThat(split.contributions()).hasSize(2).allSatisfy(contribution -> {
            if (contribution.cause() instanceof Cause.OfMethod(SeriesKey series, var _, var _)
                    && series.equals(key(RETAIL))) {
                assertThat(contribution.value()).isZero();
            } else {
                assertThat(contribution.value()).isCloseTo(split.difference(), within(1e-9));
            }
        });
    }

    /// The product of the two factors does not tell them apart.
    @Example
    void causes_that_do_the_same_have_the_same_share() {
        Assumption even = assume(SERVICES, new RealGrowth(0.02, 0.02));
        ResolvedScenario from = base().with(even);
        ResolvedScenario to = from.with(even.withMethod(new RealGrowth(0.05, 0.05)));
        Breakdown.Split split = split(contributions(from, to, key(SERVICES)).byAssumption());
        assertThat(split.contributions()).hasSize(2);
        assertThat(split.contributions().getFirst().value())
                .isCloseTo(split.contributions().getLast().value(), within(1e-9)).isGreaterThan(0);
    }

    @Example
    void what_a_target_measures_is_explained_in_its_own_unit() {
        Target target = PLAN.targets().values().stream().filter(one -> one.indicator().equals(SERVICES)).findFirst()
                .orElseThrow();
        ResolvedScenario to = base().with(assume(SERVICES, new RealGrowth(0.041, 0.012)));
        Contributions contributions = new Contributions(PLAN, PROJECTOR, base(), to, Explained.of(PLAN, target));
        assertAddsUp(split(contributions.byAssumption()));
    }

    @Example
    void scenarios_that_say_the_same_have_no_causes() {
        Breakdown.Split split = split(contributions(base(), base(), MIXED).byAssumption());
        assertThat(split.difference()).isZero();
        assertThat(split.contributions()).isEmpty();
    }

    @Example
    void a_value_that_one_of_the_scenarios_does_not_give_is_not_split() {
        ResolvedScenario without = base().with(assume(EVENTS,
                new ProjectionMethod.FixedValues(new TreeMap<>())));
        assertThat(contributions(base(), without, key(EVENTS)).byAssumption())
                .isEqualTo(new Breakdown.Impossible(Reason.NO_DATA, false));
    }

    /// Each scenario lets one series follow the other; with both taken halfway, each would follow the other.
    @Example
    void a_mix_that_leads_back_to_itself_is_said_and_not_split() {
        ResolvedScenario from = base().with(assume(SERVICES, new Elasticity(0.9, key(GDP))));
        ResolvedScenario to = base().with(assume(GDP, new Elasticity(1.1, key(SERVICES))));
        assertThat(contributions(from, to, key(SHARE)).byAssumption())
                .isEqualTo(new Breakdown.Impossible(Reason.CIRCULAR, true));
    }

    @Example
    void the_weights_of_the_coalitions_of_any_number_of_causes_add_up_to_one() {
        for (int causes = 1; causes <= 24; causes++) {
            for (int cause = 0; cause < causes; cause++) {
                List<Coalition> before = Coalition.before(cause, causes);
                int number = cause;
                assertThat(before).noneMatch(coalition -> coalition.members().get(number));
                assertThat(before.stream().mapToDouble(Coalition::weight).sum()).isCloseTo(1, within(1e-12));
            }
        }
    }

    private static double at(double start, double real, double price) {
        return start * Math.pow((1 + real) * (1 + price), 5);
    }

    private static void assertAddsUp(Breakdown.Split split) {
        double scale = Math.max(1, Math.max(Math.abs(split.from()), Math.abs(split.to())));
        assertThat(sum(split)).isCloseTo(split.difference(), within(1e-9 * scale));
    }

    private static double sum(Breakdown.Split split) {
        return split.contributions().stream().mapToDouble(Contribution::value).sum();
    }

    private static Breakdown.Split split(Breakdown breakdown) {
        assertThat(breakdown).isInstanceOf(Breakdown.Split.class);
        return (Breakdown.Split) breakdown;
    }

    private static Contributions contributions(ResolvedScenario from, ResolvedScenario to, SeriesKey series) {
        return new Contributions(PLAN, PROJECTOR, from, to, new Explained(series, null, YEAR));
    }

    private static double value(ResolvedScenario scenario, SeriesKey series) {
        Projection projection = PROJECTOR.project(scenario, YEAR);
        assertThat(projection.at(series, YEAR)).isInstanceOf(Figure.Known.class);
        return ((Figure.Known) projection.at(series, YEAR)).value();
    }

    private static ResolvedScenario base() {
        return SmallPlan.scenarios().resolve("base");
    }

    private static Assumption assume(String indicator, ProjectionMethod method) {
        return Assumption.of(key(indicator), method, "");
    }

    /// Two of them differ in up to thirteen things that matter.
    private static ResolvedScenario scenario(Random random) {
        ResolvedScenario scenario = base().withOrigin(random.nextBoolean() ? Origin.BASE : Origin.LATEST);
        List<Assumption> assumptions = new ArrayList<>(List.of(
                assume(SERVICES, new RealGrowth(rate(random), rate(random))),
                assume(GDP, random.nextInt(3) == 0
                        ? new ConstantStep(20 + 30 * random.nextDouble())
                        : new RealGrowth(rate(random), rate(random))),
                assume(RETAIL, random.nextBoolean()
                        ? new Elasticity(2 * random.nextDouble(), key(RESEARCH))
                        : new ShareOf(400 * random.nextDouble(), key(RESEARCH))),
                assume(CULTURE, new ConstantStep(random.nextDouble())),
                assume(RESEARCH, new ConstantStep(random.nextDouble() - 0.2)),
                assume(TOURISTS, new ConstantGrowth(rate(random))),
                assume(CLUSTERS, new ConstantGrowth(rate(random)))));
        if (random.nextBoolean()) {
            Assumption services = assumptions.removeFirst();
            assumptions.add(new Assumption(services.series(), services.method(),
                    new TreeMap<>(Collections.singletonMap(2025, 700 + 500 * random.nextDouble())), ""));
        }
        for (Assumption assumption : assumptions) {
            scenario = random.nextInt(6) == 0 ? scenario : scenario.with(assumption);
        }
        return scenario;
    }

    private static double rate(Random random) {
        return 0.15 * random.nextDouble() - 0.03;
    }
}
