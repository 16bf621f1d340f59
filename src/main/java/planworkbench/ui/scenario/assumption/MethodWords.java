package planworkbench.ui.scenario.assumption;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import planworkbench.scenario.Assumption;
import planworkbench.text.Messages;
import planworkbench.wording.FitBasisText;
import planworkbench.wording.MethodText;

/// A method that no slider tells in full, in words, and how much of the past it rests on.
final class MethodWords extends VBox {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final Label method = new Label();
    private final Label basis = new Label();

    MethodWords(AssumptionsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        method.getStyleClass().add("method-words");
        method.setWrapText(true);
        basis.getStyleClass().addAll("lever-history", "method-basis");
        basis.setWrapText(true);
        getChildren().addAll(method, basis);
    }

    /// Shows a driver as it is saved.
    void show(Driver driver) {
        show(driver.assumption());
        basis.setText(viewModel.fitBasis(driver).map(new FitBasisText(messages)::of).orElse(""));
        basis.setVisible(!basis.getText().isEmpty());
        basis.setManaged(basis.isVisible());
    }

    /// Shows what is supposed now, saved or not.
    void show(Assumption supposed) {
        method.setText(new MethodText(viewModel.plan(), messages).of(supposed));
    }
}
