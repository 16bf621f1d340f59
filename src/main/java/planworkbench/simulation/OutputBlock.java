package planworkbench.simulation;

/// Where a model puts the outputs of a block of paths.
public final class OutputBlock {

    private final Columns columns;
    private int first;
    private int count;

    OutputBlock(Columns columns) {
        this.columns = columns;
    }

    void at(int path, int length) {
        this.first = path;
        this.count = length;
    }

    /// Whether an output is kept; a model may leave out what only others need.
    public boolean isWanted(int output) {
        return columns.isKept(output);
    }

    /// The values of the block's paths, copied if the output is kept.
    public void put(int output, double[] values) {
        put(output, values, 0);
    }

    /// @param from where the block's values begin
    public void put(int output, double[] values, int from) {
        if (columns.isKept(output)) {
            System.arraycopy(values, from, columns.of(output), first, count);
        }
    }
}
