package planworkbench.scenario;

import java.util.List;

/// How far what happens in a year may be from what is supposed of it (不确定性): a deviation of the yearly growth (a fraction,
/// 0.015 is 1.5 百分点), of the yearly step, or of a fixed value, in the indicator's unit. Nothing is expected where it is 0.
public sealed interface Distribution {

    /// 正态
    record Normal(double standardDeviation) implements Distribution {
        public Normal {
            check(standardDeviation >= 0 && Double.isFinite(standardDeviation), "spread " + standardDeviation);
        }
    }

    /// 均匀: everything between two limits alike
    record Uniform(double low, double high) implements Distribution {
        public Uniform {
            check(low <= high && Double.isFinite(high - low), "not in order: " + low + ", " + high);
        }
    }

    /// 三角: most likely at the mode, never outside the limits
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            checkOrder(low, mode, high);
        }
    }

    /// PERT: as the triangle, with more weight in the middle
    record Pert(double low, double mode, double high) implements Distribution {
        public Pert {
            checkOrder(low, mode, high);
        }
    }

    /// What the method missed by in past years (历史误差), in any order.
    record PastErrors(List<Double> errors) implements Distribution {
        public PastErrors {
            errors = List.copyOf(errors);
            check(!errors.isEmpty() && errors.stream().allMatch(Double::isFinite), "no errors: " + errors);
        }
    }

    private static void checkOrder(double low, double mode, double high) {
        check(low <= mode && mode <= high && Double.isFinite(high - low),
                "not in order: " + low + ", " + mode + ", " + high);
    }

    private static void check(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
