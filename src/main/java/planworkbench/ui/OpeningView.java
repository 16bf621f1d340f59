package planworkbench.ui;

import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.store.WorkspaceRefused;
import planworkbench.text.Messages;
import planworkbench.wording.FailureText;

/// What the window shows until a workspace is open: which file it is about to open, or why it could not and what can be
/// done instead.
public final class OpeningView extends VBox {

    private static final double WIDEST_TEXT = 640;

    private final Messages messages;

    private OpeningView(Messages messages, Node sign, String title, String text) {
        super(12);
        this.messages = messages;
        setAlignment(Pos.CENTER);
        getStyleClass().add("opening");
        Label heading = new Label(title);
        heading.getStyleClass().add("page-heading");
        Label reason = new Label(text);
        reason.setId("opening-text");
        reason.setWrapText(true);
        reason.setTextAlignment(TextAlignment.CENTER);
        reason.setMaxWidth(WIDEST_TEXT);
        getChildren().addAll(sign, heading, reason);
    }

    public static OpeningView opening(Messages messages, Path file) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(32, 32);
        return new OpeningView(messages, progress, messages.get("shell.title"),
                messages.get("shell.opening-file", file));
    }

    /// @param file what was to be opened
    /// @param onRetry tries the same again
    /// @param sample whether it is the sample that could not be opened, so that opening it again would not help
    public static OpeningView refused(Messages messages, RuntimeException failure, WorkspaceDoor door,
            Runnable onRetry, Path file, boolean sample) {
        String reason = new FailureText(null, messages).of(failure);
        OpeningView view = new OpeningView(messages, new FontIcon(Feather.ALERT_TRIANGLE),
                messages.get("shell.not-opened"),
                failure instanceof WorkspaceRefused ? reason : messages.get("failure.file", file, reason));
        view.getStyleClass().add("refused");
        view.offer(door, onRetry, file, sample);
        return view;
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
        buttons.getStyleClass().add("opening-steps");
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
        getStyleClass().add("workbench");
        if (theme == Theme.DARK) {
            getStyleClass().add("dark");
        }
        Scene scene = new Scene(this, width, height);
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().addAll(sheet("common/workbench.css"), sheet("shell.css"));
        return scene;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(OpeningView.class.getResource(name), name).toExternalForm();
    }
}
