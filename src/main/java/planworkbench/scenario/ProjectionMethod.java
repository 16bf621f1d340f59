package planworkbench.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// How a series goes on from its last figure. Growth is a fraction a year (0.066 is 6.6 %).
///
/// A value that an assumption overrides is what the method goes on from: growth and steps continue from it, a fitted
/// trend is shifted so that it passes through it, and a share becomes the one that it implies.
///
/// Fits rest on the figures up to the scenario's origin that can be compared with it, linked where a link factor is
/// known. A scenario from the base year therefore does not know what came later.
public sealed interface ProjectionMethod {

    /// The same growth every year; at current prices for an amount.
    record ConstantGrowth(double rate) implements ProjectionMethod {}

    /// Growth at comparable prices and price change; 1 + nominal = (1 + real)(1 + price).
    record RealGrowth(double real, double price) implements ProjectionMethod {
        public double nominal() {
            return (1 + real) * (1 + price) - 1;
        }
    }

    /// A growth for each year; a year without one takes the year before, years before the first take the first.
    record GrowthPath(NavigableMap<Integer, Double> rates) implements ProjectionMethod {
        public GrowthPath {
            rates = path(rates);
        }

        public double rate(int year) {
            return of(rates, year);
        }
    }

    /// A growth at comparable prices for each year, as in a growth path, and the same price change every year.
    record RealGrowthPath(NavigableMap<Integer, Double> rates, double price) implements ProjectionMethod {
        public RealGrowthPath {
            rates = path(rates);
        }

        public double rate(int year) {
            return of(rates, year);
        }
    }

    /// A step for each year, in the indicator's unit; years without one as in a growth path.
    record StepPath(NavigableMap<Integer, Double> steps) implements ProjectionMethod {
        public StepPath {
            steps = path(steps);
        }

        public double step(int year) {
            return of(steps, year);
        }
    }

    /// The same step every year, in the indicator's unit; percentage points for shares.
    record ConstantStep(double step) implements ProjectionMethod {}

    /// Values as given; a year without one has none.
    record FixedValues(NavigableMap<Integer, Double> values) implements ProjectionMethod {
        public FixedValues {
            values = copyOf(values);
        }
    }

    /// The average growth of chosen past years, CAGR = (y(to) / y(from))^(1/(to − from)) − 1, every year.
    ///
    /// The years are the user's choice and may lie before a break, as long as none parts the one from the other.
    record PastGrowth(int from, int to) implements ProjectionMethod {
        public PastGrowth {
            if (to <= from) {
                throw new IllegalArgumentException("the second year comes after the first: " + from + ", " + to);
            }
        }
    }

    /// The straight line of least squares, y = ȳ + b(t − t̄) with b = Σ(t − t̄)(y − ȳ) / Σ(t − t̄)². It is not moved to
    /// the last figure; after an overridden year it runs parallel through that.
    ///
    /// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, “Trend” among the useful predictors.
    ///
    /// @param since the first year that counts; null where all do
    record LinearTrend(@Nullable Integer since) implements ProjectionMethod {}

    /// The line of least squares through ln y, so that growth is the same every year: e^b − 1. After an overridden year
    /// that growth goes on from it. Only for positive figures.
    ///
    /// Source: as for the linear trend, “Nonlinear regression”.
    ///
    /// @param since the first year that counts; null where all do
    record LogLinearTrend(@Nullable Integer since) implements ProjectionMethod {}

    /// Holt's exponential smoothing, damped where φ is below 1, over the years without a gap up to the origin.
    ///
    /// l = α y + (1 − α)(l′ + φ b′), b = β(l − l′) + (1 − β) φ b′, projected h years on as l + (φ + … + φ^h) b; l′ and b′
    /// are those of the year before, at first y₁ and y₂ − y₁, and the recursion starts at y₁. After an overridden year
    /// the projection is shifted by what the override differs from it.
    ///
    /// Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, “Methods with trend”.
    record Holt(double alpha, double beta, double phi) implements ProjectionMethod {
        public Holt {
            if (!(alpha >= 0 && alpha <= 1 && beta >= 0 && beta <= 1 && phi > 0 && phi <= 1)) {
                throw new IllegalArgumentException(
                        "α, β and φ lie between 0 and 1: " + alpha + ", " + beta + ", " + phi);
            }
        }
    }

    /// Growth that slows down towards a ceiling: y′ = K y (1 + g) / (K + g y), which is the logistic curve
    /// K / (1 + (K / y₀ − 1)(1 + g)^(−n)) read year by year. Above the ceiling it comes down to it.
    ///
    /// Source: Verhulst 1838; the yearly form is that of Beverton & Holt 1957.
    ///
    /// @param ceiling K, in the indicator's unit
    /// @param growth g, the growth far below the ceiling
    record Logistic(double ceiling, double growth) implements ProjectionMethod {
        public Logistic {
            if (!(ceiling > 0)) {
                throw new IllegalArgumentException("a ceiling is above 0: " + ceiling);
            }
        }
    }

    /// Growth = elasticity × growth of another series. The growth of a series of growth rates is what it says.
    record Elasticity(double elasticity, SeriesKey driver) implements ProjectionMethod {}

    /// A share of another series, y = share × whole.
    ///
    /// @param share a fraction where both have the same unit; null where the share of the origin is kept
    record ShareOf(@Nullable Double share, SeriesKey whole) implements ProjectionMethod {}

    /// The series that has to be known first; null where none has.
    default @Nullable SeriesKey follows() {
        return switch (this) {
            case Elasticity(double _, SeriesKey driver) -> driver;
            case ShareOf(Double _, SeriesKey whole) -> whole;
            case ConstantGrowth _,RealGrowth _,GrowthPath _,RealGrowthPath _ -> null;
            case ConstantStep _,StepPath _,FixedValues _ -> null;
            case PastGrowth _,LinearTrend _,LogLinearTrend _,Holt _,Logistic _ -> null;
        };
    }

    /// The yearly price change where growth is given at comparable prices; null where it is not.
    default @Nullable Double priceChange() {
        return switch (this) {
            case RealGrowth(double _, double price) -> Double.valueOf(price);
            case RealGrowthPath(var _, double price) -> Double.valueOf(price);
            default -> null;
        };
    }

    /// Whether it is fitted to past figures rather than stating what is supposed.
    default boolean readsThePast() {
        return fewestPoints() > 1;
    }

    /// How many comparable figures there have to be. A fit of two parameters through two points would fit anything.
    default int fewestPoints() {
        return switch (this) {
            case PastGrowth _ -> 2;
            case LinearTrend _,LogLinearTrend _,Holt _ -> 3;
            case ConstantGrowth _,RealGrowth _,GrowthPath _,RealGrowthPath _ -> 1;
            case ConstantStep _,StepPath _,Logistic _,Elasticity _ -> 1;
            case ShareOf(Double share, SeriesKey _) -> share == null ? 1 : 0;
            case FixedValues _ -> 0;
        };
    }

    private static NavigableMap<Integer, Double> path(NavigableMap<Integer, Double> byYear) {
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("a path needs at least one year");
        }
        return copyOf(byYear);
    }

    private static double of(NavigableMap<Integer, Double> path, int year) {
        Map.Entry<Integer, Double> entry = path.floorEntry(year);
        return entry == null ? path.firstEntry().getValue() : entry.getValue();
    }

    private static NavigableMap<Integer, Double> copyOf(NavigableMap<Integer, Double> map) {
        return Collections.unmodifiableNavigableMap(new TreeMap<>(map));
    }
}
