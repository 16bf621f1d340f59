package planworkbench.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A plan 2020–2025 with an indicator of every measure and one target on one of them.
public final class OneTargetPlan {

    public static final String HOME = "吴中区";
    public static final String CITY = "苏州市";
    /// amounts
    public static final String PART = "part";
    public static final String WHOLE = "whole";
    /// part over whole, in per cent
    public static final String SHARE = "share";
    /// growth rates, entered
    public static final String RATE = "rate";
    public static final String OTHER_RATE = "other-rate";
    /// growth of part at comparable prices
    public static final String REAL = "real";
    public static final String ADDED = "added";
    public static final String RANK = "rank";
    public static final String STATE = "state";
    /// an entered share
    public static final String COVERAGE = "coverage";

    private final String indicator;
    private final TargetKind kind;
    private final Direction direction;
    private final List<Observation> observations = new ArrayList<>();
    private final List<SeriesBreak> breaks = new ArrayList<>();
    private final NavigableMap<Integer, Double> planned = new TreeMap<>();

    private OneTargetPlan(String indicator, TargetKind kind, Direction direction) {
        this.indicator = indicator;
        this.kind = kind;
        this.direction = direction;
    }

    public static OneTargetPlan of(String indicator, TargetKind kind) {
        return new OneTargetPlan(indicator, kind, Direction.RISE);
    }

    public static OneTargetPlan of(String indicator, TargetKind kind, Direction direction) {
        return new OneTargetPlan(indicator, kind, direction);
    }

    public static SeriesKey key(String indicator) {
        return new SeriesKey(indicator, HOME);
    }

    public static SeriesKey city(String indicator) {
        return new SeriesKey(indicator, CITY);
    }

    public OneTargetPlan observe(String series, double... yearsAndValues) {
        return observe(key(series), yearsAndValues);
    }

    public OneTargetPlan observe(SeriesKey series, double... yearsAndValues) {
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            observations.add(new Observation(series, (int) yearsAndValues[i], yearsAndValues[i + 1],
                    ObservationStatus.FINAL, "", null, ""));
        }
        return this;
    }

    public OneTargetPlan planned(double... yearsAndValues) {
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            planned.put((int) yearsAndValues[i], yearsAndValues[i + 1]);
        }
        return this;
    }

    public OneTargetPlan breakIn(int year, String series) {
        return breakIn(year, series, null);
    }

    public OneTargetPlan breakIn(int year, String series, @Nullable Double linkFactor) {
        return breakIn(year, key(series), linkFactor);
    }

    public OneTargetPlan breakIn(int year, SeriesKey series, @Nullable Double linkFactor) {
        breaks.add(new SeriesBreak(series, year, linkFactor, ""));
        return this;
    }

    public Plan build() {
        return Plan.of(new PlanHeader("one", "规划", "规划", HOME, 2020, 2025, false), RuleSet.DEFAULT, List.of(),
                List.of(), indicators(), List.of(target()), observations, breaks, List.of());
    }

    private Target target() {
        return new Target("T01", "目标", "目标", indicator, new Unit("单位"), kind, 2025, "",
                Source.quote("规划", 1, "目标"), null, null, true, "", "", planned);
    }

    private List<Indicator> indicators() {
        return List.of(indicator(PART, "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(WHOLE, "亿元", Measure.LEVEL, Definition.ENTERED),
                indicator(SHARE, "%", Measure.SHARE, new Definition.Ratio(PART, WHOLE)),
                indicator(RATE, "%", Measure.GROWTH_RATE, Definition.ENTERED),
                indicator(OTHER_RATE, "%", Measure.GROWTH_RATE, Definition.ENTERED),
                indicator(REAL, "%", Measure.GROWTH_RATE, new Definition.RealGrowthOf(PART)),
                indicator(ADDED, "个", Measure.ADDITION, Definition.ENTERED),
                indicator(RANK, "位", Measure.RANK, Definition.ENTERED),
                indicator(STATE, "—", Measure.STATE, Definition.ENTERED),
                indicator(COVERAGE, "%", Measure.SHARE, Definition.ENTERED));
    }

    private Indicator indicator(String code, String unit, Measure measure, Definition definition) {
        return new Indicator(code, code, "组", new Unit(unit), IndicatorNature.EXPECTED, PriceBasis.NOT_APPLICABLE,
                direction, measure, definition, null, "");
    }

    @Override
    public String toString() {
        return observations.stream().map(o -> o.series().indicator() + " " + o.year() + ": " + o.value())
                .collect(Collectors.joining(", "));
    }

    public static ResolvedScenario scenario(Origin origin, Assumption... assumptions) {
        NavigableMap<SeriesKey, Assumption> bySeries = new TreeMap<>();
        for (Assumption assumption : assumptions) {
            bySeries.put(assumption.series(), assumption);
        }
        return ScenarioTree.of(List.of(new Scenario("s", "情景", null, origin, "", false, bySeries))).resolve("s");
    }

    public static Assumption assume(String indicator, ProjectionMethod method) {
        return Assumption.of(key(indicator), method, "试算");
    }

    /// What is as given in each year.
    public static Assumption given(String indicator, double... yearsAndValues) {
        return assume(indicator, new ProjectionMethod.FixedValues(years(yearsAndValues)));
    }

    public static NavigableMap<Integer, Double> years(double... yearsAndValues) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (int i = 0; i < yearsAndValues.length; i += 2) {
            values.put((int) yearsAndValues[i], yearsAndValues[i + 1]);
        }
        return values;
    }
}
