package planworkbench.ui.scenario.assumption;

import planworkbench.projection.MethodProposal;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Messages;
import planworkbench.wording.MethodText;

/// Another method for a driver, as one step of the history.
final class MethodChange {

    private MethodChange() {}

    /// Begins with the parameters that come closest to what is projected now; nothing where the method cannot be.
    static void to(AssumptionsViewModel viewModel, Messages messages, Driver driver, MethodKind kind) {
        if (viewModel.proposals(driver.series())
                .get(kind) instanceof MethodProposal.Possible(ProjectionMethod method)) {
            to(viewModel, messages, driver, method);
        }
    }

    static void to(AssumptionsViewModel viewModel, Messages messages, Driver driver, ProjectionMethod method) {
        Assumption changed = viewModel.supposed(driver).withMethod(method);
        viewModel.change(changed, messages.get("assume.why.method", viewModel.scenario().name(), driver.name(),
                new MethodText(viewModel.plan(), messages).of(changed)));
    }
}
