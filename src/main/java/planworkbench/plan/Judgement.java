package planworkbench.plan;

import org.jspecify.annotations.Nullable;

/// A figure held against a target in one year.
public sealed interface Judgement {

    /// @param value what was measured, in the target's unit
    /// @param threshold what it was held against, in the target's unit
    /// @param margin how far beyond the threshold; positive is better; zero where only done or not counts
    record Judged(double value, double threshold, double margin, boolean met) implements Judgement {}

    /// @param value null where there is none
    /// @param margin the gap all the same, where value and threshold are known
    record NotAssessable(Reason reason, @Nullable Double value, @Nullable Double threshold, @Nullable Double margin)
            implements
                Judgement {

        public static NotAssessable because(Reason reason) {
            return new NotAssessable(reason, null, null, null);
        }
    }
}
