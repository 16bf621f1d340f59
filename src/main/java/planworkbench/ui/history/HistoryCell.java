package planworkbench.ui.history;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import planworkbench.store.HistoryEntry;

/// What a line says in one column; lines of one step belong together, which is said by a rule above the first only.
final class HistoryCell extends TableCell<Integer, Integer> {

    private static final PseudoClass SAME_STEP = PseudoClass.getPseudoClass("same-step");
    private static final PseudoClass REVERSED = PseudoClass.getPseudoClass("reversed");

    private final HistoryViewModel viewModel;
    private final Function<HistoryEntry, String> text;
    private final Tooltip whole = new Tooltip();

    HistoryCell(HistoryViewModel viewModel, Function<HistoryEntry, String> text) {
        this.viewModel = viewModel;
        this.text = text;
        whole.setWrapText(true);
        whole.setMaxWidth(420);
    }

    @Override
    protected void updateItem(@Nullable Integer place, boolean empty) {
        super.updateItem(place, empty);
        HistoryEntry entry = place == null || empty ? null : viewModel.at(place);
        HistoryEntry above = place == null || entry == null || place == 0 ? null : viewModel.at(place - 1);
        pseudoClassStateChanged(SAME_STEP, entry != null && above != null && above.step() == entry.step());
        pseudoClassStateChanged(REVERSED, entry != null && entry.kind() != HistoryEntry.Kind.EDIT);
        setText(entry == null ? null : text.apply(entry));
        whole.setText(getText());
        setTooltip(entry == null || getText().isEmpty() ? null : whole);
    }
}
