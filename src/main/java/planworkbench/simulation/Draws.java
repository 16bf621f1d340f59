package planworkbench.simulation;

import java.util.function.Supplier;

/// What chance decides in a run, settled once and for all by a seed.
///
/// The same draws give the same scores, bit by bit, for any block of paths, on any machine, in any order.
public record Draws(Drivers drivers, Sampling sampling, long seed, int paths) {

    /// Paths that are worked on together: their scores and values stay in a core's own cache.
    public static final int BLOCK = 512;

    public Draws {
        if (paths < 1) {
            throw new IllegalArgumentException("no paths: " + paths);
        }
    }

    /// How many scores there are: one for each driver, year and path.
    long scores() {
        return (long) drivers.names().size() * drivers.years() * paths;
    }

    public int blocks() {
        return (paths + BLOCK - 1) / BLOCK;
    }

    int first(int block) {
        return block * BLOCK;
    }

    int count(int block) {
        return Math.min(BLOCK, paths - first(block));
    }

    /// Scores drawn afresh whenever they are asked for: needs no memory to speak of, however many paths.
    public ScoreSource source() {
        return new DrawnScores(drivers, RandomStream.of(seed), sampling.source(paths), BLOCK);
    }

    /// The same scores, drawn now and held: 8 bytes for each driver, year and path. For runs one after the other with
    /// common random numbers, as while a slider moves.
    public Supplier<ScoreSource> held(Workers workers, RunControl control) {
        ScoreBlock[] held = new ScoreBlock[blocks()];
        workers.run(held.length, () -> {
            ScoreSource source = source();
            return block -> held[block] = source.block(first(block), count(block)).copy();
        }, control);
        return () -> (first, count) -> held[first / BLOCK];
    }
}
