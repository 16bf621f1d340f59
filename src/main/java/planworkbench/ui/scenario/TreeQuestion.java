package planworkbench.ui.scenario;

import java.util.List;

import planworkbench.scenario.Scenario;

/// What is asked under the tree before something is done to a scenario.
sealed interface TreeQuestion {

    Scenario scenario();

    /// What is to be noted of it.
    record Note(Scenario scenario) implements TreeQuestion {}

    /// Whether it may go with all that build on it.
    record Removal(Scenario scenario, List<Scenario> others) implements TreeQuestion {}

    /// Whether it is to be frozen.
    record Approval(Scenario scenario) implements TreeQuestion {}

    /// Why its approval is taken away.
    record Lifting(Scenario scenario) implements TreeQuestion {}

    /// Nothing is asked: it cannot be removed.
    ///
    /// @param by the one that is locked or approved: it, or one that builds on it
    record Kept(Scenario scenario, Scenario by) implements TreeQuestion {}

    /// Nothing is asked: one scenario has to stay.
    record LastRoot(Scenario scenario) implements TreeQuestion {}
}
