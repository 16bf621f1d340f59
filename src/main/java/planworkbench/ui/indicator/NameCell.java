package planworkbench.ui.indicator;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.FrozenColumn;

/// The name of an indicator, or the heading of a field of work.
final class NameCell extends TableCell<IndicatorRow, NameItem> {

    private final Messages messages;
    private final FontIcon fold = new FontIcon(Feather.CHEVRON_DOWN);
    private final Label formula;
    private final Tooltip whole = new Tooltip();

    NameCell(Messages messages, FrozenColumn<IndicatorRow> frozen) {
        this.messages = messages;
        formula = new Label(messages.get("indicator.mark.computed"));
        formula.getStyleClass().add("formula-mark");
        getStyleClass().add("name-cell");
        frozen.keep(this);
    }

    @Override
    protected void updateItem(@Nullable NameItem item, boolean empty) {
        super.updateItem(item, empty);
        setTooltip(null);
        setAccessibleText(null);
        switch (empty ? null : item) {
            case null -> {
                setText(null);
                setGraphic(null);
            }
            case NameItem.OfGroup(String name, int size, boolean collapsed) -> {
                setText(name + "  " + size);
                fold.setIconCode(collapsed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
                setContentDisplay(ContentDisplay.LEFT);
                setGraphic(fold);
                setAccessibleText(messages.get(collapsed ? "indicator.group.collapsed" : "indicator.group.open", name,
                        size));
            }
            case NameItem.OfIndicator(String name, boolean computed) -> {
                setText(name);
                whole.setText(name);
                setTooltip(whole);
                setContentDisplay(ContentDisplay.RIGHT);
                setGraphic(computed ? formula : null);
            }
        }
    }

    @Override
    protected boolean isItemChanged(@Nullable NameItem oldItem, @Nullable NameItem newItem) {
        return oldItem == null ? newItem != null : !oldItem.equals(newItem);
    }
}
