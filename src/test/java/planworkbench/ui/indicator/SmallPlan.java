package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Direction;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A plan small enough to know by heart, with one of everything that the page shows differently.
final class SmallPlan {

    static final String PLAN_TEXT = "规划文本";
    static final String REPORT = "吴中区2022年政府工作报告（转载）";
    static final String SERVICES_LINE = "“十三五”期间，全区经济保持平稳较快增长。地区生产总值达到1343.78亿元，2020年全区服务业增加值达到724.53亿元，"
            + "占地区生产总值比重达53.9%，服务业成为全区经济增长的主要动力和吸纳就业的主渠道。";
    static final String RETAIL_LINE = "到2025年，实现社会消费品零售总额1075亿元，年均增速7%以上，形成市场高效畅通、绿色低碳环保、发展成果共享的现代商贸流通产业体系。";

    static final String HOME = "吴中区";
    static final String CITY = "苏州市";
    static final SeriesKey SERVICES = new SeriesKey("SVC", HOME);
    static final SeriesKey GDP = new SeriesKey("GDP", HOME);
    static final SeriesKey SHARE = new SeriesKey("SHARE", HOME);
    static final SeriesKey RETAIL = new SeriesKey("RETAIL", HOME);
    static final SeriesKey VISITORS = new SeriesKey("VISITORS", HOME);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private SmallPlan() {}

    static Plan plan() {
        SmallPlan sample = new SmallPlan();
        sample.addIndicators();
        sample.addFigures();
        sample.addTargets();
        return Plan.of(new PlanHeader("sample", "吴中区“十四五”现代服务业发展规划", "现代服务业规划", HOME, 2020, 2025, false),
                RuleSet.DEFAULT, List.of(new PlanDocument(PLAN_TEXT, List.of("第一章", SERVICES_LINE, RETAIL_LINE))),
                List.of(new Department("tj", "区统计局"), new Department("sw", "区商务局")), sample.indicators, sample.targets,
                sample.observations,
                List.of(new SeriesBreak(RETAIL, 2020, null, "口径变化"), new SeriesBreak(SERVICES, 2024, null, "普查修订"),
                        new SeriesBreak(GDP, 2024, null, "普查修订"), new SeriesBreak(VISITORS, 2021, null, "口径变化")),
                List.of());
    }

    static ScenarioTree scenarios() {
        TreeMap<SeriesKey, Assumption> assumptions = new TreeMap<>();
        for (SeriesKey key : List.of(SERVICES, GDP, RETAIL)) {
            assumptions.put(key, new Assumption(key, new ProjectionMethod.ConstantGrowth(0.066), new TreeMap<>(),
                    "假设"));
        }
        return ScenarioTree.of(List.of(
                new Scenario("base", "基准", null, Origin.BASE, "", false, assumptions)));
    }

    private void addIndicators() {
        entered("SVC", "服务业增加值", "总量规模", "亿元", Measure.LEVEL, "tj");
        entered("GDP", "地区生产总值", "总量规模", "亿元", Measure.LEVEL, "tj");
        indicators.add(new Indicator("SHARE", "服务业增加值占GDP比重", "总量规模", Unit.PERCENT, IndicatorNature.EXPECTED,
                PriceBasis.NOT_APPLICABLE, Direction.RISE, Measure.SHARE, new Definition.Ratio("SVC", "GDP"), "tj",
                ""));
        entered("CULTURE", "文化产业增加值占GDP比重", "产业结构", "%", Measure.SHARE, null);
        entered("DIGITAL", "数字经济核心产业增加值占GDP比重", "产业结构", "%", Measure.SHARE, null);
        entered("RD", "全社会研发支出与地区生产总值比重", "创新能力", "%", Measure.SHARE, null);
        entered("HITECH", "高新技术企业", "创新能力", "家", Measure.LEVEL, null);
        entered("CLUSTER", "省级现代服务业集聚区", "创新能力", "家", Measure.LEVEL, null);
        entered("RETAIL", "社会消费品零售总额", "现代商贸", "亿元", Measure.LEVEL, "sw");
        entered("VISITORS", "接待游客", "旅游", "万人次", Measure.LEVEL, null);
        entered("TOURISM", "旅游总收入", "旅游", "亿元", Measure.LEVEL, null);
        entered("TOURSHARE", "旅游业增加值占GDP比重", "旅游", "%", Measure.SHARE, null);
    }

    private void entered(String code, String name, String group, String unit, Measure measure,
            @Nullable String department) {
        indicators.add(new Indicator(code, name, group, new Unit(unit), IndicatorNature.EXPECTED, PriceBasis.CURRENT,
                Direction.RISE, measure, Definition.ENTERED, department, ""));
    }

    private void addFigures() {
        stated("SVC", 2020, 724.53, Source.quote(PLAN_TEXT, 2, "2020年全区服务业增加值达到724.53亿元"));
        stated("GDP", 2020, 1343.78, Source.quote(PLAN_TEXT, 2, "地区生产总值达到1343.78亿元"));
        stated("SHARE", 2020, 53.9, Source.quote(PLAN_TEXT, 2, "占地区生产总值比重达53.9%"));
        stated("SHARE", 2015, 49.0, null);
        stated("CULTURE", 2020, 4.6, null);
        stated("RD", 2020, 3.36, null);
        stated("HITECH", 2015, 345, null);
        stated("HITECH", 2020, 933, null);
        stated("CLUSTER", 2020, 2, null);
        stated("RETAIL", 2020, 767, Source.quote(PLAN_TEXT, 3, "社会消费品零售总额1075亿元"));
        stated("VISITORS", 2020, 2470, null);
        stated("TOURISM", 2020, 379, null);
        reported("GDP", 2019, 1176, ObservationStatus.ESTIMATED);
        reported("RETAIL", 2019, 466.8, ObservationStatus.ESTIMATED);
        reported("GDP", 2021, 1500, ObservationStatus.ESTIMATED);
        reported("RETAIL", 2021, 860, ObservationStatus.ESTIMATED);
        reported("CULTURE", 2021, 4.8, ObservationStatus.ESTIMATED);
        reported("TOURSHARE", 2021, 7.2, ObservationStatus.ESTIMATED);
        reported("VISITORS", 2021, 1980, ObservationStatus.ESTIMATED);
        reported("TOURISM", 2021, 300, ObservationStatus.ESTIMATED);
        reported("GDP", 2023, 1624, ObservationStatus.FINAL);
        reported("GDP", 2024, 2005.7, ObservationStatus.PRELIMINARY);
        reported("SVC", 2024, 1050.28, ObservationStatus.PRELIMINARY);
        observations.add(new Observation(new SeriesKey("SVC", CITY), 2020, 10585.0, ObservationStatus.FINAL, "",
                new Source("苏州统计年鉴", null, "", false), ""));
        observations.add(new Observation(new SeriesKey("GDP", CITY), 2020, 20170.5, ObservationStatus.FINAL, "",
                new Source("苏州统计年鉴", null, "", false), ""));
    }

    private void stated(String code, int year, double value, @Nullable Source source) {
        observations.add(new Observation(new SeriesKey(code, HOME), year, value, ObservationStatus.STATED_BY_PLAN, "",
                source, ""));
    }

    private void reported(String code, int year, double value, ObservationStatus status) {
        observations.add(new Observation(new SeriesKey(code, HOME), year, value, status, "",
                new Source(REPORT, null, "", false), ""));
    }

    private void addTargets() {
        Source retail = Source.quote(PLAN_TEXT, 3, "实现社会消费品零售总额1075亿元");
        target("T01", "SVC", "亿元", new TargetKind.MoreThan(1000), retail);
        target("T03", "DIGITAL", "%", new TargetKind.AtLeast(15), retail);
        target("T04", "CULTURE", "%", new TargetKind.AtLeast(10), retail);
        target("T05", "SHARE", "%", new TargetKind.AboveBenchmark(CITY), retail);
        target("T06", "RD", "%", new TargetKind.AtLeast(4), retail);
        target("T08", "CLUSTER", "家", new TargetKind.AtLeast(5), retail);
        target("T19", "VISITORS", "万人次", new TargetKind.AtLeast(2622), retail);
        target("T20", "TOURISM", "亿元", new TargetKind.AtLeast(418), retail);
        target("T21", "TOURSHARE", "%", new TargetKind.AtLeast(12), retail);
        target("T26", "RETAIL", "亿元", new TargetKind.AtLeast(1075), retail);
        target("T27", "RETAIL", "%", new TargetKind.AverageGrowthAtLeast(7),
                Source.quote(PLAN_TEXT, 3, "年均增速7%以上"));
    }

    private void target(String id, String indicator, String unit, TargetKind kind, Source source) {
        targets.add(
                new Target(id, "主要目标", indicator, indicator, new Unit(unit), kind, 2025, "", source, null, null, true,
                        "", ""));
    }

    /// Codes of the indicators in their order.
    static List<String> codes(Plan plan, String... groups) {
        return plan.indicators().values().stream()
                .filter(indicator -> groups.length == 0 || Arrays.asList(groups).contains(indicator.group()))
                .map(Indicator::code).toList();
    }
}
