package planworkbench.report;

import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;

/// What it takes to reproduce a result (运行记录): the scenario with all that it supposes, how chance is drawn, and which data it was computed
/// from.
///
/// @param version of the program
/// @param plan its name, for people
/// @param dataHash [DataHash] of the plan
/// @param horizon the last year
public record RunRecord(String version, String plan, String dataHash, ResolvedScenario scenario, Chance chance,
        int horizon) {}
