package planworkbench.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The page without a file: what it is for and how to begin; while a file is read, that it is.
final class DropPlace extends VBox {

    private final ImportViewModel viewModel;
    private final Messages messages;
    private final Label title = new Label();
    private final Button choose;
    private final Button cancel;
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final FontIcon icon = new FontIcon(Feather.UPLOAD);

    DropPlace(ImportViewModel viewModel, Messages messages, Runnable ask) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("drop-place");
        title.getStyleClass().add("drop-title");
        choose = button("import-choose", messages.get("data.import.choose-file"), ask);
        choose.getStyleClass().add(Styles.ACCENT);
        cancel = button("import-cancel-reading", messages.get("data.work.cancel"), viewModel.work()::cancel);
        Label kinds = words(messages.get("data.import.kinds"));
        Label safe = words(messages.get("data.import.safe"));
        wheel.managedProperty().bind(wheel.visibleProperty());
        icon.managedProperty().bind(icon.visibleProperty());
        getChildren().addAll(icon, wheel, title, choose, cancel, kinds, safe);
        WhileShown.of(this, viewModel.work().whatProperty()).subscribe(this::show);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private void show(@Nullable String work) {
        boolean reading = work != null;
        title.setText(work == null ? messages.get("data.import.drop") : messages.get(work));
        icon.setVisible(!reading);
        wheel.setVisible(reading);
        choose.setVisible(!reading);
        cancel.setVisible(reading && viewModel.fileProperty().get() == null);
    }
}
