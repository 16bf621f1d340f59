package planworkbench.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.FailureText;

/// What went wrong and what to do, in a strip that takes nothing out of the user's hands.
final class FailureStrip extends HBox {

    private final ShellViewModel viewModel;
    private final Messages messages;
    private final Label text = new Label();

    FailureStrip(ShellViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("failure-strip");
        getStyleClass().add("failure-strip");
        managedProperty().bind(visibleProperty());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), text, new IconButton("dismiss-failure", Feather.X,
                messages.get("shell.dismiss"), viewModel::dismissFailure));
        WhileShown.of(this, viewModel.failureProperty()).subscribe(this::show);
    }

    private void show(@Nullable RuntimeException failure) {
        setVisible(failure != null);
        if (failure != null) {
            text.setText(new FailureText(viewModel.workspace().snapshot(), messages).of(failure));
        }
    }
}
