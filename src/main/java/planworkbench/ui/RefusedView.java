package planworkbench.ui;

import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.store.WorkspaceRefused;
import planworkbench.text.Messages;
import planworkbench.wording.FailureText;

/// What the window shows when a workspace could not be opened: why, and what can be done instead.
public final class RefusedView extends VBox {

    private static final double WIDEST_TEXT = 640;

    private final Messages messages;

    /// @param file what was to be opened
    /// @param onRetry tries the same again
    /// @param sample whether it is the sample that could not be opened, so that opening it again would not help
    public RefusedView(Messages messages, RuntimeException failure, WorkspaceDoor door, Runnable onRetry, Path file,
            boolean sample) {
        super(12);
        this.messages = messages;
        setAlignment(Pos.CENTER);
        getStyleClass().add("refused");
        Label heading = new Label(messages.get("shell.not-opened"));
        heading.getStyleClass().add("page-heading");
        String why = new FailureText(null, messages).of(failure);
        Label reason = new Label(failure instanceof WorkspaceRefused ? why : messages.get("failure.file", file, why));
        reason.setId("refusal");
        reason.setWrapText(true);
        reason.setTextAlignment(TextAlignment.CENTER);
        reason.setMaxWidth(WIDEST_TEXT);
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), heading, reason);
        offer(door, onRetry, file, sample);
    }

    private void offer(WorkspaceDoor door, Runnable onRetry, Path near, boolean sample) {
        WorkspaceChooser chooser = new WorkspaceChooser(messages);
        Button retry = button("retry", Feather.REFRESH_CW, messages.get("workspace.retry"), onRetry);
        retry.getStyleClass().add(Styles.ACCENT);
        retry.setDefaultButton(true);
        Button other = sample
                ? button("new-sample", Feather.COPY, messages.get("workspace.new-sample"),
                        () -> chooser.askForNew(getScene().getWindow(), near, door::newSample))
                : button("open-sample", Feather.BOOK_OPEN, messages.get("workspace.sample"), door::openSample);
        Button choose = button("choose-other", Feather.FOLDER, messages.get("workspace.other"),
                () -> chooser.askForExisting(getScene().getWindow(), near, door::open));
        HBox buttons = new HBox(12, retry, other, choose);
        buttons.setAlignment(Pos.CENTER);
        buttons.getStyleClass().add("refused-steps");
        getChildren().add(buttons);
    }

    private static Button button(String id, Feather icon, String text, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// The window with nothing else in it.
    public Scene scene(Theme theme, double width, double height) {
        return WorkbenchWindow.dressed(this, theme, width, height);
    }
}
