package planworkbench.ui.scenario.assumption.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.TextMenu;

/// Why something is supposed. As in the cells of numbers every way of leaving the editor takes what stands there; Escape goes
/// back.
final class ReasonCell extends TableCell<AssumptionRow, ReasonItem> {

    private final NumberEditing<AssumptionRow> editing;
    private final AssumptionEdits edits;
    private final TextField field = new TextField();
    private final Tooltip whole = new Tooltip();
    private @Nullable ReasonItem edited;

    ReasonCell(NumberEditing<AssumptionRow> editing, AssumptionEdits edits) {
        this.editing = editing;
        this.edits = edits;
        Messages messages = edits.messages();
        getStyleClass().add("reason-cell");
        field.getStyleClass().add("reason-field");
        field.setPromptText(messages.get("assume.reason.prompt"));
        TextMenu.put(field, messages);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && isEditing()) {
                getTableView().edit(-1, null);
            }
        });
        whole.setWrapText(true);
        whole.setMaxWidth(400);
    }

    @Override
    protected void updateItem(@Nullable ReasonItem item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show();
        }
    }

    private void show() {
        ReasonItem item = isEmpty() ? null : getItem();
        String reason = item == null ? "" : item.text();
        setGraphic(null);
        setText(reason);
        whole.setText(reason);
        setTooltip(reason.isEmpty() ? null : whole);
    }

    @Override
    public void startEdit() {
        ReasonItem item = getItem();
        if (item == null) {
            return;
        }
        if (item.shown().locked()) {
            getTableView().edit(-1, null);
            editing.note().show(this, edits.lockedBecause());
            return;
        }
        super.startEdit();
        if (isEditing()) {
            edited = item;
            field.setAccessibleText(edits.messages().get("assume.reason.of", item.shown().driver().name()));
            field.setText(item.text());
            setText(null);
            setGraphic(field);
            // a field without a skin selects everything when it gets one, and the next key would replace the first
            field.applyCss();
            field.requestFocus();
            field.selectAll();
        }
    }

    private void key(KeyEvent event) {
        int back = event.isShiftDown() ? -1 : 1;
        switch (event.getCode()) {
            case ENTER -> leaveAndMove(back, 0);
            case TAB -> leaveAndMove(0, back);
            case ESCAPE -> {
                edited = null;
                getTableView().edit(-1, null);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leaveAndMove(int rows, int columns) {
        getTableView().edit(-1, null);
        editing.move(rows, columns);
    }

    /// However JavaFX came to end the edit: what was typed counts unless it was discarded.
    @Override
    public void cancelEdit() {
        ReasonItem item = edited;
        String typed = field.getText();
        edited = null;
        super.cancelEdit();
        show();
        getTableView().requestFocus();
        if (item != null && typed != null) {
            edits.reason(item.shown(), typed);
        }
    }
}
