package planworkbench.ui.scenario;

import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;

/// A scenario in the tree.
///
/// @param depth how many ancestors it has
/// @param origin its own or its parent's
public record ScenarioLine(Scenario scenario, int depth, Origin origin) {

    /// How many assumptions differ from the parent's; none at a root, and none where an approved one holds them all.
    public int changes() {
        return scenario.parent() == null || scenario.approved() != null ? 0 : scenario.assumptions().size();
    }
}
