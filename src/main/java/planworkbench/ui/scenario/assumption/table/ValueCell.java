package planworkbench.ui.scenario.assumption.table;

import javafx.css.PseudoClass;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.NumberCell;
import planworkbench.ui.common.NumberEditing;

/// One number of an assumption; one that follows from the year before is grey.
final class ValueCell extends NumberCell<AssumptionRow, NumberItem> {

    private static final PseudoClass CARRIED_ON = PseudoClass.getPseudoClass("carried-on");

    private final Messages messages;

    ValueCell(NumberEditing<AssumptionRow> editing, AssumptionEdits edits) {
        super(editing, new ValueEntry(edits), edits.messages());
        this.messages = edits.messages();
        getStyleClass().add("value-cell");
    }

    @Override
    protected void show(@Nullable NumberItem item) {
        setGraphic(null);
        setText(item == null ? null : item.text(messages));
        pseudoClassStateChanged(CARRIED_ON, item != null && item.carriedOn());
    }
}
