package planworkbench.ui.scenario;

import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;

/// A scenario in the tree.
///
/// @param depth how many ancestors it has
/// @param origin its own or its parent's
/// @param leaf whether no other builds on it
public record ScenarioLine(Scenario scenario, int depth, Origin origin, boolean leaf) {

    /// How many assumptions differ from the parent's; none at a root.
    public int changes() {
        return scenario.parent() == null ? 0 : scenario.assumptions().size();
    }
}
