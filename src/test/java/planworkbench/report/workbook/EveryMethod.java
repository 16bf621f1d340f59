package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Direction;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
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
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A plan with every projection method, every kind of series that follows from others, and every kind of target; with breaks, gaps and figures
/// that came later.
final class EveryMethod {

    static final String HOME = "本区";
    static final String CITY = "全市";
    private static final double[] HISTORY = {2014, 51, 2015, 55, 2016, 58.5, 2017, 66, 2018, 70, 2019, 78.25, 2020, 85,
        2021, 90.5, 2022, 99};

    /// A number to be typed into a cell.
    ///
    /// @param year null where the number holds for all years
    /// @param value null to empty the cell
    record Typed(String series, String parameter, @Nullable Integer year, @Nullable Double value) {}

    private final Supposed cases = new Supposed();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<SeriesBreak> breaks = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    /// What is supposed at first and after the numbers were typed.
    private static final class Supposed {
        private final Map<SeriesKey, Assumption> before = new LinkedHashMap<>();
        private final Map<SeriesKey, Assumption> after = new LinkedHashMap<>();
        private final List<Typed> typed = new ArrayList<>();
    }

    EveryMethod() {
        statedMethods();
        fittedMethods();
        followingMethods();
        derived();
        everyTarget();
    }

    Plan plan() {
        return Plan.of(new PlanHeader("every", "各种方法", "各种方法", HOME, 2020, 2025, false), RuleSet.DEFAULT, List.of(),
                List.of(), indicators, targets, observations, breaks, List.of());
    }

    List<Typed> typed() {
        return cases.typed;
    }

    static ResolvedScenario scenario(Origin origin, Map<SeriesKey, Assumption> assumptions) {
        return ScenarioTree.of(List.of(new Scenario("s", "情景", null, origin, "", false, new TreeMap<>(assumptions))))
                .resolve("s");
    }

    ResolvedScenario before(Origin origin) {
        return scenario(origin, cases.before);
    }

    ResolvedScenario after(Origin origin) {
        return scenario(origin, cases.after);
    }

    private void statedMethods() {
        method("增长", new ProjectionMethod.ConstantGrowth(0.05), new ProjectionMethod.ConstantGrowth(0.071));
        type("增长", "年增速", 0.071);
        method("实际", new ProjectionMethod.RealGrowth(0.05, 0.01), new ProjectionMethod.RealGrowth(0.04, 0.012));
        type("实际", "实际增速", 0.04);
        type("实际", "价格变动", 0.012);
        method("增速路径", new ProjectionMethod.GrowthPath(years(2022, 0.05, 2024, -0.02)),
                new ProjectionMethod.GrowthPath(years(2023, 0.09, 2024, -0.02, 2025, 0.01)));
        type("增速路径", "各年增速", 2022, null);
        type("增速路径", "各年增速", 2023, 0.09);
        type("增速路径", "各年增速", 2025, 0.01);
        method("实际路径", new ProjectionMethod.RealGrowthPath(years(2021, 0.05, 2023, 0.06), 0.01),
                new ProjectionMethod.RealGrowthPath(years(2021, 0.05, 2023, 0.03), 0.02));
        type("实际路径", "各年实际增速", 2023, 0.03);
        type("实际路径", "价格变动", 0.02);
        method("增量", new ProjectionMethod.ConstantStep(1.5), new ProjectionMethod.ConstantStep(-2.25));
        type("增量", "每年增量", -2.25);
        method("增量路径", new ProjectionMethod.StepPath(years(2021, 1, 2024, 3)),
                new ProjectionMethod.StepPath(years(2021, 1, 2024, 5)));
        type("增量路径", "各年增量", 2024, 5.0);
        method("给定", new ProjectionMethod.FixedValues(years(2021, 3, 2023, 5, 2025, 8)),
                new ProjectionMethod.FixedValues(years(2021, 3, 2023, 6.5, 2024, 7, 2025, 8)));
        type("给定", "各年数值", 2023, 6.5);
        type("给定", "各年数值", 2024, 7.0);
        method("封顶", new ProjectionMethod.Logistic(120, 0.2), new ProjectionMethod.Logistic(95, 0.3));
        type("封顶", "上限", 95.0);
        type("封顶", "年增速", 0.3);
    }

    private void fittedMethods() {
        method("外推", new ProjectionMethod.PastGrowth(2015, 2019), new ProjectionMethod.PastGrowth(2017, 2020));
        breaks.add(new SeriesBreak(key("外推"), 2018, 0.9, "衔接"));
        type("外推", "起始年", 2017.0);
        type("外推", "终止年", 2020.0);
        method("直线", new ProjectionMethod.LinearTrend(null), new ProjectionMethod.LinearTrend(2016));
        breaks.add(new SeriesBreak(key("直线"), 2017, 1.1, "衔接"));
        type("直线", "起算年（空着为全部）", 2016.0);
        method("对数", new ProjectionMethod.LogLinearTrend(2015), new ProjectionMethod.LogLinearTrend(2017));
        type("对数", "起算年（空着为全部）", 2017.0);
        method("平滑", new ProjectionMethod.Holt(0.6, 0.3, 0.9), new ProjectionMethod.Holt(0.8, 0.2, 1));
        type("平滑", "平滑系数 α", 0.8);
        type("平滑", "趋势系数 β", 0.2);
        type("平滑", "阻尼系数 φ", 1.0);
        for (String name : List.of("直线", "对数", "平滑", "增长", "封顶")) {
            override(name, 2024, 150);
        }
        method("点少", new ProjectionMethod.LinearTrend(2020), new ProjectionMethod.LinearTrend(2020));
    }

    private void followingMethods() {
        method("弹性", new ProjectionMethod.Elasticity(0.8, key("增长")),
                new ProjectionMethod.Elasticity(1.3, key("增长")));
        type("弹性", "弹性系数", 1.3);
        method("随增速", new ProjectionMethod.Elasticity(1.1, key("增速")),
                new ProjectionMethod.Elasticity(0.9, key("增速")));
        type("随增速", "弹性系数", 0.9);
        indicator("增速", "%", Measure.GROWTH_RATE, Definition.ENTERED);
        observe(key("增速"), 2020, 5, 2021, 6);
        suppose("增速", new ProjectionMethod.ConstantStep(0.1), new ProjectionMethod.ConstantStep(0.1));
        method("占比", new ProjectionMethod.ShareOf(0.4, key("增长")), new ProjectionMethod.ShareOf(0.45, key("增长")));
        type("占比", "占比", 0.45);
        override("占比", 2023, 44);
        method("保持占比", new ProjectionMethod.ShareOf(null, key("断裂")), new ProjectionMethod.ShareOf(null, key("断裂")));
        override("保持占比", 2023, 30);
        method("断裂", new ProjectionMethod.ConstantGrowth(0.1), new ProjectionMethod.ConstantGrowth(0.1));
        breaks.add(new SeriesBreak(key("断裂"), 2021, 0.95, "衔接"));
        method("不可比", new ProjectionMethod.ConstantGrowth(0.1), new ProjectionMethod.ConstantGrowth(0.1));
        breaks.add(new SeriesBreak(key("不可比"), 2022, null, "口径变化"));
    }

    private void derived() {
        indicator("比重", "%", Measure.SHARE, new Definition.Ratio("占比", "增长"));
        indicator("倍数", "倍", Measure.LEVEL, new Definition.Ratio("增长", "实际"));
        indicator("实际增速", "%", Measure.GROWTH_RATE, new Definition.RealGrowthOf("实际"));
        indicator("无数据", "亿元", Measure.LEVEL, Definition.ENTERED);
        observe(new SeriesKey("增长", CITY), 2020, 900, 2021, 950);
        observe(new SeriesKey("实际", CITY), 2020, 800, 2022, 880);
        formula("合计", "亿元", "sum(增长, 实际, 增量) - abs(增量路径 - 100亿元)");
        formula("最值", "亿元", "min(增长, 实际, 100亿元) + max(增量, 90亿元)");
        formula("均值", "亿元", "avg(增长, 实际, 直线)");
        formula("条件", "亿元", "if(增长 > 实际, 增长 * 2, if(给定 >= 6亿元, 给定 ^ 1, 实际 / 2))");
        formula("单位", "万元", "给定 * 50%");
        formula("前年", "亿元", "prev(增长) + at(增长, 2018) + base(实际)");
        formula("增速式", "%", "growth(增长 + 实际)");
        formula("复合", "%", "cagr(增长, 2018, 2024)");
        formula("累计", "亿元", "cumulative(给定)");
        formula("存量", "亿元", "prev(存量) * 90% + 增长");
        observe(key("存量"), 2020, 400);
        formula("乘方", "倍", "(增长 / 实际) ^ 0.5 + 2 ^ (增长 / 实际)");
        formula("相等", "倍", "增长 = 实际");
        formula("除零", "倍", "增长 / (给定 - 3亿元)");
        formula("缺数", "亿元", "无数据 + 增长");
        formula("长式", "亿元", "sum(" + String.join(", ", Collections.nCopies(60, "增长, 实际")) + ")");
        formula("嵌套", "亿元", nested(24));
        method("随公式", new ProjectionMethod.ShareOf(0.25, key("合计")), new ProjectionMethod.ShareOf(0.25, key("合计")));
    }

    private static String nested(int levels) {
        return levels == 0 ? "增长" : "max(实际, " + nested(levels - 1) + " * 1.01)";
    }

    private void everyTarget() {
        target("增长", "亿元", new TargetKind.AtLeast(110));
        target("增长", "亿元", new TargetKind.MoreThan(150));
        target("增量", "亿元", new TargetKind.AtMost(92.5));
        target("增量", "亿元", new TargetKind.LessThan(90));
        target("封顶", "亿元", new TargetKind.Within(100, 160));
        target("给定", "个", new TargetKind.RangePerYear(3, 9));
        target("新增", "个", new TargetKind.CumulativeAtLeast(10));
        target("新增", "个", new TargetKind.CumulativeRange(5, 12));
        target("实际", "亿元", new TargetKind.ChangeSinceBase(20, TargetKind.ChangeMeasure.ABSOLUTE));
        target("断裂", "%", new TargetKind.ChangeSinceBase(-30, TargetKind.ChangeMeasure.PERCENT));
        target("实际", "%", new TargetKind.AverageGrowthAtLeast(6));
        target("增速", "%", new TargetKind.AverageGrowthAtLeast(5.5));
        target("不可比", "%", new TargetKind.AverageGrowthAtLeast(5));
        target("不可比", "亿元", new TargetKind.AtLeast(100));
        target("增长", "%", new TargetKind.GrowthAbove("实际"));
        target("实际", "%", new TargetKind.GrowthInStep("增长", 1.5));
        target("倍数", "倍", new TargetKind.AboveBenchmark(CITY));
        target("名次", "位", new TargetKind.RankAtMost(2));
        target("覆盖", "%", new TargetKind.FullCoverage());
        target("开工", "—", new TargetKind.Milestone());
        target("无数据", "亿元", new TargetKind.AtLeast(1));
        target("平滑", "亿元", new TargetKind.AtLeast(100), 2022);
        target("存量", "亿元", new TargetKind.AtLeast(500));
        indicator("新增", "个", Measure.ADDITION, Definition.ENTERED);
        observe(key("新增"), 2021, 2, 2022, 4);
        suppose("新增", new ProjectionMethod.FixedValues(years(2023, 1, 2025, 2)),
                new ProjectionMethod.FixedValues(years(2023, 1, 2024, 5, 2025, 2)));
        type("新增", "各年数值", 2024, 5.0);
        indicator("名次", "位", Measure.RANK, Definition.ENTERED);
        suppose("名次", new ProjectionMethod.FixedValues(years(2025, 1)),
                new ProjectionMethod.FixedValues(years(2025, 3)));
        type("名次", "各年数值", 2025, 3.0);
        indicator("覆盖", "%", Measure.SHARE, Definition.ENTERED);
        observe(key("覆盖"), 2020, 80);
        suppose("覆盖", new ProjectionMethod.ConstantStep(4), new ProjectionMethod.ConstantStep(4));
        indicator("开工", "—", Measure.STATE, Definition.ENTERED);
        suppose("开工", new ProjectionMethod.FixedValues(years(2023, 1)),
                new ProjectionMethod.FixedValues(years(2023, 1)));
    }

    private void method(String name, ProjectionMethod before, ProjectionMethod after) {
        indicator(name, "亿元", Measure.LEVEL, Definition.ENTERED);
        observe(key(name), HISTORY);
        suppose(name, before, after);
    }

    private void suppose(String name, ProjectionMethod before, ProjectionMethod after) {
        cases.before.put(key(name), Assumption.of(key(name), before, "理由"));
        cases.after.put(key(name), Assumption.of(key(name), after, "理由"));
    }

    /// Overridden at first in 2023, and by what was typed in a later year.
    private void override(String name, int year, double value) {
        Assumption before = Objects.requireNonNull(cases.before.get(key(name)));
        cases.before.put(key(name), before.withOverrides(years(2023, 120)));
        Assumption after = Objects.requireNonNull(cases.after.get(key(name)));
        NavigableMap<Integer, Double> both = years(2023, 120);
        both.put(year, value);
        cases.after.put(key(name), after.withOverrides(both));
        type(name, "单年取值", year, value);
    }

    private void type(String series, String parameter, double value) {
        cases.typed.add(new Typed(series, parameter, null, value));
    }

    private void type(String series, String parameter, int year, @Nullable Double value) {
        cases.typed.add(new Typed(series, parameter, year, value));
    }

    private void formula(String name, String unit, String text) {
        indicator(name, unit, unit.equals("%") ? Measure.SHARE : Measure.LEVEL, new Definition.Formula(text));
    }

    private void indicator(String name, String unit, Measure measure, Definition definition) {
        indicators.add(new Indicator(name, name, "组", new Unit(unit), IndicatorNature.EXPECTED,
                PriceBasis.NOT_APPLICABLE, Direction.RISE, measure, definition, null, ""));
    }

    private void target(String indicator, String unit, TargetKind kind) {
        target(indicator, unit, kind, 2025);
    }

    private void target(String indicator, String unit, TargetKind kind, int year) {
        String id = "T%02d".formatted(targets.size() + 1);
        targets.add(new Target(id, "组", indicator + id, indicator, new Unit(unit), kind, year, "",
                Source.quote("规划", 1, "目标"), null, null, true, "", "", Collections.emptyNavigableMap()));
    }

    private void observe(SeriesKey series, double... yearsAndValues) {
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            observations.add(new Observation(series, (int) yearsAndValues[i], yearsAndValues[i + 1],
                    ObservationStatus.FINAL, "", null, ""));
        }
    }

    static SeriesKey key(String name) {
        return new SeriesKey(name, HOME);
    }

    static NavigableMap<Integer, Double> years(double... yearsAndValues) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            values.put((int) yearsAndValues[i], yearsAndValues[i + 1]);
        }
        return values;
    }
}
