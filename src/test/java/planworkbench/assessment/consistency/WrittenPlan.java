package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Direction;
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
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;

/// A made-up plan 2020–2025 with a text of a few lines.
final class WrittenPlan {

    static final String DOCUMENT = "某县规划";
    static final String RETAIL = "retail";
    static final String TRADE = "trade";
    static final String FIRMS = "firms";
    static final String PARKS = "parks";
    static final String SERVICES = "services";
    static final String GDP = "gdp";
    /// computed from SERVICES and GDP
    static final String SERVICES_SHARE = "services-share";
    static final String CULTURE_SHARE = "culture-share";
    static final String RANK = "rank";
    static final String ADDED = "added";

    private final List<String> lines;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<SeriesBreak> breaks = new ArrayList<>();

    private WrittenPlan(List<String> lines) {
        this.lines = lines;
    }

    static WrittenPlan saying(String... lines) {
        return new WrittenPlan(List.of(lines));
    }

    static SeriesKey key(String indicator) {
        return new SeriesKey(indicator, "某县");
    }

    WrittenPlan observe(String indicator, int year, double value) {
        return observe(indicator, year, value, new Source("年鉴", null, "", true), "");
    }

    WrittenPlan observe(String indicator, int year, double value, @Nullable Source source, String note) {
        observations.add(new Observation(key(indicator), year, value, ObservationStatus.FINAL, "", source, note));
        return this;
    }

    WrittenPlan plannedLater(String indicator, int year, double value) {
        observations.add(new Observation(key(indicator), year, value, ObservationStatus.PLANNED, "",
                new Source("后来的报告", null, "", false), ""));
        return this;
    }

    WrittenPlan target(String indicator, TargetKind kind) {
        return target(indicator, kind, 1, "目标");
    }

    WrittenPlan target(String indicator, TargetKind kind, int line, String quote) {
        String id = "T%02d".formatted(targets.size() + 1);
        targets.add(new Target(id, "目标", id, indicator, new Unit("—"), kind, 2025, "",
                Source.quote(DOCUMENT, line, quote), null, null, false, "", "", Collections.emptyNavigableMap()));
        return this;
    }

    WrittenPlan breakIn(String indicator, int year, @Nullable Double link) {
        breaks.add(new SeriesBreak(key(indicator), year, link, ""));
        return this;
    }

    Plan build() {
        return Plan.of(new PlanHeader("w", DOCUMENT, DOCUMENT, "某县", 2020, 2025, false), RuleSet.DEFAULT,
                List.of(new PlanDocument(DOCUMENT, lines)), List.of(), indicators(), targets, observations, breaks,
                List.of());
    }

    ConsistencyReport check(Identity... identities) {
        return ConsistencyCheck.of(build().withIdentities(List.of(identities)));
    }

    List<Finding> findings() {
        return check().findings();
    }

    private static List<Indicator> indicators() {
        return List.of(indicator(RETAIL, "社会消费品零售总额", "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(TRADE, "外贸进出口总额", "亿美元", Measure.LEVEL, Definition.ENTERED),
                indicator(FIRMS, "高新技术企业", "家", Measure.LEVEL, Definition.ENTERED),
                indicator(PARKS, "特色园区", "个", Measure.LEVEL, Definition.ENTERED),
                indicator(SERVICES, "服务业增加值", "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(GDP, "地区生产总值", "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(SERVICES_SHARE, "服务业增加值占GDP比重", "%", Measure.SHARE,
                        new Definition.Ratio(SERVICES, GDP)),
                indicator(CULTURE_SHARE, "文化产业增加值占地区生产总值的比重", "%", Measure.SHARE, Definition.ENTERED),
                indicator(RANK, "综合位次", "位", Measure.RANK, Definition.ENTERED),
                indicator(ADDED, "新增床位", "张", Measure.ADDITION, Definition.ENTERED));
    }

    private static Indicator indicator(String code, String name, String unit, Measure measure, Definition definition) {
        return new Indicator(code, name, "组", new Unit(unit), IndicatorNature.EXPECTED, PriceBasis.NOT_APPLICABLE,
                Direction.RISE, measure, definition, null, "");
    }
}
