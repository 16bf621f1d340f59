package planworkbench.ui.indicator;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;

/// What becomes of an indicator's targets under the scenario that is chosen.
final class VerdictCell extends TableCell<IndicatorRow, Verdict> {

    private final Messages messages;

    VerdictCell(Messages messages) {
        this.messages = messages;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(@Nullable Verdict item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : new VerdictMark(item, messages));
    }
}
