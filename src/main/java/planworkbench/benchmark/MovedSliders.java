package planworkbench.benchmark;

import planworkbench.formula.Calculation;

/// Moves one slider after the other, each time to another place, as a hand would.
public final class MovedSliders {

    private static final int PLACES = 97;

    private final PlanBench50 bench;
    private final int levels;
    private final boolean everything;
    private int move;

    public MovedSliders(PlanBench50 bench, boolean everything) {
        this(bench, PlanBench50.LEVELS, everything);
    }

    /// @param everything whether all is recomputed, not only what depends on the slider
    public MovedSliders(PlanBench50 bench, int levels, boolean everything) {
        this.bench = bench;
        this.levels = levels;
        this.everything = everything;
    }

    public Calculation next() {
        move++;
        int level = move % levels;
        bench.grow(level, move % PLACES / 10.0);
        return everything ? bench.all() : bench.moved(level);
    }
}
