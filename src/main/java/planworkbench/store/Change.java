package planworkbench.store;

import java.util.List;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;

/// A change to a workspace; every one goes through [EditService].
public sealed interface Change {

    /// Enters a figure, or replaces the one in its cell.
    record PutObservation(Observation observation) implements Change {}

    record RemoveObservation(ObservationKey key) implements Change {}

    /// Sets what a scenario itself says about a series.
    record PutAssumption(String scenario, Assumption assumption) implements Change {}

    /// Lets a scenario say nothing of its own about a series, so that its parent's assumption holds.
    record RemoveAssumption(String scenario, SeriesKey series) implements Change {}

    /// Adds a scenario after all others, or replaces the one of its id. Who made it is noted with the first and kept; an approval is neither
    /// given nor taken by this.
    record PutScenario(Scenario scenario) implements Change {}

    record RemoveScenario(String scenario) implements Change {}

    /// Freezes a scenario as approved, with all that it inherits as its own. From then on every step that would change it is refused, but for
    /// [LiftApproval].
    record ApproveScenario(String scenario) implements Change {}

    /// Takes the approval away from a scenario; why has to be said. It is a step of its own.
    record LiftApproval(String scenario) implements Change {}

    /// Rates a target by hand in a year, or replaces the rating that was given.
    record PutRating(RatingOverride rating) implements Change {}

    record RemoveRating(RatingOverride.Key key) implements Change {}

    /// Adds an identity to be checked, or replaces the one of its name.
    record PutIdentity(Identity identity) implements Change {}

    record RemoveIdentity(String name) implements Change {}

    /// Notes what a department was asked for in a year, or how far that has come.
    record PutFillIn(FillIn fillIn) implements Change {}

    record RemoveFillIn(FillIn.Key key) implements Change {}

    /// Adds an indicator after all others, or replaces the one of its code. Formulas that name it follow a new name.
    record PutIndicator(Indicator indicator) implements Change {}

    /// Takes an indicator away with its figures; nothing else may refer to it ([IndicatorUses]).
    record RemoveIndicator(String code) implements Change {}

    /// Puts an indicator at another place of the table.
    ///
    /// @param place how many indicators stand before it then
    record MoveIndicator(String code, int place) implements Change {}

    /// Adds a target after all others, or replaces the one of its id.
    record PutTarget(Target target) implements Change {}

    /// Takes a target away with the ratings that were given to it by hand.
    record RemoveTarget(String id) implements Change {}

    /// Adds a department after all others, or replaces the one of its id.
    record PutDepartment(Department department) implements Change {}

    /// Adds an area of work after all others, or replaces the one of its id.
    record PutWorkItem(WorkItem item) implements Change {}

    /// Takes an area of work away. The copies of its evidence stay, so that it can be undone.
    record RemoveWorkItem(String id) implements Change {}

    /// Writes at a place of a report, or replaces what stood there.
    record PutReportText(ReportText text) implements Change {}

    record RemoveReportText(ReportText.Key key) implements Change {}

    /// Judges by other limits from now on. Who did it, when and why become the version of the rules; one that they say of themselves does
    /// not count.
    record PutRules(RuleSet rules) implements Change {}

    /// Several changes as one step, applied in order, undone together.
    record Several(List<Change> changes) implements Change {
        public Several {
            changes = List.copyOf(changes);
        }
    }
}
