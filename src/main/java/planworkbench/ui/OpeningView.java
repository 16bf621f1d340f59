package planworkbench.ui;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.wording.FailureText;

/// What the window shows until the workspace is open, or why it could not be opened.
public final class OpeningView extends VBox {

    private static final double WIDEST_TEXT = 640;

    private OpeningView(Theme theme, Node sign, String title, String text) {
        super(12);
        setAlignment(Pos.CENTER);
        getStyleClass().addAll("workbench", "opening");
        if (theme == Theme.DARK) {
            getStyleClass().add("dark");
        }
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label reason = new Label(text);
        reason.setWrapText(true);
        reason.setMaxWidth(WIDEST_TEXT);
        getChildren().addAll(sign, heading, reason);
    }

    public static Scene opening(Messages messages, Theme theme, double width, double height) {
        ProgressIndicator progress = new ProgressIndicator();
        progress.setMaxSize(32, 32);
        return scene(new OpeningView(theme, progress, messages.get("shell.title"), messages.get("shell.opening")),
                theme, width, height);
    }

    public static Scene refused(RuntimeException failure, Messages messages, Theme theme, double width,
            double height) {
        return scene(new OpeningView(theme, new FontIcon(Feather.ALERT_TRIANGLE), messages.get("shell.not-opened"),
                new FailureText(null, messages).of(failure)), theme, width, height);
    }

    private static Scene scene(OpeningView view, Theme theme, double width, double height) {
        Scene scene = new Scene(view, width, height);
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getStylesheets().addAll(sheet("common/workbench.css"), sheet("shell.css"));
        return scene;
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(OpeningView.class.getResource(name), name).toExternalForm();
    }
}
