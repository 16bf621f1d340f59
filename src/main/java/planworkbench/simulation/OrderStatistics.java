package planworkbench.simulation;

import java.util.Arrays;

/// Finds values by their rank, several at once, without sorting the others. It owns buffers: one for each thread.
///
/// One pass puts values into narrow classes whose limits a small sample suggests; only the classes that hold a wanted
/// rank are then sorted. Whatever the sample says the result is exact: it only decides how much is left to sort.
final class OrderStatistics {

    /// Below this many values sorting all of them is as fast.
    private static final int FEW = 1_024;
    private static final int NOT_WANTED = -1;

    private final ValueClasses classes = new ValueClasses();
    private final int[] starts = new int[ValueClasses.COUNT];
    private final int[] cursors = new int[ValueClasses.COUNT];
    private double[] values = new double[0];
    private double[] sorted = new double[0];
    private boolean allSorted;

    /// Takes the values, which must not change before `select`, and says how many of them are numbers.
    int prepare(double[] column) {
        values = column;
        allSorted = column.length < FEW || !classes.classify(column);
        if (allSorted) {
            sorted = Arrays.stream(column).filter(value -> !Double.isNaN(value)).sorted().toArray();
            return sorted.length;
        }
        return column.length - classes.size(ValueClasses.NOT_A_NUMBER);
    }

    /// The values at the given places, counted from 0 in rising order; places rise too.
    double[] select(int[] ranks) {
        if (allSorted) {
            return Arrays.stream(ranks).mapToDouble(rank -> sorted[rank]).toArray();
        }
        int[] places = wanted(ranks);
        collect();
        return Arrays.stream(places).mapToDouble(place -> sorted[place]).toArray();
    }

    /// Gives each class with a wanted rank its own stretch of the buffer; returns where in the buffer each rank will be.
    private int[] wanted(int[] ranks) {
        int[] places = new int[ranks.length];
        int next = 0;
        int below = 0;
        int used = 0;
        for (int c = ValueClasses.NOT_A_NUMBER + 1; c < ValueClasses.COUNT; c++) {
            starts[c] = NOT_WANTED;
            int size = classes.size(c);
            if (next < ranks.length && ranks[next] < below + size) {
                starts[c] = used;
                for (; next < ranks.length && ranks[next] < below + size; next++) {
                    places[next] = used + ranks[next] - below;
                }
                used += size;
            }
            below += size;
        }
        starts[ValueClasses.NOT_A_NUMBER] = NOT_WANTED;
        if (sorted.length < used) {
            sorted = new double[used];
        }
        return places;
    }

    private void collect() {
        System.arraycopy(starts, 0, cursors, 0, starts.length);
        char[] classOf = classes.ofValues();
        for (int i = 0; i < values.length; i++) {
            int cursor = cursors[classOf[i]];
            if (cursor != NOT_WANTED) {
                sorted[cursor] = values[i];
                cursors[classOf[i]] = cursor + 1;
            }
        }
        for (int c = 0; c < starts.length; c++) {
            if (starts[c] != NOT_WANTED) {
                Arrays.sort(sorted, starts[c], cursors[c]);
            }
        }
    }
}
