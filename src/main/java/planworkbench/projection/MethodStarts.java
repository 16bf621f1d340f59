package planworkbench.projection;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ProjectionMethod;

/// Makes methods ready: fits them to the past, looks up what they follow.
///
/// @param series those that are projected already
record MethodStarts(ComparableFigures figures, Map<SeriesKey, ProjectedSeries> series) {

    MethodStart of(SeriesKey key, ProjectionMethod method, @Nullable Integer origin) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) -> growing(1 + rate);
            case ProjectionMethod.RealGrowth(double real, double price) -> growing((1 + real) * (1 + price));
            case ProjectionMethod.GrowthPath path -> MethodStart.ready(
                    (year, before, _) -> before == null ? null : Double.valueOf(before * (1 + path.rate(year))));
            case ProjectionMethod.RealGrowthPath path -> MethodStart.ready((year, before, _) -> before == null
                    ? null
                    : Double.valueOf(before * ((1 + path.rate(year)) * (1 + path.price()))));
            case ProjectionMethod.StepPath path -> MethodStart
                    .ready((year, before, _) -> before == null ? null : Double.valueOf(before + path.step(year)));
            case ProjectionMethod.ConstantStep(double step) ->
                MethodStart.ready(MethodSteps.each(before -> before + step));
            case ProjectionMethod.FixedValues(var values) -> MethodStart.ready((year, _, _) -> values.get(year));
            case ProjectionMethod.Logistic(double ceiling, double growth) -> logistic(key, ceiling, growth, origin);
            case ProjectionMethod.Elasticity(double elasticity, SeriesKey driver) -> elastic(elasticity, driver);
            case ProjectionMethod.ShareOf(Double share, SeriesKey whole) -> share(share, whole, origin);
            case ProjectionMethod.PastGrowth _,ProjectionMethod.LinearTrend _,ProjectionMethod.LogLinearTrend _,ProjectionMethod.Holt _ ->
                fitted(key, method, origin);
        };
    }

    private static MethodStart growing(double factor) {
        return MethodStart.ready(MethodSteps.each(before -> before * factor));
    }

    private MethodStart fitted(SeriesKey key, ProjectionMethod method, @Nullable Integer origin) {
        NavigableMap<Integer, Double> points = FitBasis.points(figures, key, method, origin);
        if (points == null || points.size() < method.fewestPoints()) {
            return new MethodStart.Refused(Reason.TOO_FEW_POINTS);
        }
        boolean needsPositive = method instanceof ProjectionMethod.PastGrowth
                || method instanceof ProjectionMethod.LogLinearTrend;
        if (needsPositive && points.values().stream().anyMatch(value -> value <= 0)) {
            return new MethodStart.Refused(Reason.NOT_APPLICABLE);
        }
        return switch (method) {
            case ProjectionMethod.PastGrowth(int from, int to) -> growing(1 + CompoundGrowth
                    .rate(points.firstEntry().getValue(), points.lastEntry().getValue(), to - from));
            case ProjectionMethod.LogLinearTrend _ ->
                MethodStart.ready(MethodSteps.growingAlong(TrendFit.of(logarithms(points))::at, origin));
            case ProjectionMethod.Holt holt ->
                MethodStart.ready(MethodSteps.along(HoltSmoothing.of(points, holt)::at, origin));
            default -> MethodStart.ready(MethodSteps.along(TrendFit.of(points)::at, origin));
        };
    }

    private static NavigableMap<Integer, Double> logarithms(NavigableMap<Integer, Double> figures) {
        NavigableMap<Integer, Double> logarithms = new TreeMap<>();
        figures.forEach((year, value) -> logarithms.put(year, StrictMath.log(value)));
        return logarithms;
    }

    /// Growth towards a ceiling has no start at nothing or below.
    private MethodStart logistic(SeriesKey key, double ceiling, double growth, @Nullable Integer origin) {
        Double start = origin == null ? null : figures.observed().series(key).values().get(origin);
        return start != null && start <= 0
                ? new MethodStart.Refused(Reason.NOT_APPLICABLE)
                : MethodStart.ready((_, before, _) -> before == null ? null : towards(ceiling, growth, before));
    }

    private static @Nullable Double towards(double ceiling, double growth, double before) {
        double resistance = 1 + growth * (before / ceiling);
        return before > 0 && resistance > 0 ? Double.valueOf(before * ((1 + growth) / resistance)) : null;
    }

    private MethodStart elastic(double elasticity, SeriesKey key) {
        ProjectedSeries driver = series.get(key);
        if (driver == null || driver.missing() != null) {
            return new MethodStart.Refused(missing(driver));
        }
        FollowedSeries followed = new FollowedSeries(driver, figures);
        return MethodStart.ready((year, before, _) -> {
            Double growth = followed.growth(year);
            return before == null || growth == null ? null : Double.valueOf(before * (1 + elasticity * growth));
        });
    }

    /// A stated share holds until a value is overridden, and the one that this implies from then on.
    private MethodStart share(@Nullable Double share, SeriesKey key, @Nullable Integer origin) {
        ProjectedSeries whole = series.get(key);
        if (whole == null || whole.missing() != null) {
            return new MethodStart.Refused(missing(whole));
        }
        FollowedSeries followed = new FollowedSeries(whole, figures);
        return MethodStart.ready((year, _, given) -> {
            Double value = followed.value(year);
            if (share != null && (given == null || given.getKey().equals(origin))) {
                return value == null ? null : Double.valueOf(share * value);
            }
            Double times = given == null ? null : followed.times(given.getKey(), year);
            return given == null || times == null ? null : Double.valueOf(given.getValue() * times);
        });
    }

    private static Reason missing(@Nullable ProjectedSeries followed) {
        return followed == null || followed.missing() == null ? Reason.NO_DATA : followed.missing();
    }
}
