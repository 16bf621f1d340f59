package planworkbench.store;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Identity;
import planworkbench.plan.Observation;
import planworkbench.plan.RatingOverride;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.store.HistoryEntry.Subject;

/// Brings back what a line of the history speaks of, as it was before the line or since.
public enum EarlierValue {

    BEFORE, AFTER;

    /// The change that restores the value; null where it is what the workspace holds now, or where it cannot be brought
    /// back by itself: a scenario that came or went is brought back with what it supposed, by undoing.
    public @Nullable Change restored(Subject subject, Snapshot now) {
        return switch (subject) {
            case Subject.OfObservation(var key, var old, var after) -> {
                Observation wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().observations().get(key))
                        ? null
                        : wanted == null ? new Change.RemoveObservation(key) : new Change.PutObservation(wanted);
            }
            case Subject.OfAssumption(var id, var series, var old, var after) -> {
                Assumption wanted = this == BEFORE ? old : after;
                Scenario scenario = now.scenarios().find(id);
                yield scenario == null || Objects.equals(wanted, scenario.assumptions().get(series))
                        ? null
                        : wanted == null
                                ? new Change.RemoveAssumption(id, series)
                                : new Change.PutAssumption(id, wanted);
            }
            case Subject.OfScenario(var id, var old, var after) -> head(this == BEFORE ? old : after,
                    now.scenarios().find(id));
            case Subject.OfRating(var key, var old, var after) -> {
                RatingOverride wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().ratingOverrides().get(key))
                        ? null
                        : wanted == null ? new Change.RemoveRating(key) : new Change.PutRating(wanted);
            }
            case Subject.OfIdentity(var name, var old, var after) -> {
                Identity wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().identities().get(name))
                        ? null
                        : wanted == null ? new Change.RemoveIdentity(name) : new Change.PutIdentity(wanted);
            }
            default -> null;
        };
    }

    private static @Nullable Change head(@Nullable Scenario wanted, @Nullable Scenario present) {
        return wanted == null || present == null || ScenarioTables.head(present).equals(wanted)
                ? null
                : new Change.PutScenario(wanted.withAssumptions(present.assumptions()));
    }
}
