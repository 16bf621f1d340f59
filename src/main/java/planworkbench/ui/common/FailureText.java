package planworkbench.ui.common;

import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.ChangeRefused;
import planworkbench.store.Snapshot;
import planworkbench.store.WorkspaceRefused;
import planworkbench.text.Messages;

/// What went wrong, and what to do about it.
public record FailureText(Snapshot snapshot, Messages messages) {

    public String of(RuntimeException failure) {
        return switch (failure) {
            case ChangeRefused refused ->
                messages.get("failure.change", messages.label("failure.", refused.reason()), name(refused.subject()));
            case WorkspaceRefused refused ->
                messages.get("failure.file", refused.file(), messages.label("failure.file.", refused.kind()));
            default -> messages.get("failure.other",
                    failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
        };
    }

    /// A scenario or an indicator by its name, where it has one.
    private String name(String subject) {
        Plan plan = snapshot.plan();
        ScenarioTree scenarios = snapshot.scenarios();
        if (scenarios.scenarios().containsKey(subject)) {
            return scenarios.get(subject).name();
        }
        return plan.indicators().containsKey(subject) ? plan.indicator(subject).name() : subject;
    }
}
