package planworkbench.ui.indicator;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Fonts;
import planworkbench.text.Messages;
import planworkbench.ui.common.CellTip;
import planworkbench.ui.common.FrozenColumn;

/// The name of an indicator, or the heading of a field of work.
final class NameCell extends TableCell<IndicatorRow, NameItem> {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final Font FONT = Font.font(Fonts.SANS, 13);

    private final Messages messages;
    private final CellTip whole = new CellTip(this);
    /// Only headings have it.
    private @Nullable FontIcon fold;
    /// Of the name, in its usual size.
    private double wanted;

    NameCell(Messages messages, FrozenColumn<IndicatorRow> frozen) {
        this.messages = messages;
        getStyleClass().add("name-cell");
        setWrapText(true);
        frozen.keep(this);
        widthProperty().subscribe(this::markLong);
        insetsProperty().subscribe(this::markLong);
    }

    @Override
    protected void updateItem(@Nullable NameItem item, boolean empty) {
        super.updateItem(item, empty);
        whole.say(!empty && item instanceof NameItem.OfIndicator(String name) ? name : null);
        setAccessibleText(null);
        switch (empty ? null : item) {
            case null -> {
                setText(null);
                setGraphic(null);
            }
            case NameItem.OfGroup(String heading, int size, boolean collapsed) -> {
                String name = heading.isEmpty() ? messages.get("indicator.group.without") : heading;
                setText(name + "  " + size);
                setGraphic(fold(collapsed));
                setAccessibleText(messages.get(collapsed ? "indicator.group.collapsed" : "indicator.group.open", name,
                        size));
            }
            case NameItem.OfIndicator(String name) -> {
                setText(name);
                wanted = width(name);
                setGraphic(null);
            }
        }
        markLong();
    }

    private FontIcon fold(boolean collapsed) {
        FontIcon made = fold;
        if (made == null) {
            made = new FontIcon();
            fold = made;
        }
        made.setIconCode(collapsed ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN);
        return made;
    }

    /// A name that does not fit takes two lines of smaller type.
    private void markLong() {
        boolean isLong = getItem() instanceof NameItem.OfIndicator
                && wanted > getWidth() - getInsets().getLeft() - getInsets().getRight();
        pseudoClassStateChanged(LONG, isLong);
    }

    private static double width(String name) {
        Text text = new Text(name);
        text.setFont(FONT);
        return text.getLayoutBounds().getWidth();
    }

    @Override
    protected boolean isItemChanged(@Nullable NameItem oldItem, @Nullable NameItem newItem) {
        return oldItem == null ? newItem != null : !oldItem.equals(newItem);
    }
}
