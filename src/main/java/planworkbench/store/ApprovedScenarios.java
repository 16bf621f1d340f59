package planworkbench.store;

import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.ChangeRefused.Reason;

/// The scenarios that are frozen as approved: no step changes them but one that lifts the approval and nothing else. Undo takes an approval
/// back, as the latest step; going back beyond it has to lift it first.
///
/// @param before the scenarios before the step
record ApprovedScenarios(ScenarioTree before) {

    /// @throws ChangeRefused where the step would change one
    void requireKept(Draft draft) {
        requireKept(draft, "");
    }

    /// @throws ChangeRefused where the step would change one, or lifts an approval without saying why
    void requireKept(Draft draft, Change change, String why) {
        if (change instanceof Change.LiftApproval(String lifted)) {
            if (why.isBlank()) {
                throw new ChangeRefused(Reason.NO_REASON, lifted);
            }
            requireKept(draft, lifted);
        } else {
            requireKept(draft, "");
        }
    }

    private void requireKept(Draft draft, String lifted) {
        for (Scenario scenario : before.scenarios().values()) {
            if (scenario.approved() != null && !scenario.id().equals(lifted)
                    && !scenario.equals(draft.whole(scenario.id()))) {
                throw new ChangeRefused(Reason.SCENARIO_APPROVED, scenario.id());
            }
        }
    }
}
