package planworkbench.ui.newplan;

import javafx.scene.control.Button;
import javafx.scene.control.TableCell;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Takes a row out of the table.
final class RemovalCell extends TableCell<DraftRow, DraftRow> {

    private final Button button = new Button("", new FontIcon(Feather.TRASH_2));

    RemovalCell(IndicatorTableViewModel viewModel, String word) {
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "draft-remove");
        button.setAccessibleText(word);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> viewModel.remove(getTableView().getItems().get(getIndex())));
    }

    @Override
    protected void updateItem(@Nullable DraftRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : button);
    }
}
