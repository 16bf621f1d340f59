package planworkbench.simulation;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Ranks of values from 1; equal ones share the mean of theirs. What is not a number has the rank NaN.
final class Ranks {

    private final double[] values;
    private final double[] ranks;
    private final double[] segment;

    private Ranks(double[] values) {
        this.values = values;
        this.ranks = new double[values.length];
        this.segment = new double[values.length];
    }

    static double[] of(double[] values) {
        Ranks ranks = new Ranks(values);
        ValueClasses classes = new ValueClasses();
        if (values.length > 0 && classes.classify(values)) {
            ranks.rankByClass(classes);
        } else {
            ranks.rank(IntStream.range(0, values.length).toArray(), 0, values.length, 0);
        }
        return ranks.ranks;
    }

    private void rankByClass(ValueClasses classes) {
        int[] ends = new int[ValueClasses.COUNT];
        int[] order = order(classes, ends);
        int numbersFrom = classes.size(ValueClasses.NOT_A_NUMBER);
        for (int c = 0; c < ValueClasses.COUNT; c++) {
            int from = ends[c] - classes.size(c);
            rank(order, from, ends[c], from - numbersFrom);
        }
    }

    /// Places of values by class; `ends` is given the end of each class.
    private int[] order(ValueClasses classes, int[] ends) {
        for (int c = 1; c < ValueClasses.COUNT; c++) {
            ends[c] = ends[c - 1] + classes.size(c - 1);
        }
        int[] order = new int[values.length];
        char[] classOf = classes.ofValues();
        for (int i = 0; i < values.length; i++) {
            order[ends[classOf[i]]++] = i;
        }
        return order;
    }

    /// Ranks some values of which `below` others are lower, and the rest higher.
    private void rank(int[] order, int from, int to, int below) {
        for (int i = from; i < to; i++) {
            segment[i] = values[order[i]];
        }
        Arrays.sort(segment, from, to);
        for (int i = from; i < to; i++) {
            double value = values[order[i]];
            int lower = countBelow(value, false, from, to);
            int upper = countBelow(value, true, from, to);
            ranks[order[i]] = Double.isNaN(value) ? Double.NaN : below + (lower + upper + 1) / 2.0;
        }
    }

    private int countBelow(double value, boolean orEqual, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segment[middle] < value || (orEqual && segment[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - from;
    }
}
