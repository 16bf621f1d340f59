package planworkbench.store;

import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;

/// A workspace as it was after a step.
///
/// @param step 0 for the state in which the workspace was made
public record PastState(long step, Plan plan, ScenarioTree scenarios) {}
