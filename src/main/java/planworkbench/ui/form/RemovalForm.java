package planworkbench.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import planworkbench.store.IndicatorUses;
import planworkbench.text.Messages;

/// What is deleted with an indicator, or why it cannot be.
final class RemovalForm extends VBox {

    RemovalForm(RemovalViewModel viewModel, Messages messages) {
        getStyleClass().add("form-fields");
        IndicatorUses uses = viewModel.uses();
        UsesText text = new UsesText(viewModel.plan(), messages);
        List<String> lines = new ArrayList<>();
        if (uses.canGoTogether()) {
            lines.add(messages.get("form.remove.along", viewModel.indicator().name(), viewModel.figures()));
            lines.addAll(text.goingAlong(uses));
            lines.add(messages.get("form.remove.undo"));
        } else {
            lines.add(messages.get("form.remove.kept", viewModel.indicator().name()));
            lines.addAll(text.keeping(uses));
        }
        for (String line : lines) {
            Label label = new Label(line);
            label.setWrapText(true);
            getChildren().add(label);
        }
    }
}
