package planworkbench.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.ProjectionMethod;

/// The parameters with which a method takes over from another: those that come closest to what is projected now. They are
/// rounded to what a person can read and type: growth to a ten-thousandth of a per cent, values to four decimals.
public final class MethodProposals {

    private static final int GROWTH_DECIMALS = 6;
    private static final int VALUE_DECIMALS = 4;
    /// How far above all known values a ceiling is put where nothing is known of it.
    private static final double CEILING = 1.5;
    private static final double FULL_SHARE = 100;
    private static final double[] WEIGHTS = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    private static final double[] DAMPING = {0.8, 0.85, 0.9, 0.95, 1};
    private static final double MOST_ELASTIC = 20;
    private static final int HALVINGS = 60;

    private final Plan plan;
    private final Projector projector;
    private final Projection now;
    private final FollowableSeries followable;

    /// @param now of the same projector, under the scenario whose assumptions are edited
    public MethodProposals(Projector projector, Projection now) {
        this.plan = projector.plan();
        this.projector = projector;
        this.now = now;
        this.followable = new FollowableSeries(plan, projector.needs(), now);
    }

    /// The series that it can follow without leading back to itself.
    public List<SeriesKey> followable(SeriesKey key) {
        return followable.of(key);
    }

    public MethodProposal of(SeriesKey key, MethodKind kind) {
        Course course = course(key);
        if (kind == MethodKind.FIXED_VALUES) {
            return new MethodProposal.Possible(new ProjectionMethod.FixedValues(course.values()));
        }
        Measure measure = plan.indicator(key.indicator()).measure();
        if (measure == Measure.RANK || measure == Measure.STATE) {
            return new MethodProposal.Impossible(Reason.NOT_APPLICABLE);
        }
        return switch (kind) {
            case PAST_GROWTH, LINEAR_TREND, LOG_LINEAR_TREND, HOLT -> fitted(key, kind, course);
            case ELASTICITY, SHARE_OF -> followable.usual(key).map(other -> following(key, kind, other))
                    .orElse(new MethodProposal.Impossible(Reason.NO_DATA));
            default -> course.start() == null
                    ? new MethodProposal.Impossible(Reason.NO_BASE)
                    : stated(kind, course, priceOf(key));
        };
    }

    /// An elasticity or a share of a given series that comes closest.
    public MethodProposal following(SeriesKey key, MethodKind kind, SeriesKey other) {
        Course course = course(key);
        ProjectedSeries followed = now.get(other);
        if (followed == null || followed.missing() != null) {
            return new MethodProposal.Impossible(Reason.NO_DATA);
        }
        if (kind == MethodKind.SHARE_OF) {
            Double whole = followed.values().values().get(now.horizon());
            Double end = course.end();
            Double share = whole == null || whole == 0 || end == null
                    ? null
                    : Double.valueOf(rounded(end / whole, GROWTH_DECIMALS));
            return new MethodProposal.Possible(new ProjectionMethod.ShareOf(share, other));
        }
        return course.start() == null
                ? new MethodProposal.Impossible(Reason.NO_BASE)
                : new MethodProposal.Possible(new ProjectionMethod.Elasticity(elasticity(course, followed), other));
    }

    /// What the series does now.
    ///
    /// @param values after the origin; without figures it stays as it is
    private record Course(int origin, @Nullable Double start, NavigableMap<Integer, Double> values) {

        @Nullable
        Double end() {
            return values.isEmpty() ? start : values.lastEntry().getValue();
        }

        int years() {
            return values.isEmpty() ? 1 : values.lastKey() - origin;
        }

        double growth() {
            Double end = end();
            return start == null || end == null || start <= 0 || end <= 0 || values.isEmpty()
                    ? 0
                    : CompoundGrowth.rate(start, end, years());
        }

        double step() {
            Double end = end();
            return start == null || end == null ? 0 : (end - start) / years();
        }
    }

    private Course course(SeriesKey key) {
        ProjectedSeries series = now.get(key);
        Integer from = series == null ? null : series.origin();
        int origin = from == null ? plan.baseYear() : from;
        Double start = series == null || from == null ? null : series.values().values().get(from);
        NavigableMap<Integer, Double> values = new TreeMap<>();
        boolean projected = series != null && series.missing() == null;
        for (int year = origin + 1; year <= now.horizon(); year++) {
            Double value = projected && series != null ? series.values().values().get(year) : start;
            if (value != null) {
                values.put(year, rounded(value, VALUE_DECIMALS));
            }
        }
        return new Course(origin, start, values);
    }

    private double priceOf(SeriesKey key) {
        Assumption assumption = now.scenario().assumption(key);
        return Objects.requireNonNullElse(assumption == null ? null : assumption.method().priceChange(), 0.0);
    }

    private MethodProposal stated(MethodKind kind, Course course, double price) {
        double growth = course.growth();
        ProjectionMethod method = switch (kind) {
            case CONSTANT_GROWTH -> new ProjectionMethod.ConstantGrowth(rounded(growth, GROWTH_DECIMALS));
            case REAL_GROWTH -> new ProjectionMethod.RealGrowth(real(growth, price), price);
            case GROWTH_PATH -> new ProjectionMethod.GrowthPath(growthByYear(course, 0));
            case REAL_GROWTH_PATH -> new ProjectionMethod.RealGrowthPath(growthByYear(course, price), price);
            case CONSTANT_STEP -> new ProjectionMethod.ConstantStep(rounded(course.step(), VALUE_DECIMALS));
            case STEP_PATH -> new ProjectionMethod.StepPath(stepByYear(course));
            case LOGISTIC -> logistic(course);
            default -> throw new IllegalArgumentException(kind + " is not stated");
        };
        return new MethodProposal.Possible(method);
    }

    private static double real(double nominal, double price) {
        return rounded((1 + nominal) / (1 + price) - 1, GROWTH_DECIMALS);
    }

    private static NavigableMap<Integer, Double> growthByYear(Course course, double price) {
        NavigableMap<Integer, Double> rates = new TreeMap<>();
        Double before = course.start();
        for (Map.Entry<Integer, Double> at : course.values().entrySet()) {
            if (before != null && before > 0 && at.getValue() > 0) {
                rates.put(at.getKey(), real(at.getValue() / before - 1, price));
            }
            before = at.getValue();
        }
        return rates.isEmpty() ? new TreeMap<>(Map.of(course.origin() + 1, 0.0)) : rates;
    }

    private static NavigableMap<Integer, Double> stepByYear(Course course) {
        NavigableMap<Integer, Double> steps = new TreeMap<>();
        Double before = course.start();
        for (Map.Entry<Integer, Double> at : course.values().entrySet()) {
            steps.put(at.getKey(), before == null ? 0 : rounded(at.getValue() - before, VALUE_DECIMALS));
            before = at.getValue();
        }
        return steps.isEmpty() ? new TreeMap<>(Map.of(course.origin() + 1, 0.0)) : steps;
    }

    /// With (K/y₀ − 1)/(K/yₙ − 1) = (1 + g)ⁿ.
    private static ProjectionMethod logistic(Course course) {
        double start = Objects.requireNonNullElse(course.start(), 1.0);
        double end = Objects.requireNonNullElse(course.end(), start);
        double highest = StrictMath.max(start, end);
        double ceiling = highest > 0 ? roundedUp(CEILING * highest) : FULL_SHARE;
        double times = start > 0 && end > 0 ? (ceiling / start - 1) / (ceiling / end - 1) : 1;
        return new ProjectionMethod.Logistic(ceiling,
                rounded(StrictMath.pow(times, 1.0 / course.years()) - 1, GROWTH_DECIMALS));
    }

    /// To two digits.
    private static double roundedUp(double value) {
        return BigDecimal.valueOf(value).round(new MathContext(2, RoundingMode.UP)).doubleValue();
    }

    private MethodProposal fitted(SeriesKey key, MethodKind kind, Course course) {
        Integer from = now.get(key) == null ? null : Objects.requireNonNull(now.get(key)).origin();
        NavigableMap<Integer, Double> points = from == null
                ? new TreeMap<>()
                : projector.comparable().upTo(key, from);
        ProjectionMethod method = switch (kind) {
            case PAST_GROWTH -> new ProjectionMethod.PastGrowth(
                    points.size() < 2 ? course.origin() - 1 : points.firstKey(),
                    points.isEmpty() ? course.origin() : points.lastKey());
            case LINEAR_TREND -> new ProjectionMethod.LinearTrend(null);
            case LOG_LINEAR_TREND -> new ProjectionMethod.LogLinearTrend(null);
            default -> new ProjectionMethod.Holt(WEIGHTS[7], WEIGHTS[1], 1);
        };
        NavigableMap<Integer, Double> used = Objects.requireNonNull(
                FitBasis.points(projector.comparable(), key, method, from));
        if (used.size() < method.fewestPoints()) {
            return new MethodProposal.TooFew(used.size(), method.fewestPoints());
        }
        boolean needsPositive = kind == MethodKind.PAST_GROWTH || kind == MethodKind.LOG_LINEAR_TREND;
        if (needsPositive && used.values().stream().anyMatch(value -> value <= 0)) {
            return new MethodProposal.Impossible(Reason.NOT_APPLICABLE);
        }
        return new MethodProposal.Possible(kind == MethodKind.HOLT ? closestHolt(used, course) : method);
    }

    private ProjectionMethod.Holt closestHolt(NavigableMap<Integer, Double> points, Course course) {
        double wanted = Objects.requireNonNullElse(course.end(), points.lastEntry().getValue());
        ProjectionMethod.Holt closest = new ProjectionMethod.Holt(WEIGHTS[7], WEIGHTS[1], 1);
        double least = Double.POSITIVE_INFINITY;
        for (double alpha : WEIGHTS) {
            for (double beta : WEIGHTS) {
                for (double phi : DAMPING) {
                    ProjectionMethod.Holt tried = new ProjectionMethod.Holt(alpha, beta, phi);
                    double miss = StrictMath.abs(HoltSmoothing.of(points, tried).at(now.horizon()) - wanted);
                    if (miss < least) {
                        least = miss;
                        closest = tried;
                    }
                }
            }
        }
        return closest;
    }

    /// By halving: what is reached rises with the elasticity where the followed series grows, and falls where it shrinks.
    private double elasticity(Course course, ProjectedSeries followed) {
        double start = Objects.requireNonNullElse(course.start(), 0.0);
        double wanted = Objects.requireNonNullElse(course.end(), start);
        FollowedSeries other = new FollowedSeries(followed, projector.comparable());
        double low = -MOST_ELASTIC;
        double high = MOST_ELASTIC;
        double direction = StrictMath.signum(reached(start, high, course, other) - reached(start, 0, course, other));
        if (direction == 0 || start <= 0) {
            return 1;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if ((reached(start, middle, course, other) - wanted) * direction < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return rounded((low + high) / 2, VALUE_DECIMALS);
    }

    private static double reached(double start, double elasticity, Course course, FollowedSeries other) {
        double value = start;
        for (int year : course.values().keySet()) {
            Double growth = other.growth(year);
            value *= StrictMath.max(0, 1 + elasticity * (growth == null ? 0 : growth));
        }
        return value;
    }

    private static double rounded(double value, int decimals) {
        return Double.isFinite(value)
                ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue()
                : 0;
    }
}
