package planworkbench.exchange.sheet;

import java.util.function.BooleanSupplier;

/// What a file has used up of its limits. Counted in what is read, never in time, so that the same file is refused at the
/// same place everywhere.
final class Budget {

    private static final int ASK_EVERY = 1_024;

    private final SheetLimits limits;
    private final BooleanSupplier stop;
    private int rows;
    private int listedCells;
    private int cells;
    private int characters;
    private long inflated;

    Budget(SheetLimits limits, BooleanSupplier stop) {
        this.limits = limits;
        this.stop = stop;
    }

    SheetLimits limits() {
        return limits;
    }

    /// Another row is listed, whether it holds something or not.
    void row(String place) {
        rows++;
        if (rows > limits.rows()) {
            throw new Refusing(place, SheetProblem.TOO_MANY_ROWS, limits.rows());
        }
        if (rows % ASK_EVERY == 0) {
            askToStop();
        }
    }

    /// Another cell is listed, whether it holds something or not.
    void listedCell(String place) {
        listedCells++;
        if (listedCells > limits.listedCells()) {
            throw new Refusing(place, SheetProblem.TOO_MANY_CELLS, limits.listedCells());
        }
        if (listedCells % ASK_EVERY == 0) {
            askToStop();
        }
    }

    /// Another cell is kept.
    void cell(String place) {
        cells++;
        if (cells > limits.cells()) {
            throw new Refusing(place, SheetProblem.TOO_MANY_CELLS, limits.cells());
        }
    }

    /// A text is kept.
    void text(String place, int length) {
        if (length > limits.textLength()) {
            throw new Refusing(place, SheetProblem.TEXT_TOO_LONG, limits.textLength());
        }
        characters += length;
        if (characters > limits.texts()) {
            throw new Refusing(place, SheetProblem.TOO_MUCH_TEXT, limits.texts());
        }
    }

    /// More of a compressed file came to light.
    void inflated(int bytes) {
        inflated += bytes;
        if (inflated > limits.totalBytes()) {
            throw new Refusing("", SheetProblem.CONTENT_TOO_LARGE, limits.totalBytes() / 1_000_000);
        }
    }

    long inflated() {
        return inflated;
    }

    void askToStop() {
        if (stop.getAsBoolean()) {
            throw new Refusing("", SheetProblem.STOPPED);
        }
    }
}
