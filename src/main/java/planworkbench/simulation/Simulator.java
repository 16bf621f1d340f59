package planworkbench.simulation;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs a model over all paths, block by block on all workers.
///
/// A kept value depends on the draws and the model only: not on the number of workers, the order of blocks, or which
/// other outputs are kept.
public final class Simulator {

    private final Draws draws;
    private final Supplier<? extends ScoreSource> scores;
    private final Workers workers;

    public Simulator(Draws draws, Supplier<? extends ScoreSource> scores, Workers workers) {
        this.draws = draws;
        this.scores = scores;
        this.workers = workers;
    }

    /// Draws scores as it goes.
    public Simulator(Draws draws, Workers workers) {
        this(draws, draws::source, workers);
    }

    public void run(Supplier<? extends PathModel> models, Columns into, RunControl control) {
        if (into.paths() != draws.paths()) {
            throw new IllegalArgumentException("columns for " + into.paths() + " paths, not " + draws.paths());
        }
        workers.run(draws.blocks(), () -> {
            ScoreSource source = scores.get();
            PathModel model = models.get();
            OutputBlock outputs = new OutputBlock(into);
            return block -> {
                outputs.at(draws.first(block), draws.count(block));
                model.evaluate(source.block(draws.first(block), draws.count(block)), outputs);
            };
        }, control);
    }

    /// Runs as often as it takes to give all outputs to `reader` without holding more than so many bytes of them at a
    /// time, or one output if that is more. Each run has the same paths; the columns last until the reader returns.
    public void runInPasses(Supplier<? extends PathModel> models, int[] outputs, long bytes, Consumer<Columns> reader,
            RunControl control) {
        int atOnce = Math.clamp(bytes / ((long) Double.BYTES * draws.paths()), 1, Math.max(1, outputs.length));
        for (int from = 0; from < outputs.length; from += atOnce) {
            int[] pass = Arrays.copyOfRange(outputs, from, Math.min(outputs.length, from + atOnce));
            Columns columns = Columns.only(pass, draws.paths());
            run(models, columns, control);
            reader.accept(columns);
        }
    }
}
