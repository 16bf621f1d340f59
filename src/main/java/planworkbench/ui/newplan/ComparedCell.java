package planworkbench.ui.newplan;

import javafx.beans.property.Property;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// Whether figures of the other regions are asked for.
final class ComparedCell extends TableCell<DraftRow, Boolean> {

    private final CheckBox box = new CheckBox();
    private @Nullable Property<Boolean> bound;

    ComparedCell(String word) {
        box.setAccessibleText(word);
    }

    @Override
    protected void updateItem(@Nullable Boolean item, boolean empty) {
        super.updateItem(item, empty);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        boolean listed = !empty && getIndex() >= 0 && getIndex() < getTableView().getItems().size();
        setGraphic(listed ? box : null);
        if (listed) {
            bound = getTableView().getItems().get(getIndex()).comparedProperty();
            box.selectedProperty().bindBidirectional(bound);
        }
    }
}
