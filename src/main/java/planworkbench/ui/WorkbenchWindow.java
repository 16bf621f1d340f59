package planworkbench.ui;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;

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
        this.scene = dressed(root, viewModel.settings().themeProperty().get(), width, height);
        following = Subscription.combine(viewModel.settings().themeProperty().subscribe(theme -> dress(scene, theme)),
                viewModel.settings().languageProperty().subscribe(this::show));
        new ShellKeys(scene, viewModel, this::switchFullScreen);
    }

    /// Reads the style sheets and makes the common controls once, while the figures are not there yet: the first page is
    /// there sooner after them.
    public static void prepare(Theme theme) {
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>());
        table.getItems().add("");
        StackPane root = new StackPane(new Label(), new Button(), new ToggleButton(), new MenuButton(), new TextField(),
                new ProgressBar(), new ScrollPane(), table);
        dressed(root, theme, 400, 400);
        root.applyCss();
        root.layout();
    }

    /// A scene that looks like the workbench.
    static Scene dressed(Parent root, Theme theme, double width, double height) {
        Scene scene = new Scene(root, width, height);
        root.getStyleClass().add("workbench");
        scene.getStylesheets().addAll(StyleSheet.url("common/workbench.css"), StyleSheet.url("shell.css"));
        dress(scene, theme);
        return scene;
    }

    private static void dress(Scene scene, Theme theme) {
        scene.setUserAgentStylesheet(theme.userAgentStylesheet());
        // lists that drop down are windows of their own, which JavaFX dresses as the program, not as the scene below
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        scene.getRoot().getStyleClass().remove(DARK);
        if (theme == Theme.DARK) {
            scene.getRoot().getStyleClass().add(DARK);
        }
    }

    public Scene scene() {
        return scene;
    }

    /// Lets the settings live on without this window.
    public void retire() {
        following.unsubscribe();
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
}
