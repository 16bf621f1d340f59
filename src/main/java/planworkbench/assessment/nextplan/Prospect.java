package planworkbench.assessment.nextplan;

import java.util.Arrays;
import java.util.function.DoublePredicate;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Bound;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;

/// What a target will measure in the target year, path by path, and so how likely any number is reached.
///
/// A path without a value reaches nothing.
public final class Prospect {

    /// so that 10,000 · 0.7 is 7,000 paths, not one more
    private static final double NOISE = 1e-9;

    private final TargetKind kind;
    private final double[] rising;
    private final int paths;

    /// @param values what a target of the kind measures on each path; NaN where a path has none
    Prospect(TargetKind kind, double[] values) {
        this.kind = kind;
        this.paths = values.length;
        this.rising = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
    }

    /// Half of the paths with a value come to as much or less.
    public double median() {
        int middle = rising.length / 2;
        return rising.length % 2 == 1 ? rising[middle] : rising[middle - 1] / 2 + rising[middle] / 2;
    }

    boolean isEmpty() {
        return rising.length == 0;
    }

    /// The hardest number that is reached with the probability: the share of paths that reach it is no less, and no more than one
    /// path above it, unless paths agree. A range to be kept is the central one. Null where not so many paths have a value.
    public @Nullable ProposedLevel at(double probability) {
        int needed = StrictMath.max(1, (int) StrictMath.ceil(probability * paths - NOISE));
        if (needed > rising.length) {
            return null;
        }
        int spared = rising.length - needed;
        if (kind instanceof TargetKind.Within) {
            int below = spared / 2;
            return new ProposedLevel(rising[below], rising[below + needed - 1]);
        }
        boolean ceiling = ProposedLevel.isCeiling(kind);
        double edge = ceiling ? rising[needed - 1] : rising[spared];
        if (ProposedLevel.isStrict(kind)) {
            edge = ceiling ? Tolerance.justAbove(edge) : Tolerance.justBelow(edge);
        }
        return ProposedLevel.of(kind, edge);
    }

    /// The share of paths that reach it.
    public double probability(ProposedLevel level) {
        return (double) Arrays.stream(rising).filter(reached(level)).count() / paths;
    }

    private DoublePredicate reached(ProposedLevel level) {
        Bound bound = kind instanceof TargetKind.Within
                ? Bound.within(level.value(), level.upTo() == null ? level.value() : level.upTo())
                : bound(level.value());
        return bound::isMetBy;
    }

    private Bound bound(double value) {
        boolean strict = ProposedLevel.isStrict(kind);
        if (ProposedLevel.isCeiling(kind)) {
            return strict ? Bound.lessThan(value) : Bound.atMost(value);
        }
        return strict ? Bound.moreThan(value) : Bound.atLeast(value);
    }
}
