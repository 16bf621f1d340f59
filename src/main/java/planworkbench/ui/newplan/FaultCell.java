package planworkbench.ui.newplan;

import javafx.scene.control.ListCell;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftFault;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.text.Messages;

/// What is not right in a cell: which one, what stands there, why it cannot be taken.
final class FaultCell extends ListCell<DraftFault> {

    private final Messages messages;

    FaultCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable DraftFault fault, boolean empty) {
        super.updateItem(fault, empty);
        setText(fault == null || empty ? null : text(fault, messages));
    }

    static String text(DraftFault fault, Messages messages) {
        String reason = fault.number() == null
                ? messages.label("newplan.fault.", fault.reason())
                : messages.get(fault.number());
        String place = fault.year() == 0
                ? messages.get("newplan.fault.row", fault.row() + 1)
                : messages.get("newplan.fault.cell", fault.row() + 1, String.valueOf(fault.year()));
        return fault.text().isEmpty()
                ? messages.get("newplan.fault.at", place, reason)
                : messages.get("newplan.fault.text", place, SheetException.printable(fault.text()), reason);
    }
}
