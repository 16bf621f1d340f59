package planworkbench.ui.indicator;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.FrozenColumn;

/// A row of one height, so that a table of thousands need not measure them; a click on a heading folds it.
final class IndicatorTableRow extends TableRow<IndicatorRow> {

    static final double HEIGHT = 36;
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final FrozenColumn<IndicatorRow> frozen;

    IndicatorTableRow(FrozenColumn<IndicatorRow> frozen, Consumer<IndicatorRow.Group> onFold) {
        this.frozen = frozen;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() instanceof IndicatorRow.Group group) {
                onFold.accept(group);
            }
        });
    }

    /// The cells follow once the row knows its indicator too. JavaFX asks for this whenever the table is scrolled, also where it changes
    /// nothing.
    @Override
    public void updateIndex(int index) {
        int before = getIndex();
        IndicatorRow shown = getItem();
        super.updateIndex(index);
        if (getSkin() instanceof IndicatorRowSkin skin && (index != before || !Objects.equals(shown, getItem()))) {
            skin.renew();
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new IndicatorRowSkin(this, frozen);
    }

    @Override
    protected void updateItem(@Nullable IndicatorRow item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(GROUP, !empty && item instanceof IndicatorRow.Group);
    }
}
