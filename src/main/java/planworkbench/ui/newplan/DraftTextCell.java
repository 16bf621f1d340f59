package planworkbench.ui.newplan;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftFault;
import planworkbench.exchange.draft.DraftFault.Reason;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// A cell of the table of indicators, in which one types at once. Enter goes to the cell below.
final class DraftTextCell extends TableCell<DraftRow, String> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final IndicatorTableViewModel viewModel;
    private final @Nullable Reason reason;
    private final int year;
    private final Messages messages;
    private @Nullable Property<String> bound;

    /// @param reason why such a cell may be refused; any reason of a name where it is one
    /// @param offered what was named before
    DraftTextCell(IndicatorTableViewModel viewModel, @Nullable Reason reason, int year, Messages messages, String word,
            List<String> offered) {
        this.viewModel = viewModel;
        this.reason = reason;
        this.year = year;
        this.messages = messages;
        field.getStyleClass().add("draft-field");
        field.setAccessibleText(word);
        TextMenu.put(field, messages);
        if (!offered.isEmpty()) {
            field.setTooltip(new Tooltip(String.join("\n", offered)));
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::go);
        // not by renewing the table: that would take the field away in which one types
        WhileShown.of(this, viewModel.faultsProperty()).subscribe(_ -> mark());
        if (year > 0) {
            field.getStyleClass().add("draft-number");
        }
    }

    private void go(KeyEvent event) {
        int step = event.isShortcutDown() || event.isAltDown()
                ? 0
                : event.getCode() == KeyCode.UP
                        ? -1
                        : event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER ? 1 : 0;
        int row = getIndex() + step;
        if (step != 0) {
            if (row >= 0 && row < getTableView().getItems().size()) {
                getTableView().scrollTo(Math.max(0, row - 1));
                getTableView().layout();
                getTableView().lookupAll(".table-cell").stream().filter(DraftTextCell.class::isInstance)
                        .map(DraftTextCell.class::cast)
                        .filter(cell -> Objects.equals(cell.getTableColumn(), getTableColumn())
                                && cell.getIndex() == row)
                        .findFirst().ifPresent(cell -> cell.field.requestFocus());
            }
            event.consume();
        }
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        boolean listed = !empty && getIndex() >= 0 && getIndex() < getTableView().getItems().size();
        setGraphic(listed ? field : null);
        bind(listed && getTableColumn().getCellObservableValue(getIndex()) instanceof Property<String> text
                ? text
                : null);
        if (listed) {
            mark();
        }
    }

    /// A cell is also told of what was typed into itself: to bind it anew then would move the caret to the front.
    private void bind(@Nullable Property<String> text) {
        if (Objects.equals(bound, text)) {
            return;
        }
        if (bound != null) {
            field.textProperty().unbindBidirectional(bound);
        }
        bound = text;
        if (text != null) {
            field.textProperty().bindBidirectional(text);
        }
    }

    private void mark() {
        DraftFault fault = viewModel.faultsProperty().get().stream()
                .filter(each -> each.row() == getIndex() && isHere(each)).findFirst().orElse(null);
        field.pseudoClassStateChanged(WRONG, fault != null);
        if (reason != null) {
            field.setTooltip(fault == null ? null : new Tooltip(FaultCell.text(fault, messages)));
        }
    }

    private boolean isHere(DraftFault fault) {
        return reason == Reason.NAME_MISSING
                ? fault.reason() == Reason.NAME_MISSING || fault.reason() == Reason.NAME_TWICE
                        || fault.reason() == Reason.NAME_UNREADABLE
                : fault.reason() == reason && fault.year() == year;
    }
}
