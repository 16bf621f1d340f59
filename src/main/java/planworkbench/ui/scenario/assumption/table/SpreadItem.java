package planworkbench.ui.scenario.assumption.table;

import planworkbench.scenario.Distribution;
import planworkbench.text.Messages;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.ui.scenario.assumption.UncertaintyText;

/// How uncertain an assumption is, in its cell.
record SpreadItem(AssumptionRow.Shown shown) {

    /// Whether a plain number says all of it: a standard deviation, or nothing so far.
    boolean isPlain() {
        Distribution said = shown.supposed().uncertainty();
        return said == null || said instanceof Distribution.Normal;
    }

    UncertaintyText text(AssumptionsViewModel viewModel, Messages messages) {
        return new UncertaintyText(messages, shown.driver().unit(), viewModel.effect(shown.driver()));
    }
}
