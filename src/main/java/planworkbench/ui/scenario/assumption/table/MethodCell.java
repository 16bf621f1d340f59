package planworkbench.ui.scenario.assumption.table;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.ui.scenario.assumption.MethodMenu;

/// The method, to be replaced from its menu: by the mouse, or by Enter and F2 on the cell.
final class MethodCell extends TableCell<AssumptionRow, AssumptionRow.Shown> {

    private final NumberEditing<AssumptionRow> editing;
    private final AssumptionEdits edits;
    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private @Nullable MethodMenu menu;

    MethodCell(NumberEditing<AssumptionRow> editing, AssumptionEdits edits) {
        this.editing = editing;
        this.edits = edits;
        this.viewModel = edits.viewModel();
        this.messages = edits.messages();
        getStyleClass().add("method-cell");
    }

    @Override
    protected void updateItem(AssumptionRow.@Nullable Shown item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : menu(item));
    }

    private MethodMenu menu(AssumptionRow.Shown shown) {
        MethodMenu present = menu;
        if (present == null) {
            present = new MethodMenu(shown.driver(), viewModel, messages);
            // the table is one stop of the Tab key
            present.setFocusTraversable(false);
            menu = present;
        }
        present.show(shown.driver(), shown.locked());
        return present;
    }

    @Override
    public void startEdit() {
        AssumptionRow.Shown item = getItem();
        getTableView().edit(-1, null);
        if (item != null && item.locked()) {
            editing.note().show(this, edits.lockedBecause());
        } else if (item != null && menu != null) {
            menu.show();
        }
    }
}
