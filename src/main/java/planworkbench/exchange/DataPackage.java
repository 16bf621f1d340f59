package planworkbench.exchange;

import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;

/// A plan with its scenarios, as bureaus exchange it (数据包).
public record DataPackage(Plan plan, ScenarioTree scenarios) {}
