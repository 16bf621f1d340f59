package planworkbench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Direction;
import planworkbench.plan.DueDate;
import planworkbench.plan.Evidence;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A small plan with something in every table.
final class Samples {

    static final String REGION = "吴中区";
    static final SeriesKey SERVICES = new SeriesKey("I01", REGION);
    static final SeriesKey GDP = new SeriesKey("I02", REGION);

    private Samples() {}

    /// 30 indicators and 100 figures.
    static Plan plan() {
        Source source = Source.quote("规划", 2, "服务业增加值达到1000亿元");
        List<Indicator> indicators = new ArrayList<>();
        IntStream.rangeClosed(1, 29).forEach(i -> indicators.add(indicator(i, new Unit("亿元"), Definition.ENTERED)));
        indicators.add(indicator(30, Unit.PERCENT, new Definition.Ratio("I01", "I02")));
        List<Target> targets = List.of(
                new Target("T01", "规模", "服务业增加值", "I01", new Unit("亿元"), new TargetKind.MoreThan(1000), 2025,
                        "超过", source, 3, new Target.StatedBase(724.53, source), true, "", "",
                        Collections.emptyNavigableMap()),
                new Target("T02", "规模", "占比", "I30", Unit.PERCENT, new TargetKind.AboveBenchmark("苏州市"), 2025, "",
                        source, null, null, false, "", "备注", Collections.emptyNavigableMap()));
        List<Observation> observations = IntStream.range(0, 100).mapToObj(i -> observation(
                new SeriesKey(code(1 + i % 29), REGION), 2017 + i / 29, 100 + i / 7.0)).toList();
        return Plan.of(new PlanHeader("p", "规划", "规", REGION, 2020, 2025, false), RuleSet.DEFAULT,
                List.of(new PlanDocument("规划", List.of("第一行", "服务业增加值达到1000亿元", "", "  末行 "))),
                List.of(new Department("fg", "发改委"), new Department("tj", "统计局")), indicators, targets, observations,
                List.of(new SeriesBreak(SERVICES, 2024, null, "普查"), new SeriesBreak(GDP, 2024, 1.03, "")),
                List.of(new WorkItem("W1", "平台", "载体", WorkItemKind.TASK, WorkItemStatus.UNDER_WAY, source, "fg",
                        List.of("I01", "I02"), "已建成“两园”\n",
                        List.of(new WorkMilestone("一期", DueDate.ofMonth(2022, 6), LocalDate.of(2022, 7, 1)),
                                new WorkMilestone("二期", DueDate.of(LocalDate.of(2024, 12, 31)), null)),
                        List.of(evidence("批复.pdf", '0')))))
                .withRatings(List.of(rating(2023, Rating.BEHIND)))
                .withIdentities(List.of(new Identity.ShareOfWhole("占比", "I30", "I01", "I02")))
                .withFillIns(List.of(fillIn(new FillIn.Key("fg", 2023), FillIn.State.SENT, 1)));
    }

    static RatingOverride rating(int year, Rating rating) {
        return new RatingOverride("T01", year, rating, "口径“变化”", "王工", LocalDate.of(2026, 11, 24));
    }

    static FillIn fillIn(FillIn.Key key, FillIn.State state, int round) {
        return new FillIn(key.department(), key.year(), state, round, List.of(
                FillIn.Cell.asked(SERVICES, new FillIn.Known(830.5, ObservationStatus.ESTIMATED)),
                new FillIn.Cell(GDP, null, FillIn.CellState.RETURNED, "口径不符")));
    }

    static Evidence evidence(String name, char digit) {
        return new Evidence(name, 12_345, String.valueOf(digit).repeat(64), "立项");
    }

    static Scenario.Signed signed() {
        return new Scenario.Signed("王工", LocalDate.of(2026, 11, 24));
    }

    static Correlations correlations(double value) {
        return new Correlations(List.of(new Correlation(GDP, SERVICES, value)));
    }

    static ScenarioTree scenarios() {
        Scenario base = new Scenario("base", "基准", null, Origin.BASE, "", false, new TreeMap<>(Map.of(
                SERVICES, growth(SERVICES, 0.066), GDP, growth(GDP, 0.06)))).withCorrelations(correlations(0.8));
        Scenario high = new Scenario("high", "乐观", "base", null, "说明", false, new TreeMap<>(Map.of(
                SERVICES, new Assumption(SERVICES, new ProjectionMethod.GrowthPath(new TreeMap<>(Map.of(2021, 0.07))),
                        new TreeMap<>(Map.of(2023, 830.5)), "政策"))))
                .made(new Scenario.Signed("张工", LocalDate.of(2025, 3, 1)));
        Scenario latest = new Scenario("latest", "最新实绩", null, Origin.LATEST, "", false, new TreeMap<>());
        return ScenarioTree.of(List.of(high, base, latest));
    }

    static Assumption growth(SeriesKey series, double rate) {
        return Assumption.of(series, new ProjectionMethod.ConstantGrowth(rate), "理由");
    }

    static Observation observation(SeriesKey series, int year, double value) {
        return new Observation(series, year, value, ObservationStatus.FINAL, "", new Source("年鉴", null, "", false), "");
    }

    static Change.PutObservation put(int year, double value) {
        return new Change.PutObservation(observation(SERVICES, year, value));
    }

    /// Workspaces of an installation without a compiler's danger, at a clock that goes on a second with every look.
    static Workspaces workspaces(Path home) {
        return new Workspaces(installation(home), clock(), () -> "王工");
    }

    static Installation installation(Path home) {
        return new Installation(home.resolve("installation"), true);
    }

    static InstantSource clock() {
        Instant[] now = {Instant.parse("2026-11-24T08:00:00.123456789Z")};
        return () -> {
            now[0] = now[0].plusSeconds(1);
            return now[0];
        };
    }

    private static Indicator indicator(int number, Unit unit, Definition definition) {
        return new Indicator(code(number), "指标" + number, "组" + number % 4, unit, IndicatorNature.EXPECTED,
                PriceBasis.CURRENT, Direction.RISE, Measure.LEVEL, definition,
                number % 2 == 0 ? "fg" : null, "");
    }

    private static String code(int number) {
        return number < 10 ? "I0" + number : "I" + number;
    }
}
