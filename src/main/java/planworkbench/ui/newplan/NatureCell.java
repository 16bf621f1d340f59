package planworkbench.ui.newplan;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.IndicatorNature;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;

/// Whether an indicator is binding or expected.
final class NatureCell extends TableCell<DraftRow, @Nullable IndicatorNature> {

    private final ComboBox<IndicatorNature> box = new ComboBox<>(
            FXCollections.observableArrayList(List.of(IndicatorNature.values())));

    NatureCell(Messages messages) {
        box.getStyleClass().add("draft-choice");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.get("form.nature"));
        ChoiceText.show(box, nature -> messages.label("nature.", nature));
        box.setOnAction(_ -> choose());
    }

    private void choose() {
        IndicatorNature chosen = box.getValue();
        if (chosen != null && chosen != getItem() && getIndex() >= 0) {
            getTableView().getItems().get(getIndex()).natureProperty().set(chosen);
        }
    }

    @Override
    protected void updateItem(@Nullable IndicatorNature item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty ? null : box);
        if (item == null) {
            box.getSelectionModel().clearSelection();
        } else {
            box.getSelectionModel().select(item);
        }
    }
}
