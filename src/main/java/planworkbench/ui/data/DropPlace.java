package planworkbench.ui.data;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.WhileShown;

/// A section without a file: what it is for and how to begin; while a file is read, that it is.
final class DropPlace extends VBox {

    private final Messages messages;
    private final Words words;
    private final Label title = new Label();
    private final Button choose;
    private final Button cancel;
    private final ProgressIndicator wheel = new ProgressIndicator();
    private final FontIcon icon = new FontIcon(Feather.UPLOAD);

    /// @param notes what is good to know, a line each
    record Words(String title, String choose, List<String> notes) {}

    /// @param id of the section: its buttons are `id-choose` and `id-cancel-reading`
    DropPlace(String id, LongWork work, Messages messages, Words words, Runnable ask) {
        this.messages = messages;
        this.words = words;
        getStyleClass().add("drop-place");
        title.getStyleClass().add("drop-title");
        choose = button(id + "-choose", words.choose, ask);
        choose.getStyleClass().add(Styles.ACCENT);
        cancel = button(id + "-cancel-reading", messages.get("data.work.cancel"), work::cancel);
        wheel.managedProperty().bind(wheel.visibleProperty());
        icon.managedProperty().bind(icon.visibleProperty());
        getChildren().addAll(icon, wheel, title, choose, cancel);
        words.notes.forEach(note -> getChildren().add(note(note)));
        WhileShown.of(this, work.whatProperty()).subscribe(this::show);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label note(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        return label;
    }

    private void show(@Nullable String work) {
        boolean reading = work != null;
        title.setText(work == null ? words.title : messages.get(work));
        icon.setVisible(!reading);
        wheel.setVisible(reading);
        choose.setVisible(!reading);
        cancel.setVisible(reading);
    }
}
