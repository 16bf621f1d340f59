package planworkbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.store.Installation;
import planworkbench.store.SettingsFile;
import planworkbench.text.Fonts;
import planworkbench.ui.common.JavaFxFonts;

/// The program's window as a user has it: opened and closed, with all that it keeps in an installation's folder.
final class OpenedWindow implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final DesktopWindow window;

    private OpenedWindow(FxRobot robot, Installation installation, @Nullable Path asked) {
        this.robot = robot;
        AtomicReference<DesktopWindow> made = new AtomicReference<>();
        robot.interact(() -> {
            Fonts.registerWithAwt();
            JavaFxFonts.load();
            SettingsFile settings = new SettingsFile(installation);
            DesktopWindow desktop = new DesktopWindow(new Workbench("test", installation), settings, settings.read(),
                    closed::countDown);
            desktop.show(asked);
            made.set(desktop);
        });
        window = made.get();
        robot.targetWindow(window.stage());
    }

    /// Opens it and waits until the overview or another page is there.
    static OpenedWindow of(FxRobot robot, Installation installation, @Nullable Path asked) {
        OpenedWindow opened = new OpenedWindow(robot, installation, asked);
        opened.until(() -> opened.has("#page-1"));
        return opened;
    }

    /// Opens it and waits until it says that the workspace was refused.
    static OpenedWindow refused(FxRobot robot, Installation installation, @Nullable Path asked) {
        OpenedWindow opened = new OpenedWindow(robot, installation, asked);
        opened.until(() -> opened.has("#retry"));
        return opened;
    }

    Stage stage() {
        return window.stage();
    }

    @Nullable
    Path file() {
        return window.current();
    }

    DesktopWindow window() {
        return window;
    }

    boolean has(String id) {
        return stage().getScene().getRoot().lookup(id) != null;
    }

    <T extends Node> T node(String id, Class<T> type) {
        return type.cast(stage().getScene().getRoot().lookup(id));
    }

    String text(String id) {
        return node(id, Labeled.class).getText();
    }

    /// Waits until something is so on the JavaFX thread.
    void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not become so", e);
        }
    }

    /// Closes the window as a user does and waits until everything is put away.
    @Override
    public void close() {
        robot.interact(() -> window.stage().hide());
        try {
            assertThat(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("closed").isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
