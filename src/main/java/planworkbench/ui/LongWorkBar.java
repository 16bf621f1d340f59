package planworkbench.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import planworkbench.text.Messages;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.WhileShown;

/// The long work of the moment in the status line: what, how far, and a way to stop it.
final class LongWorkBar extends HBox {

    private final Messages messages;
    private final Label what = new Label();

    LongWorkBar(LongWork work, Messages messages) {
        this.messages = messages;
        setId("long-work");
        getStyleClass().add("long-work");
        managedProperty().bind(visibleProperty());
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(WhileShown.of(this, work.progressProperty()));
        getChildren().addAll(what, progress, new IconButton("cancel-long-work", Feather.X,
                messages.get("data.work.cancel"), work::cancel));
        WhileShown.of(this, work.whatProperty()).subscribe(this::show);
    }

    private void show(@Nullable String key) {
        setVisible(key != null);
        what.setText(key == null ? "" : messages.get(key));
    }
}
