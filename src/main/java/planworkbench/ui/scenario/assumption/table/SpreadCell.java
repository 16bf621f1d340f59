package planworkbench.ui.scenario.assumption.table;

import java.util.List;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Distribution;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.NumberCell;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.NumberEntry;
import planworkbench.ui.scenario.assumption.UncertaintyText;

/// How uncertain an assumption is; a typed number is the standard deviation of a normal spread.
final class SpreadCell extends NumberCell<AssumptionRow, SpreadItem> {

    private final AssumptionEdits edits;
    private final Tooltip whole = new Tooltip();

    SpreadCell(NumberEditing<AssumptionRow> editing, AssumptionEdits edits) {
        super(editing, new Entry(edits), edits.messages());
        this.edits = edits;
        getStyleClass().add("spread-cell");
    }

    @Override
    protected void show(@Nullable SpreadItem item) {
        setGraphic(null);
        String text = item == null
                ? null
                : item.text(edits.viewModel(), edits.messages()).of(item.shown().driver(), edits.viewModel());
        setText(text);
        whole.setText(text);
        setTooltip(text == null ? null : whole);
    }

    private record Entry(AssumptionEdits edits) implements NumberEntry<SpreadItem> {

        @Override
        public String unit(SpreadItem item) {
            return text(item).typedUnit();
        }

        @Override
        public String typed(SpreadItem item) {
            Distribution said = item.shown().supposed().uncertainty();
            Double deviation = said instanceof Distribution.Normal(double stated)
                    ? Double.valueOf(stated)
                    : item.shown().usual() == null ? null : Double.valueOf(item.shown().usual().deviation());
            return deviation == null ? "" : NumberText.allDigits(text(item).shown(deviation));
        }

        @Override
        public @Nullable String lockedBecause(SpreadItem item) {
            Messages messages = edits.messages();
            return item.shown().locked()
                    ? edits.lockedBecause()
                    : item.isPlain() ? null : messages.get("assume-table.spread-elsewhere");
        }

        @Override
        public void enter(SpreadItem item, double value) {
            // a spread that nobody stated is not stated by going through its cell
            if (item.shown().supposed().uncertainty() != null || !NumberText.allDigits(value).equals(typed(item))) {
                edits.enter(item, value);
            }
        }

        @Override
        public @Nullable String remark(SpreadItem item, double value) {
            return value < 0 ? edits.messages().get("assume.uncertainty.negative") : null;
        }

        @Override
        public void clear(SpreadItem item) {
            edits.clear(List.of(item));
        }

        private UncertaintyText text(SpreadItem item) {
            return item.text(edits.viewModel(), edits.messages());
        }
    }
}
