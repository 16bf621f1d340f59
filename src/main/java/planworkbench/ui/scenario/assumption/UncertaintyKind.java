package planworkbench.ui.scenario.assumption;

import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Distribution;

/// Kinds of uncertainty by name, and the numbers that each has.
enum UncertaintyKind {
    /// the scenario says nothing of it: the past counts, or what this program supposes
    UNSTATED(0),
    /// 不变动
    NONE(0), NORMAL(1), TRIANGULAR(3), PERT(3), UNIFORM(2),
    /// 历史误差; any number of them
    PAST_ERRORS(-1);

    private final int numbers;

    UncertaintyKind(int numbers) {
        this.numbers = numbers;
    }

    static UncertaintyKind of(@Nullable Distribution distribution) {
        return switch (distribution) {
            case null -> UNSTATED;
            case Distribution.Normal(double deviation) -> deviation == 0 ? NONE : NORMAL;
            case Distribution.Uniform _ -> UNIFORM;
            case Distribution.Triangular _ -> TRIANGULAR;
            case Distribution.Pert _ -> PERT;
            case Distribution.PastErrors _ -> PAST_ERRORS;
        };
    }

    /// How many numbers it has; negative where it has any number of them.
    int numbers() {
        return numbers;
    }

    static List<Double> numbers(@Nullable Distribution distribution) {
        return switch (distribution) {
            case null -> List.of();
            case Distribution.Normal(double deviation) -> deviation == 0 ? List.of() : List.of(deviation);
            case Distribution.Uniform(double low, double high) -> List.of(low, high);
            case Distribution.Triangular(double low, double mode, double high) -> List.of(low, mode, high);
            case Distribution.Pert(double low, double mode, double high) -> List.of(low, mode, high);
            case Distribution.PastErrors(List<Double> errors) -> errors;
        };
    }

    /// As wide as a normal spread would be, twice to either side.
    @Nullable
    Distribution around(double spread) {
        return switch (this) {
            case UNSTATED -> null;
            case NONE -> new Distribution.Normal(0);
            case NORMAL -> new Distribution.Normal(spread);
            case UNIFORM -> new Distribution.Uniform(-2 * spread, 2 * spread);
            case TRIANGULAR -> new Distribution.Triangular(-2 * spread, 0, 2 * spread);
            case PERT -> new Distribution.Pert(-2 * spread, 0, 2 * spread);
            case PAST_ERRORS -> new Distribution.PastErrors(Collections.unmodifiableList(List.of(-spread, spread)));
        };
    }

    /// @throws IllegalArgumentException where there is no distribution of these numbers
    @Nullable
    Distribution of(List<Double> numbers) {
        return switch (this) {
            case UNSTATED, NONE -> around(0);
            case NORMAL -> new Distribution.Normal(numbers.getFirst());
            case UNIFORM -> new Distribution.Uniform(numbers.get(0), numbers.get(1));
            case TRIANGULAR -> new Distribution.Triangular(numbers.get(0), numbers.get(1), numbers.get(2));
            case PERT -> new Distribution.Pert(numbers.get(0), numbers.get(1), numbers.get(2));
            case PAST_ERRORS -> new Distribution.PastErrors(numbers);
        };
    }
}
