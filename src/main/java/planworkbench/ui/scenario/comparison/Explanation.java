package planworkbench.ui.scenario.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Cause;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.assessment.contribution.Contributions;
import planworkbench.assessment.contribution.Explained;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.store.Snapshot;

/// The difference of a value between two scenarios, split over what they suppose differently; that of a derived indicator over what it is made
/// of, each of which may be opened.
///
/// @param same whether the scenarios suppose the same throughout
/// @param beneath the shares of those inputs that are open, split over what the scenarios suppose differently
public record Explanation(Question question, Breakdown breakdown, boolean same, Map<SeriesKey, Breakdown> beneath) {

    public Explanation {
        beneath = Map.copyOf(beneath);
    }

    /// @param from what is compared with
    /// @param to the chosen scenario as it is supposed now
    /// @param opened inputs to look into, as far as they are any
    public record Question(Snapshot snapshot, ResolvedScenario from, ResolvedScenario to, Explained explained,
            Set<SeriesKey> opened) {

        public Question {
            opened = Set.copyOf(opened);
        }
    }

    /// Slow: projects many mixes of the two scenarios.
    static Explanation of(Question question) {
        var plan = question.snapshot().plan();
        Contributions contributions = new Contributions(plan, new Projector(plan), question.from(), question.to(),
                question.explained());
        boolean same = supposesTheSame(question.from(), question.to());
        if (!contributions.inputs().isEmpty() && contributions.byInput() instanceof Breakdown.Split split) {
            List<Contribution> moved = split.contributions().stream().filter(one -> one.value() != 0).toList();
            Map<SeriesKey, Breakdown> beneath = new HashMap<>();
            moved.stream().map(Explanation::input).filter(question.opened()::contains)
                    .forEach(input -> beneath.put(input, contributions.beneath(input)));
            return new Explanation(question,
                    new Breakdown.Split(split.from(), split.to(), split.sameDefinition(), moved), same, beneath);
        }
        return new Explanation(question, contributions.byAssumption(), same, Map.of());
    }

    private static SeriesKey input(Contribution contribution) {
        if (contribution.cause() instanceof Cause.OfInput(SeriesKey series, var _, var _)) {
            return series;
        }
        throw new IllegalArgumentException("no input: " + contribution.cause());
    }

    private static boolean supposesTheSame(ResolvedScenario one, ResolvedScenario other) {
        return one.origin() == other.origin() && one.assumptions().keySet().equals(other.assumptions().keySet())
                && one.assumptions().keySet().stream()
                        .allMatch(series -> supposesTheSame(one.assumption(series), other.assumption(series)));
    }

    /// Reasons and uncertainty move no value.
    private static boolean supposesTheSame(@Nullable Assumption one, @Nullable Assumption other) {
        return one != null && other != null && Objects.equals(one.method(), other.method())
                && one.overrides().equals(other.overrides());
    }
}
