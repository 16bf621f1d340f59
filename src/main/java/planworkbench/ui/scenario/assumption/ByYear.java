package planworkbench.ui.scenario.assumption;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.ProjectionMethod;

/// The numbers of a method year by year, as they are typed: growth in per cent, steps and values in the indicator's unit.
///
/// @param first the first year that is supposed
/// @param last the last one
public record ByYear(ProjectionMethod method, int first, int last) {

    /// What the numbers are.
    public enum Kind {
        GROWTH, REAL_GROWTH, STEP, VALUE
    }

    /// Empty where the method has no number for each year.
    public static Optional<Kind> kind(ProjectionMethod method) {
        return Optional.ofNullable(switch (method) {
            case ProjectionMethod.ConstantGrowth _,ProjectionMethod.GrowthPath _ -> Kind.GROWTH;
            case ProjectionMethod.RealGrowth _,ProjectionMethod.RealGrowthPath _ -> Kind.REAL_GROWTH;
            case ProjectionMethod.ConstantStep _,ProjectionMethod.StepPath _ -> Kind.STEP;
            case ProjectionMethod.FixedValues _ -> Kind.VALUE;
            default -> null;
        });
    }

    /// Whether each year has a number of its own.
    public static boolean isPath(ProjectionMethod method) {
        return method instanceof ProjectionMethod.GrowthPath || method instanceof ProjectionMethod.RealGrowthPath
                || method instanceof ProjectionMethod.StepPath || method instanceof ProjectionMethod.FixedValues;
    }

    /// The number that counts in a year; null where there is none.
    public @Nullable Double number(int year) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) -> Double.valueOf(Lever.percent(rate));
            case ProjectionMethod.RealGrowth(double real, double _) -> Double.valueOf(Lever.percent(real));
            case ProjectionMethod.ConstantStep(double step) -> Double.valueOf(step);
            case ProjectionMethod.GrowthPath path -> Double.valueOf(Lever.percent(path.rate(year)));
            case ProjectionMethod.RealGrowthPath path -> Double.valueOf(Lever.percent(path.rate(year)));
            case ProjectionMethod.StepPath path -> Double.valueOf(path.step(year));
            case ProjectionMethod.FixedValues(var values) -> values.get(year);
            default -> null;
        };
    }

    /// Whether it was given for this very year, rather than carried on from another.
    public boolean isGiven(int year) {
        return switch (method) {
            case ProjectionMethod.GrowthPath(var rates) -> rates.containsKey(year);
            case ProjectionMethod.RealGrowthPath(var rates, double _) -> rates.containsKey(year);
            case ProjectionMethod.StepPath(var steps) -> steps.containsKey(year);
            case ProjectionMethod.FixedValues(var values) -> values.containsKey(year);
            default -> true;
        };
    }

    /// With another number in one year; a year without one is carried on from the year before it, and a fixed value is gone.
    /// A path keeps its last number.
    public ProjectionMethod with(int year, @Nullable Double number) {
        NavigableMap<Integer, Double> numbers = given();
        if (number == null) {
            numbers.remove(year);
        } else {
            numbers.put(year, number);
        }
        return of(numbers);
    }

    /// The number of one year also in all that follow up to another.
    ProjectionMethod repeated(int from, int to) {
        NavigableMap<Integer, Double> numbers = given();
        Double number = number(from);
        for (int year = from; year <= to && number != null; year++) {
            numbers.put(year, number);
        }
        return of(numbers);
    }

    /// On a straight line from the number of one year to that of another.
    ProjectionMethod interpolated(int from, int to) {
        NavigableMap<Integer, Double> numbers = given();
        Double start = number(from);
        Double end = number(to);
        for (int year = from; year <= to && start != null && end != null && to > from; year++) {
            numbers.put(year, Lever.rounded(start + (end - start) * (year - from) / (to - from)));
        }
        return of(numbers);
    }

    private NavigableMap<Integer, Double> given() {
        NavigableMap<Integer, Double> numbers = new TreeMap<>();
        for (int year = first; year <= last; year++) {
            Double number = number(year);
            if (number != null && isGiven(year)) {
                numbers.put(year, number);
            }
        }
        return numbers;
    }

    private ProjectionMethod of(NavigableMap<Integer, Double> numbers) {
        if (numbers.isEmpty() && !(method instanceof ProjectionMethod.FixedValues)) {
            return method;
        }
        return switch (method) {
            case ProjectionMethod.ConstantGrowth _,ProjectionMethod.GrowthPath _ ->
                new ProjectionMethod.GrowthPath(fractions(numbers));
            case ProjectionMethod.RealGrowth(double _, double price) ->
                new ProjectionMethod.RealGrowthPath(fractions(numbers), price);
            case ProjectionMethod.RealGrowthPath(var _, double price) ->
                new ProjectionMethod.RealGrowthPath(fractions(numbers), price);
            case ProjectionMethod.ConstantStep _,ProjectionMethod.StepPath _ -> new ProjectionMethod.StepPath(numbers);
            case ProjectionMethod.FixedValues _ -> new ProjectionMethod.FixedValues(numbers);
            default -> method;
        };
    }

    private static NavigableMap<Integer, Double> fractions(NavigableMap<Integer, Double> percent) {
        NavigableMap<Integer, Double> fractions = new TreeMap<>();
        percent.forEach((year, number) -> fractions.put(year, Lever.fraction(number)));
        return fractions;
    }
}
