package planworkbench.ui;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// The scene of the window. Its content is made anew when the language changes; what is open, chosen and typed is in
/// the view-models and stays.
public final class WorkbenchWindow {

    private static final String DARK = "dark";

    private final ShellViewModel viewModel;
    private final Pages pages;
    private final StackPane root = new StackPane();
    private final Scene scene;
    private final Subscription following;

    public WorkbenchWindow(ShellViewModel viewModel, Pages pages, double width, double height) {
        this.viewModel = viewModel;
        this.pages = pages;
        this.scene = new Scene(root, width, height);
        root.getStyleClass().add("workbench");
        scene.getStylesheets().addAll(sheet("common/workbench.css"), sheet("shell.css"));
        following = Subscription.combine(viewModel.settings().themeProperty().subscribe(this::show),
                viewModel.settings().languageProperty().subscribe(this::show));
        new ShellKeys(scene, viewModel, this::switchFullScreen);
    }

    public Scene scene() {
        return scene;
    }

    /// Lets the settings live on without this window.
    public void retire() {
        following.unsubscribe();
    }

    private void show(Theme theme) {
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        root.getStyleClass().remove(DARK);
        if (theme == Theme.DARK) {
            root.getStyleClass().add(DARK);
        }
    }

    private void show(Language language) {
        @Nullable
        Node focused = scene.getFocusOwner();
        root.getChildren().setAll(new ShellView(viewModel, pages, Messages.of(language), this::switchFullScreen));
        @Nullable
        Node same = focused == null || focused.getId() == null ? null : root.lookup("#" + focused.getId());
        if (same != null) {
            same.requestFocus();
        }
    }

    private void switchFullScreen() {
        if (scene.getWindow() instanceof Stage stage) {
            stage.setFullScreen(!stage.isFullScreen());
        }
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(WorkbenchWindow.class.getResource(name), name).toExternalForm();
    }
}
