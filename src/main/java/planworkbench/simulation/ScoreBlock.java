package planworkbench.simulation;

import java.util.Arrays;

/// Standard normal scores of some paths in a row, by driver and year.
public final class ScoreBlock {

    private final int first;
    private final int count;
    /// by year from the first projected one, driver and path
    private final double[][][] scores;

    private ScoreBlock(int first, int count, double[][][] scores) {
        this.first = first;
        this.count = count;
        this.scores = scores;
    }

    static ScoreBlock empty(int years, int drivers, int length) {
        return new ScoreBlock(0, 0, new double[years][drivers][length]);
    }

    ScoreBlock at(int path, int length) {
        return new ScoreBlock(path, length, scores);
    }

    ScoreBlock copy() {
        double[][][] copy = Arrays.stream(scores)
                .map(rows -> Arrays.stream(rows).map(row -> Arrays.copyOf(row, count)).toArray(double[][]::new))
                .toArray(double[][][]::new);
        return new ScoreBlock(first, count, copy);
    }

    public int first() {
        return first;
    }

    /// How many of each row count; a row may be longer.
    public int count() {
        return count;
    }

    double[][] year(int year) {
        return scores[year];
    }

    public int years() {
        return scores.length;
    }

    public int drivers() {
        return scores.length == 0 ? 0 : scores[0].length;
    }

    /// Not to be changed.
    public double[] of(int driver, int year) {
        return scores[year][driver];
    }
}
