package planworkbench.store;

import java.util.List;

import planworkbench.plan.Identity;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.SeriesKey;
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

    record PutScenario(Scenario scenario) implements Change {}

    record RemoveScenario(String scenario) implements Change {}

    /// Rates a target by hand in a year, or replaces the rating that was given.
    record PutRating(RatingOverride rating) implements Change {}

    record RemoveRating(RatingOverride.Key key) implements Change {}

    /// Adds an identity to be checked, or replaces the one of its name.
    record PutIdentity(Identity identity) implements Change {}

    record RemoveIdentity(String name) implements Change {}

    /// Several changes as one step, applied in order, undone together.
    record Several(List<Change> changes) implements Change {
        public Several {
            changes = List.copyOf(changes);
        }
    }
}
