package planworkbench.formula;

/// Comparisons, 1 or 0, and the choice by them. What is compared with a missing figure is missing.
final class Choices {

    private Choices() {}

    static void less(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.compare(Operator.LESS, a[i], b[i]);
        }
    }

    static void atMost(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.compare(Operator.AT_MOST, a[i], b[i]);
        }
    }

    static void equal(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.compare(Operator.EQUAL, a[i], b[i]);
        }
    }

    static void unequal(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.compare(Operator.UNEQUAL, a[i], b[i]);
        }
    }

    /// What is not chosen may be missing.
    static void choose(double[] target, double[] holds, double[] then, double[] otherwise, int from, int to) {
        for (int i = from; i < to; i++) {
            double condition = holds[i];
            target[i] = Double.isNaN(condition) ? condition : condition > 0 ? then[i] : otherwise[i];
        }
    }

    /// Puts figures where there are none.
    static void complete(double[] target, double[] figures, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Double.isNaN(target[i]) ? figures[i] : target[i];
        }
    }
}
