package planworkbench.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

import planworkbench.text.Language;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// Pictures of the pages of an open workspace, taken of a window that is never shown. To be called off the JavaFX
/// thread, which must be running.
///
/// @param width in pixels
public record Screenshots(WorkspaceModel workspace, Theme theme, Language language, int width, int height) {

    /// Rounds of layout and waiting for the pages' own computations before a picture is taken.
    private static final int ROUNDS = 3;

    /// Writes `overview-light.png` and so on, one for each page.
    ///
    /// @return the files, in the order of the pages
    public List<Path> writeTo(Path directory) {
        try {
            Files.createDirectories(directory);
            List<Path> files = new ArrayList<>();
            waitForOutcomes();
            Function<PageId, CompletableFuture<WritableImage>> pictures = onFx(this::window);
            for (PageId page : PageId.values()) {
                Path file = directory.resolve(name(page) + "-" + name(theme) + ".png");
                WritableImage picture = onFx(() -> pictures.apply(page)).join();
                Files.write(file, png(picture));
                files.add(file);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// In memory first: writing to a file itself, ImageIO keeps to itself why it cannot.
    private static byte[] png(WritableImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", bytes);
        return bytes.toByteArray();
    }

    private void waitForOutcomes() {
        CompletableFuture<Boolean> computed = new CompletableFuture<>();
        Platform.runLater(() -> {
            workspace.outcomesProperty().subscribe(outcomes -> {
                if (outcomes != null && outcomes.of().equals(workspace.snapshot())) {
                    computed.complete(true);
                }
            });
            workspace.failureProperty().subscribe(failure -> {
                if (failure != null) {
                    computed.completeExceptionally(failure);
                }
            });
        });
        computed.join();
    }

    /// A window whose pages can be asked for one after the other, on the JavaFX thread.
    private Function<PageId, CompletableFuture<WritableImage>> window() {
        WindowSettings settings = new WindowSettings();
        settings.themeProperty().set(theme);
        settings.languageProperty().set(language);
        ShellViewModel shell = new ShellViewModel(workspace, settings);
        WorkbenchWindow window = new WorkbenchWindow(shell, new WorkbenchPages(shell), width, height);
        return page -> {
            shell.open(page);
            CompletableFuture<WritableImage> picture = new CompletableFuture<>();
            takeWhenQuiet(window, ROUNDS, picture);
            return picture;
        };
    }

    /// A snapshot lays the page out, which may ask for computations, which may change the layout.
    private void takeWhenQuiet(WorkbenchWindow window, int rounds, CompletableFuture<WritableImage> picture) {
        WritableImage image = window.scene().snapshot(null);
        if (rounds == 0) {
            picture.complete(image);
        } else {
            workspace.afterWork(() -> takeWhenQuiet(window, rounds - 1, picture));
        }
    }

    private static <T> T onFx(Supplier<T> action) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(action.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
