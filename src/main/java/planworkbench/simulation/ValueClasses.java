package planworkbench.simulation;

import java.util.Arrays;

/// Puts values into narrow classes of equal width, in rising order. It owns buffers: one for each thread.
final class ValueClasses {

    static final int COUNT = 2_048;
    static final int NOT_A_NUMBER = 0;

    private static final int LOWEST = 1;
    private static final int HIGHEST = COUNT - 1;
    private static final int SAMPLE = 256;
    private static final int ENOUGH = 16;
    /// Values at each end of the sample that are no guide to the width of a class.
    private static final int OUTLIERS = 2;

    private final int[] sizes = new int[COUNT];
    private char[] classes = new char[0];

    /// Whether classes were found: not where the sample's values are all the same, or too far apart for arithmetic.
    boolean classify(double[] values) {
        double[] sample = new double[SAMPLE];
        for (int i = 0; i < SAMPLE; i++) {
            sample[i] = values[(int) ((long) i * values.length / SAMPLE)];
        }
        // numbers first
        Arrays.sort(sample);
        int numbers = SAMPLE;
        while (numbers > 0 && Double.isNaN(sample[numbers - 1])) {
            numbers--;
        }
        if (numbers < ENOUGH) {
            return false;
        }
        double low = sample[OUTLIERS];
        double scale = (HIGHEST - LOWEST) / (sample[numbers - 1 - OUTLIERS] - low);
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY && Double.isFinite(low))) {
            return false;
        }
        if (classes.length < values.length) {
            classes = new char[values.length];
        }
        classify(values, classes, low, scale);
        count(classes, values.length, sizes);
        return true;
    }

    int size(int index) {
        return sizes[index];
    }

    /// The class of each value.
    char[] ofValues() {
        return classes;
    }

    /// Rising values never get falling classes: each step of this arithmetic keeps the order, rounding included.
    private static void classify(double[] values, char[] classes, double low, double scale) {
        for (int i = 0; i < values.length; i++) {
            double place = (values[i] - low) * scale + LOWEST;
            // a cast makes 0 of what is not a number, and that stays apart from all others
            classes[i] = (char) (int) Math.min(Math.max(place, LOWEST), HIGHEST);
        }
    }

    private static void count(char[] classes, int length, int[] sizes) {
        Arrays.fill(sizes, 0);
        for (int i = 0; i < length; i++) {
            sizes[classes[i]]++;
        }
    }
}
