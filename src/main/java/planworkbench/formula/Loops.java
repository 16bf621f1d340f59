package planworkbench.formula;

/// Arithmetic over stretches of cells.
///
/// Every array is read and written at the same place, which lets the JIT use vector instructions. An infinite result becomes
/// NaN where it arises, because a later quotient or minimum would make a number of it again.
final class Loops {

    private Loops() {}

    static void add(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] + b[i]);
        }
    }

    static void add(double[] target, double[] a, double b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] + b);
        }
    }

    static void subtract(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] - b[i]);
        }
    }

    static void subtract(double[] target, double a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a - b[i]);
        }
    }

    static void multiply(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] * b[i]);
        }
    }

    static void multiply(double[] target, double[] a, double b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] * b);
        }
    }

    static void divide(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] / b[i]);
        }
    }

    static void divide(double[] target, double[] a, double b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a[i] / b);
        }
    }

    static void divide(double[] target, double a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.finite(a / b[i]);
        }
    }

    static void power(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Scalars.power(a[i], b[i]);
        }
    }

    static void min(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Math.min(a[i], b[i]);
        }
    }

    static void min(double[] target, double[] a, double b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Math.min(a[i], b);
        }
    }

    static void max(double[] target, double[] a, double[] b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Math.max(a[i], b[i]);
        }
    }

    static void max(double[] target, double[] a, double b, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Math.max(a[i], b);
        }
    }

    static void absolute(double[] target, double[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = Math.abs(a[i]);
        }
    }

    /// Four rows a pass, added up one after another as ever: the digits do not depend on it.
    static void sum(double[] target, double[][] columns, Instruction instruction, int from, int to) {
        int[] rows = instruction.many();
        if (instruction.left() < 0) {
            System.arraycopy(columns[rows[0]], from, target, from, to - from);
        }
        int row = instruction.left() < 0 ? 1 : 0;
        for (; row + 3 < rows.length; row += 4) {
            addFour(target, columns[rows[row]], columns[rows[row + 1]], columns[rows[row + 2]], columns[rows[row + 3]],
                    from, to);
        }
        for (; row < rows.length; row++) {
            addOne(target, columns[rows[row]], from, to);
        }
        add(target, target, 0, from, to);
    }

    private static void addFour(double[] target, double[] a, double[] b, double[] c, double[] d, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] = target[i] + a[i] + b[i] + c[i] + d[i];
        }
    }

    private static void addOne(double[] target, double[] a, int from, int to) {
        for (int i = from; i < to; i++) {
            target[i] += a[i];
        }
    }
}
