package planworkbench.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ProjectionMethod.ConstantStep;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A plan with every kind of row that the window has to show: the targets of the first plan, and a handful of figures.
public final class SamplePlan {

    public static final String DOCUMENT = "规划正文";
    private static final String REGION = "吴中区";

    /// id | group | name | series | unit | kind | value | base | line | sentence
    private static final String TARGETS = """
            T01|表2-1 总量规模|服务业增加值总量规模|服务业增加值|亿元|greater than|1000|724.53|119|到2025年，全区服务业增加值总量超过1000亿元
            T02|表2-1 总量规模|服务业增加值年均增速|服务业增加值实际增速|%|greater than indicator|GDP年均增速|9.2|142|服务业增加值年均增速（%）
            T03|表2-1 产业结构|数字经济核心产业增加值占GDP比重|数字经济核心产业增加值占GDP比重|%|at least|15||121|数字经济核心产业增加值占GDP比重达到15%
            T04|表2-1 产业结构|文化产业增加值占GDP比重|文化产业增加值占GDP比重|%|at least|10|4.6|121|文化产业增加值占比实现翻番达到10%
            T05|表2-1 贡献份额|服务业增加值占GDP比重|服务业增加值占GDP比重|%|greater than benchmark|苏州市平均水平|53.9|123|服务业增加值占GDP比重高于全市平均水平
            T06|表2-1 创新能力|全社会研发支出与地区生产总值比重|全社会研发支出与地区生产总值比重|%|at least|4|3.36|125|全社会研发支出与地区生产总值比重达到4%
            T07|表2-1 创新能力|省、市服务业领域领军企业数量|省、市服务业领域领军企业|家|at least|10|5|170|省、市服务业领域领军企业数量（家）
            T08|表2-1 创新能力|省级服务业集聚区|省级现代服务业集聚区|家|at least|5|2|175|省级服务业集聚区（家）
            T09|表2-1 国际竞争力|服务贸易进出口额占对外贸易总额比重|服务贸易进出口额占对外贸易总额比重|%|at least|7.3||127|全区服务贸易进出口总额占对外贸易总额的比重达到7.3%
            T10|表2-1 国际竞争力|服务业实际利用外资占比|服务业实际利用外资占比|%|at least|10||185|服务业实际利用外资占比（%）
            T11|检验检测认证|检验检测认证产业规模|检验检测认证产业规模|亿元|at least|100||203|力争检验检测认证产业规模达100亿元
            T12|检验检测认证|检验检测认证机构数量、从业人数、营收规模、户均产值、设备投入位次|检验检测认证全市位次|全市位次|rank at most|1|1|203|位居全省前列、保持全市首位
            T13|信息技术服务|5G基站全覆盖|5G基站覆盖率|%|full coverage|100||212|完成全区5G基站全覆盖
            T14|信息技术服务|新增省级以上工业互联网标识解析二级节点|新增省级以上工业互联网标识解析二级节点|个|cumulative at least|3|0|212|新增省级以上工业互联网标识解析二级节点不少于3个
            T15|信息技术服务|建成省级信创产业先导区|省级信创产业先导区|—|milestone|done||218|建成省级信创产业先导区，争创国家级信创产业园
            T16|现代商务服务|商务服务最好、成本最低、环境最优的城区|商务服务最优城区|—|milestone|done||222|全力建设成为苏州市商务服务最好、成本最低、环境最优的城区
            T17|文化产业|重点文化产业园区|重点文化产业园区|个|cumulative at least|2|0|269|建设2个以上重点文化产业园区
            T18|文化产业|规模以上文化企业|规模以上文化企业|家|greater than|150||269|力争实现规模以上文化企业超过150家
            T19|旅游|接待游客|接待游客|万人次|at least|2622|2470|290|实现全区接待游客2622万人次
            T20|旅游|旅游总收入|旅游总收入|亿元|at least|418|379|290|旅游总收入418亿元
            T21|旅游|旅游业增加值占GDP比重|旅游业增加值占GDP比重|%|at least|12||290|旅游业增加值占GDP比重提升至12%
            T22|体育|每年举办国际性体育赛事|国际性体育赛事|个/年|range per year|1-2||307|每年举办国际性体育赛事1-2个
            T23|体育|每年举办全国性体育赛事|全国性体育赛事|个/年|range per year|2-3||307|全国性体育赛事2-3个
            T24|体育|引进和培育优质IP赛事|优质IP赛事|个|cumulative range|1-2|0|307|引进和培育1-2个品牌价值高、市场带动强的优质IP赛事
            T25|体育|区级体育设施“两场、一馆、一池”达标|“两场、一馆、一池”达标|—|milestone|done||309|“两场、一馆、一池”的达标要求
            T26|现代商贸|社会消费品零售总额|社会消费品零售总额|亿元|at least|1075|767|333|实现社会消费品零售总额1075亿元
            T27|现代商贸|社会消费品零售总额年均增速|社会消费品零售总额|%|average growth at least|7|18|333|年均增速7%以上
            T28|康养|建成木渎镇区域性养老服务中心|区域性养老服务中心|个|cumulative at least|1|0|331|建成木渎镇区域性养老服务中心
            T29|现代商务服务|区域性会展中心|区域性会展中心|—|milestone|done||228|加快建成区域性会展中心，成为国际一流会展目的地
            T30|节能环保服务|节能环保服务体系|节能环保服务体系|—|milestone|done||246|基本建立市场活跃、特色鲜明、规范有序的节能环保服务体系
            T31|研发设计|区域影响力的综合性产业科技创新高地|综合性产业科技创新高地|—|milestone|done||237|打造具有区域影响力的综合性产业科技创新高地
            T32|现代物流|物流社会化、专业化、智慧化水平|物流社会化、专业化、智慧化水平|—|milestone|done||256|全区物流的社会化、专业化、智慧化水平大幅提高
            """;

    private static final String OBSERVATIONS = """
            GDP|2020|1343.78
            GDP|2023|1624.00
            GDP|2024|2005.92
            服务业增加值|2023|874.62
            服务业增加值|2024|1050.28
            社会消费品零售总额|2021|860
            社会消费品零售总额|2024|1016.67
            文化产业增加值占GDP比重|2021|4.8
            接待游客|2021|1980
            """;

    private SamplePlan() {}

    public static Plan plan() {
        return plan(false);
    }

    /// A plan whose figures are invented for practice.
    public static Plan practice() {
        return plan(true);
    }

    public static ScenarioTree scenarios() {
        return ScenarioTree.of(List.of(
                scenario("base", "基准", null, Origin.BASE, 0.066, 0.07, 0.35),
                scenario("high", "乐观", "base", null, 0.081, 0.085, 0.7),
                scenario("low", "压力", "base", null, 0.045, 0.04, 0.1),
                scenario("latest", "最新实绩", null, Origin.LATEST, 0.066, 0.07, 0.35)));
    }

    public static SeriesKey services() {
        return key("服务业增加值");
    }

    private static Plan plan(boolean practice) {
        List<String[]> rows = TARGETS.lines().map(line -> line.split("\\|", -1)).toList();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        indicators.put("GDP", indicator("GDP", "地区生产总值", "亿元", "level", Definition.ENTERED));
        indicators.put("地区生产总值实际增速", indicator("地区生产总值实际增速", "地区生产总值实际增速", "%",
                "greater than indicator", Definition.ENTERED));
        rows.forEach(row -> indicators.putIfAbsent(row[3], indicator(row[3], row[3], row[4], row[5],
                row[3].equals("服务业增加值占GDP比重")
                        ? new Definition.Ratio("服务业增加值", "GDP")
                        : Definition.ENTERED)));
        return Plan.of(
                new PlanHeader("sample", "苏州市吴中区“十四五”现代服务业发展规划", "吴中区现代服务业“十四五”规划", REGION, 2020, 2025,
                        practice),
                RuleSet.DEFAULT, List.of(document(rows)), List.of(new Department("dev", "发改委")),
                indicators.values(), rows.stream().map(SamplePlan::target).toList(), observations(rows),
                List.of(new SeriesBreak(key("服务业增加值"), 2024, null, "经济普查修订"),
                        new SeriesBreak(key("GDP"), 2024, null, "经济普查修订")),
                List.of(new WorkItem("w1", "功能定位", "生产性服务业高质量发展示范区", WorkItemKind.FRAMEWORK,
                        WorkItemStatus.NOT_REPORTED, Source.quote(DOCUMENT, 199, "三、建设生产性服务业高质量发展示范区"), null,
                        List.of())));
    }

    private static SeriesKey key(String series) {
        return new SeriesKey(series, REGION);
    }

    private static Indicator indicator(String code, String name, String unit, String kind, Definition definition) {
        Measure measure = switch (kind) {
            case "greater than indicator" -> Measure.GROWTH_RATE;
            case "rank at most" -> Measure.RANK;
            case "milestone" -> Measure.STATE;
            case "cumulative at least", "cumulative range", "range per year" -> Measure.ADDITION;
            default -> unit.equals("%") ? Measure.SHARE : Measure.LEVEL;
        };
        return new Indicator(code, name, "", new Unit(unit), IndicatorNature.EXPECTED, PriceBasis.NOT_APPLICABLE,
                Direction.RISE, measure, definition, null, "");
    }

    private static Target target(String[] row) {
        return new Target(row[0], row[1], row[2], row[3], new Unit(row[4]), kind(row), 2025, "",
                Source.quote(DOCUMENT, Integer.parseInt(row[8]), row[9]), null, null, row[1].startsWith("表2-1"), "",
                "");
    }

    private static TargetKind kind(String[] row) {
        String[] range = row[6].split("-");
        return switch (row[5]) {
            case "greater than" -> new TargetKind.MoreThan(Double.parseDouble(row[6]));
            case "greater than indicator" -> new TargetKind.GrowthAbove("地区生产总值实际增速");
            case "greater than benchmark" -> new TargetKind.AboveBenchmark("苏州市");
            case "rank at most" -> new TargetKind.RankAtMost(1);
            case "full coverage" -> new TargetKind.FullCoverage();
            case "cumulative at least" -> new TargetKind.CumulativeAtLeast(Double.parseDouble(row[6]));
            case "milestone" -> new TargetKind.Milestone();
            case "range per year" ->
                new TargetKind.RangePerYear(Double.parseDouble(range[0]), Double.parseDouble(range[1]));
            case "cumulative range" ->
                new TargetKind.CumulativeRange(Double.parseDouble(range[0]), Double.parseDouble(range[1]));
            case "average growth at least" -> new TargetKind.AverageGrowthAtLeast(Double.parseDouble(row[6]));
            default -> new TargetKind.AtLeast(Double.parseDouble(row[6]));
        };
    }

    private static List<Observation> observations(List<String[]> rows) {
        List<Observation> observations = new ArrayList<>();
        for (String[] row : rows) {
            if (!row[7].isEmpty() && !row[5].startsWith("average") && !row[5].equals("greater than benchmark")
                    && !row[5].equals("rank at most")) {
                observations.add(new Observation(key(row[3]), 2020, Double.valueOf(row[7]),
                        ObservationStatus.STATED_BY_PLAN, "",
                        Source.quote(DOCUMENT, Integer.parseInt(row[8]), row[9]), ""));
            }
        }
        OBSERVATIONS.lines().map(line -> line.split("\\|")).forEach(row -> observations
                .add(new Observation(key(row[0]), Integer.parseInt(row[1]), Double.valueOf(row[2]),
                        ObservationStatus.FINAL, "", new Source("苏州统计年鉴", null, "", false), "")));
        for (int year = 2020; year <= 2024; year += 4) {
            observations.add(new Observation(new SeriesKey("服务业增加值占GDP比重", "苏州市"), year,
                    year == 2020 ? 52.49 : 52.41, ObservationStatus.FINAL, "",
                    new Source("苏州统计年鉴", null, "", false), ""));
        }
        return observations;
    }

    private static PlanDocument document(List<String[]> rows) {
        List<String> lines = new ArrayList<>(Collections.nCopies(408, "这是规划正文里的一段话，写着全区现代服务业今后五年怎样发展。"));
        rows.forEach(row -> lines.set(Integer.parseInt(row[8]) - 1, ""));
        rows.forEach(row -> lines.set(Integer.parseInt(row[8]) - 1,
                lines.get(Integer.parseInt(row[8]) - 1) + row[9] + "；"));
        lines.set(198, "三、建设生产性服务业高质量发展示范区");
        return new PlanDocument(DOCUMENT, lines);
    }

    private static Scenario scenario(String id, String name, @Nullable String parent, @Nullable Origin origin,
            double services,
            double retail, double culture) {
        TreeMap<SeriesKey, Assumption> assumptions = new TreeMap<>();
        put(assumptions, "服务业增加值", new ConstantGrowth(services));
        put(assumptions, "GDP", new ConstantGrowth(0.062));
        put(assumptions, "社会消费品零售总额", new ConstantGrowth(retail));
        put(assumptions, "文化产业增加值占GDP比重", new ConstantStep(culture));
        put(assumptions, "接待游客", new ConstantGrowth(0.012));
        put(assumptions, "旅游总收入", new ConstantGrowth(services / 3));
        put(assumptions, "全社会研发支出与地区生产总值比重", new ConstantStep(culture / 2.5));
        put(assumptions, "省、市服务业领域领军企业", new ConstantStep(1));
        put(assumptions, "省级现代服务业集聚区", new ConstantStep(0.5));
        put(assumptions, "国际性体育赛事", new ProjectionMethod.FixedValues(
                new TreeMap<>(Map.of(2021, 1.0, 2022, 1.0, 2023, 2.0, 2024, 1.0, 2025, 1.0))));
        return new Scenario(id, name, parent, origin, "", false, assumptions);
    }

    private static void put(Map<SeriesKey, Assumption> assumptions, String series, ProjectionMethod method) {
        assumptions.put(key(series), Assumption.of(key(series), method, "试算"));
    }
}
