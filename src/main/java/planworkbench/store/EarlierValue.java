package planworkbench.store;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
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
            case Subject.OfFillIn(var key, var old, var after) -> {
                FillIn wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().fillIns().get(key))
                        ? null
                        : wanted == null ? new Change.RemoveFillIn(key) : new Change.PutFillIn(wanted);
            }
            case Subject.OfReportText(var key, var old, var after) -> {
                ReportText wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().reportTexts().get(key))
                        ? null
                        : wanted == null ? new Change.RemoveReportText(key) : new Change.PutReportText(wanted);
            }
            case Subject.OfRules(var old, var after) -> {
                RuleSet wanted = this == BEFORE ? old : after;
                yield wanted.limits().equals(now.plan().rules().limits()) ? null : new Change.PutRules(wanted);
            }
            case Subject.OfIndicator(var code, var old, var after) -> {
                // one that came or went is brought back with its figures, by undoing
                Indicator wanted = this == BEFORE ? old : after;
                Indicator present = now.plan().indicators().get(code);
                yield wanted == null || present == null || wanted.equals(present)
                        ? null
                        : new Change.PutIndicator(wanted);
            }
            case Subject.OfIndicatorPlace(var code, int old, int after) -> {
                int wanted = this == BEFORE ? old : after;
                List<String> order = List.copyOf(now.plan().indicators().keySet());
                yield !order.contains(code) || order.indexOf(code) == wanted
                        ? null
                        : new Change.MoveIndicator(code, wanted);
            }
            case Subject.OfTarget(var id, var old, var after) -> {
                Target wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().targets().get(id))
                        ? null
                        : wanted == null ? new Change.RemoveTarget(id) : new Change.PutTarget(wanted);
            }
            case Subject.OfWorkItem(var id, var old, var after) -> {
                WorkItem wanted = this == BEFORE ? old : after;
                yield Objects.equals(wanted, now.plan().workItems().get(id))
                        ? null
                        : wanted == null ? new Change.RemoveWorkItem(id) : new Change.PutWorkItem(wanted);
            }
            case Subject.OfDepartment(var id, var old, var after) -> {
                Department wanted = this == BEFORE ? old : after;
                yield wanted == null || wanted.equals(now.plan().departments().get(id))
                        ? null
                        : new Change.PutDepartment(wanted);
            }
        };
    }

    private static @Nullable Change head(@Nullable Scenario wanted, @Nullable Scenario present) {
        if (wanted == null || present == null || present.approved() != null) {
            return null;
        }
        Scenario restored = wanted.made(present.made()).approved(null);
        return ScenarioTables.head(present).equals(restored)
                ? null
                : new Change.PutScenario(restored.withAssumptions(present.assumptions()));
    }
}
