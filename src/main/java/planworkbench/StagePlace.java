package planworkbench;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import planworkbench.store.Settings;

/// Where the window is: put back where it was, and told when it moves.
final class StagePlace {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 1120;
    private static final double MIN_HEIGHT = 640;
    /// What must be on a screen, so that the window can be taken hold of.
    private static final double HANDLE_WIDTH = 160;
    private static final double HANDLE_HEIGHT = 32;

    private final Stage stage;
    private Settings.WindowPlace latest;

    StagePlace(Stage stage, Settings.@Nullable WindowPlace remembered) {
        this.stage = stage;
        Rectangle2D primary = Screen.getPrimary().getVisualBounds();
        boolean visible = remembered != null && isOnAScreen(remembered);
        double width = Math.min(remembered == null ? WIDTH : remembered.width(), primary.getWidth());
        double height = Math.min(remembered == null ? HEIGHT : remembered.height(), primary.getHeight());
        stage.setMinWidth(Math.min(MIN_WIDTH, primary.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, primary.getHeight()));
        if (remembered != null && visible) {
            width = remembered.width();
            height = remembered.height();
            stage.setX(remembered.x());
            stage.setY(remembered.y());
        }
        stage.setWidth(width);
        stage.setHeight(height);
        boolean maximized = remembered != null && remembered.maximized();
        stage.setMaximized(maximized);
        latest = remembered != null && visible
                ? remembered
                : new Settings.WindowPlace(primary.getMinX() + (primary.getWidth() - width) / 2,
                        primary.getMinY() + (primary.getHeight() - height) / 2, width, height, maximized);
    }

    /// Tells every place that the window comes to rest at.
    void follow(Consumer<Settings.WindowPlace> onMoved) {
        // A maximized window says its size before it says that it is maximized.
        Runnable later = () -> Platform.runLater(() -> onMoved.accept(now()));
        stage.xProperty().subscribe(later);
        stage.yProperty().subscribe(later);
        stage.widthProperty().subscribe(later);
        stage.heightProperty().subscribe(later);
        stage.maximizedProperty().subscribe(later);
    }

    private Settings.WindowPlace now() {
        if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            latest = stage.isMaximized()
                    ? new Settings.WindowPlace(latest.x(), latest.y(), latest.width(), latest.height(), true)
                    : new Settings.WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(),
                            false);
        }
        return latest;
    }

    private static boolean isOnAScreen(Settings.WindowPlace place) {
        return place.width() >= HANDLE_WIDTH && place.height() >= HANDLE_HEIGHT
                && Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> holds(screen, place));
    }

    private static boolean holds(Rectangle2D screen, Settings.WindowPlace place) {
        double width = Math.min(screen.getMaxX(), place.x() + place.width()) - Math.max(screen.getMinX(), place.x());
        return width >= HANDLE_WIDTH && place.y() >= screen.getMinY() - 1
                && place.y() + HANDLE_HEIGHT <= screen.getMaxY();
    }
}
