package planworkbench.ui.scenario.presenter;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import planworkbench.text.Messages;

/// The presentation in a window of its own, over the whole of the screen that the workbench is on. The workbench waits behind it as it was
/// left.
public final class PresenterWindow {

    private PresenterWindow() {}

    /// Shows what has begun to be presented; Escape ends it.
    ///
    /// @param from the scene of the workbench, whose theme it takes
    public static void open(Scene from, PresenterViewModel viewModel, Messages messages) {
        Stage stage = new Stage();
        PresenterView view = new PresenterView(viewModel, messages, stage::hide);
        Window owner = from.getWindow();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.get("present.title"));
        stage.setScene(dressed(view, from));
        stage.setX(owner.getX());
        stage.setY(owner.getY());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreen(true);
        stage.setOnHidden(_ -> viewModel.end());
        stage.show();
        view.requestFocus();
    }

    private static Scene dressed(PresenterView view, Scene from) {
        view.getStyleClass().addAll(from.getRoot().getStyleClass().filtered(style -> !style.equals("root")));
        Rectangle2D screen = Screen.getScreensForRectangle(from.getWindow().getX(), from.getWindow().getY(), 1, 1)
                .stream()
                .findFirst().orElse(Screen.getPrimary()).getBounds();
        // the type has its size before the first style is computed
        view.resize(screen.getWidth(), screen.getHeight());
        Scene scene = new Scene(view, screen.getWidth(), screen.getHeight());
        scene.setUserAgentStylesheet(from.getUserAgentStylesheet());
        scene.getStylesheets().addAll(0, from.getStylesheets());
        return scene;
    }
}
