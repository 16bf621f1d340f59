package planworkbench.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A district's plan in small, with the real one's main figures: every kind of series and driver that a page shows.
public final class SmallPlan {

    public static final String REGION = "吴中区";
    public static final String SERVICES = "A01";
    public static final String GDP = "A02";
    public static final String SHARE = "A03";
    public static final String SERVICES_REAL = "A04";
    public static final String GDP_REAL = "A05";
    public static final String CULTURE = "A06";
    public static final String RETAIL = "A07";
    public static final String CLUSTERS = "A08";
    public static final String DIGITAL = "A09";
    public static final String EVENTS = "A10";
    public static final String TOURISTS = "A12";
    public static final String RESEARCH = "A13";
    public static final String NODES = "A14";

    private final List<Observation> observations = new ArrayList<>();
    private final List<SeriesBreak> breaks = new ArrayList<>();
    private boolean practice;

    public static SeriesKey key(String indicator) {
        return new SeriesKey(indicator, REGION);
    }

    public static Plan plan() {
        return new SmallPlan().withHistory().build();
    }

    /// The plan with other indicators: in place of those that have their codes, or after all of them.
    public static Plan with(Indicator... changed) {
        Plan plan = plan();
        Map<String, Indicator> indicators = new LinkedHashMap<>(plan.indicators());
        Arrays.stream(changed).forEach(indicator -> indicators.put(indicator.code(), indicator));
        return Plan.of(plan.header(), plan.rules(), plan.documents(), plan.departments().values(), indicators.values(),
                plan.targets().values(), plan.observations().values(), plan.breaks(), plan.workItems().values());
    }

    public static Plan practicePlan() {
        SmallPlan plan = new SmallPlan().withHistory();
        plan.practice = true;
        return plan.build();
    }

    private SmallPlan withHistory() {
        observe(SERVICES, 2015, 466, 2016, 505, 2017, 553, 2018, 603, 2019, 660, 2020, 724.53, 2024, 1050.28);
        observe(GDP, 2019, 1176, 2020, 1343.78, 2021, 1500, 2023, 1624, 2024, 2005.7);
        observe(CULTURE, 2020, 4.6, 2021, 4.8);
        observe(RETAIL, 2019, 466.8, 2020, 767, 2021, 860);
        observe(CLUSTERS, 2020, 2);
        observe(TOURISTS, 2020, 2470, 2021, 1980);
        observe(RESEARCH, 2018, 2.9, 2019, 3.1, 2020, 3.36);
        observeAt("苏州市", SERVICES, 2020, 10588.5, 2022, 12244, 2024, 14008.3);
        observeAt("苏州市", GDP, 2020, 20170.5, 2022, 23958.3, 2024, 26727);
        breaks.add(new SeriesBreak(key(SERVICES), 2024, null, "2024年统计公报"));
        breaks.add(new SeriesBreak(key(GDP), 2024, null, "2024年统计公报"));
        breaks.add(new SeriesBreak(key(RETAIL), 2020, null, "与2020年767亿元口径不同"));
        breaks.add(new SeriesBreak(key(TOURISTS), 2021, null, "由增速反推的基期不符"));
        return this;
    }

    private void observe(String indicator, double... yearsAndValues) {
        observeAt(REGION, indicator, yearsAndValues);
    }

    private void observeAt(String region, String indicator, double... yearsAndValues) {
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            observations.add(new Observation(new SeriesKey(indicator, region), (int) yearsAndValues[i],
                    yearsAndValues[i + 1], ObservationStatus.FINAL, "", null, ""));
        }
    }

    private Plan build() {
        PlanHeader header = new PlanHeader("small", "吴中区现代服务业“十四五”规划", "吴中区现代服务业“十四五”", REGION,
                2020, 2025, practice);
        return Plan.of(header, RuleSet.DEFAULT, List.of(), List.of(), indicators(), targets(), observations, breaks,
                List.of());
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator(SERVICES, "服务业增加值", "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(GDP, "地区生产总值", "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(SHARE, "服务业增加值占GDP比重", "%", Measure.SHARE, new Definition.Ratio(SERVICES, GDP)),
                indicator(SERVICES_REAL, "服务业增加值实际增速", "%", Measure.GROWTH_RATE,
                        new Definition.RealGrowthOf(SERVICES)),
                indicator(GDP_REAL, "地区生产总值实际增速", "%", Measure.GROWTH_RATE, new Definition.RealGrowthOf(GDP)),
                indicator(CULTURE, "文化产业增加值占GDP比重", "%", Measure.SHARE, Definition.ENTERED),
                indicator(RETAIL, "社会消费品零售总额", "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(CLUSTERS, "省级现代服务业集聚区", "家", Measure.LEVEL, Definition.ENTERED),
                indicator(DIGITAL, "数字经济核心产业增加值占GDP比重", "%", Measure.SHARE, Definition.ENTERED),
                indicator(EVENTS, "国际性体育赛事", "个/年", Measure.ADDITION, Definition.ENTERED),
                indicator("A11", "省级信创产业先导区", "—", Measure.STATE, Definition.ENTERED),
                indicator(TOURISTS, "接待游客", "万人次", Measure.LEVEL, Definition.ENTERED),
                indicator(RESEARCH, "全社会研发支出与地区生产总值比重", "%", Measure.SHARE, Definition.ENTERED),
                indicator(NODES, "新增省级以上工业互联网标识解析二级节点", "个", Measure.ADDITION, Definition.ENTERED));
    }

    /// Wanted to rise, of no department.
    public static Indicator indicator(String code, String name, String unit, Measure measure,
            Definition definition) {
        return new Indicator(code, name, "主要指标", new Unit(unit), IndicatorNature.EXPECTED,
                unit.equals("亿元") ? PriceBasis.CURRENT : PriceBasis.NOT_APPLICABLE, Direction.RISE, measure,
                definition, null, "");
    }

    private static List<Target> targets() {
        return List.of(
                target("T01", "总量规模", SERVICES, "服务业增加值总量规模", new TargetKind.MoreThan(1000), "亿元", true),
                target("T02", "总量规模", SERVICES_REAL, "服务业增加值年均增速", new TargetKind.GrowthAbove(GDP_REAL), "%", true),
                target("T03", "产业结构", DIGITAL, "数字经济核心产业增加值占GDP比重", new TargetKind.AtLeast(15), "%", true),
                target("T04", "产业结构", CULTURE, "文化产业增加值占GDP比重", new TargetKind.AtLeast(10), "%", true),
                target("T05", "贡献份额", SHARE, "服务业增加值占GDP比重", new TargetKind.AboveBenchmark("苏州市"), "%", true),
                target("T06", "创新能力", RESEARCH, "全社会研发支出与地区生产总值比重", new TargetKind.AtLeast(4), "%", true),
                target("T08", "创新能力", CLUSTERS, "省级服务业集聚区", new TargetKind.AtLeast(5), "家", true),
                target("T14", "信息技术服务", NODES, "新增省级以上工业互联网标识解析二级节点",
                        new TargetKind.CumulativeAtLeast(3), "个", false),
                target("T15", "信息技术服务", "A11", "建成省级信创产业先导区", new TargetKind.Milestone(), "—", false),
                target("T19", "旅游", TOURISTS, "接待游客", new TargetKind.AtLeast(2622), "万人次", false),
                target("T22", "体育", EVENTS, "每年举办国际性体育赛事", new TargetKind.RangePerYear(1, 2), "个/年", false),
                target("T26", "现代商贸", RETAIL, "社会消费品零售总额", new TargetKind.AtLeast(1075), "亿元", false),
                target("T27", "现代商贸", RETAIL, "社会消费品零售总额年均增速", new TargetKind.AverageGrowthAtLeast(7), "%",
                        false));
    }

    private static Target target(String id, String group, String indicator, String name, TargetKind kind, String unit,
            boolean headline) {
        return new Target(id, group, name, indicator, new Unit(unit), kind, 2025, "", Source.quote("规划", 119, name),
                null, null, headline, "", "", Collections.emptyNavigableMap());
    }

    /// 基准 with a child 增速放缓, a locked 压力 and 最新实绩 from the latest figures.
    public static ScenarioTree scenarios() {
        Scenario base = scenario("base", "基准", null, Origin.BASE, false, List.of(
                assume(SERVICES, new ProjectionMethod.RealGrowth(0.054, 0.0114), "规划期服务业年均实际增速略低于“十三五”"),
                assume(GDP, new ProjectionMethod.RealGrowth(0.05, 0.01), "与全市预期目标一致"),
                assume(RETAIL, new ProjectionMethod.ConstantGrowth(0.07), "规划要求年均增速7%以上"),
                assume(CULTURE, new ProjectionMethod.ConstantStep(0.2), "按2021年增幅外推"),
                assume(RESEARCH, new ProjectionMethod.ConstantStep(0.13), "达到4%所需"),
                assume(CLUSTERS, new ProjectionMethod.FixedValues(years(2021, 2, 2022, 3, 2023, 3, 2024, 4, 2025, 4)),
                        "每两年新增一家"),
                assume(TOURISTS, new ProjectionMethod.GrowthPath(years(2021, -0.2, 2022, 0.1, 2023, 0.2, 2024, 0.05)),
                        "疫情后逐年恢复"),
                assume(EVENTS, new ProjectionMethod.FixedValues(years(2021, 1, 2022, 1, 2023, 2, 2024, 2, 2025, 2)),
                        "每年1-2个"),
                assume(NODES, new ProjectionMethod.FixedValues(years(2021, 0, 2022, 1, 2023, 1, 2024, 1, 2025, 1)),
                        "逐年建成")));
        Scenario slow = scenario("slow", "增速放缓", "base", null, false, List.of(
                assume(SERVICES, new ProjectionMethod.RealGrowth(0.041, 0.012), "外需走弱"),
                assume(CULTURE, new ProjectionMethod.ConstantStep(0.1), "文化消费恢复缓慢")));
        Scenario stress = scenario("stress", "压力", "base", null, true, List.of(
                assume(SERVICES, new ProjectionMethod.RealGrowth(0.02, 0.005), "多重冲击")));
        Scenario latest = scenario("latest", "最新实绩", "base", Origin.LATEST, false, List.of());
        return ScenarioTree.of(List.of(base, slow, stress, latest));
    }

    private static Scenario scenario(String id, String name, @Nullable String parent, @Nullable Origin origin,
            boolean locked, List<Assumption> assumptions) {
        NavigableMap<SeriesKey, Assumption> bySeries = new TreeMap<>();
        assumptions.forEach(a -> bySeries.put(a.series(), a));
        return new Scenario(id, name, parent, origin, "", locked, bySeries);
    }

    private static Assumption assume(String indicator, ProjectionMethod method, String reason) {
        return Assumption.of(key(indicator), method, reason);
    }

    private static NavigableMap<Integer, Double> years(double... yearsAndValues) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            values.put((int) yearsAndValues[i], yearsAndValues[i + 1]);
        }
        return values;
    }
}
