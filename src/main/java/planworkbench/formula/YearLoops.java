package planworkbench.formula;

import java.util.Arrays;

/// Loops that look at other years. A stretch may begin and end anywhere in a year.
final class YearLoops {

    private YearLoops() {}

    static void before(double[] target, double[] a, int paths, int from, int to) {
        int known = StrictMath.min(to, StrictMath.max(from, paths));
        Arrays.fill(target, from, known, Double.NaN);
        System.arraycopy(a, StrictMath.max(0, known - paths), target, known, to - known);
    }

    static void inYear(double[] target, double[] a, int year, int paths, int from, int to) {
        if (paths == 1) {
            Arrays.fill(target, from, to, a[year]);
            return;
        }
        int cells;
        for (int i = from; i < to; i += cells) {
            int path = i % paths;
            cells = StrictMath.min(paths - path, to - i);
            System.arraycopy(a, year * paths + path, target, i, cells);
        }
    }

    static void growth(double[] target, double[] a, int paths, int from, int to) {
        int known = StrictMath.min(to, StrictMath.max(from, paths));
        Arrays.fill(target, from, known, Double.NaN);
        for (int i = known; i < to; i++) {
            target[i] = Scalars.growth(a[i], a[i - paths]);
        }
    }

    static void averageGrowth(double[] target, double[] a, int[] years, int paths, int from, int to) {
        int first = years[0] * paths;
        int last = years[1] * paths;
        for (int i = from; i < to; i++) {
            int path = i % paths;
            target[i] = i - paths >= from
                    ? target[i - paths]
                    : Scalars.averageGrowth(a[first + path], a[last + path], years[1] - years[0]);
        }
    }

    /// 0 in the base year; the year's own is added in each year after it.
    static void cumulative(double[] target, double[] a, int baseYear, int paths, int from, int to) {
        int base = baseYear * paths;
        for (int i = from; i < to; i++) {
            if (i < base) {
                target[i] = Double.NaN;
            } else {
                target[i] = i < base + paths ? 0 : Scalars.finite(target[i - paths] + a[i]);
            }
        }
    }
}
