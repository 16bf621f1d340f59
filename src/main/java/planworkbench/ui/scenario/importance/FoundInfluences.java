package planworkbench.ui.scenario.importance;

import java.util.List;

import planworkbench.simulation.Influence;

/// What something hangs on.
///
/// @param median of the simulated values; NaN where there are none
/// @param influences of the uncertain series that it hangs on, the largest swing first
/// @param leftOut how many other uncertain series there are: they vary with it at most because they correlate with these
public record FoundInfluences(Influenced of, double median, List<Influence> influences, int leftOut) {

    public FoundInfluences {
        influences = List.copyOf(influences);
    }

    /// What part of that which these explain one of them does, 0 to 1.
    public double share(Influence influence) {
        return influence.share() / influences.stream().mapToDouble(Influence::share).sum();
    }
}
