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
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.MappingMemory;
import planworkbench.text.Language;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.data.DataSection;

/// Pictures of the pages of an open workspace, taken of a window that is never shown. To be called off the JavaFX
/// thread, which must be running.
///
/// @param width in pixels
public record Screenshots(WorkspaceModel workspace, MappingMemory mappings, Theme theme, Language language, int width,
        int height) {

    /// Rounds of layout and waiting for the pages' own computations before a picture is taken.
    private static final int ROUNDS = 3;

    /// Writes `overview-light.png` and so on, one for each page.
    ///
    /// @param table a file of tables to be seen open on the page 数据, as `import-light.png`; null for none
    /// @return the files, in the order of the pages
    public List<Path> writeTo(Path directory, @Nullable Path table) {
        try {
            Files.createDirectories(directory);
            List<Path> files = new ArrayList<>();
            waitForOutcomes();
            Camera camera = onFx(this::camera);
            for (PageId page : PageId.values()) {
                files.add(write(directory, name(page), onFx(() -> camera.of(page)).join()));
            }
            if (table != null) {
                files.add(write(directory, "import", onFx(() -> camera.of(table)).join()));
                files.add(write(directory, "export", onFx(() -> camera.of(DataSection.EXPORT)).join()));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(Path directory, String name, WritableImage picture) throws IOException {
        Path file = directory.resolve(name + "-" + name(theme) + ".png");
        Files.write(file, png(picture));
        return file;
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

    private Camera camera() {
        WindowSettings settings = new WindowSettings();
        settings.themeProperty().set(theme);
        settings.languageProperty().set(language);
        ShellViewModel shell = new ShellViewModel(workspace, settings);
        WorkbenchPages pages = new WorkbenchPages(shell, mappings);
        return new Camera(shell, pages, new WorkbenchWindow(shell, pages, width, height));
    }

    /// A window whose pages can be asked for one after the other, on the JavaFX thread.
    private final class Camera {

        private final ShellViewModel shell;
        private final WorkbenchPages pages;
        private final WorkbenchWindow window;

        Camera(ShellViewModel shell, WorkbenchPages pages, WorkbenchWindow window) {
            this.shell = shell;
            this.pages = pages;
            this.window = window;
        }

        CompletableFuture<WritableImage> of(PageId page) {
            shell.open(page);
            return take();
        }

        CompletableFuture<WritableImage> of(Path table) {
            shell.open(PageId.DATA);
            pages.data().imports().open(table);
            return take();
        }

        CompletableFuture<WritableImage> of(DataSection section) {
            shell.open(PageId.DATA);
            pages.data().sectionProperty().set(section);
            return take();
        }

        private CompletableFuture<WritableImage> take() {
            CompletableFuture<WritableImage> picture = new CompletableFuture<>();
            takeWhenQuiet(window, ROUNDS, picture);
            return picture;
        }
    }

    /// A snapshot lays the page out, which may ask for computations, which may change the layout. Scroll panes paint what is in them from a
    /// cache, which is not renewed in a window that is never shown.
    private void takeWhenQuiet(WorkbenchWindow window, int rounds, CompletableFuture<WritableImage> picture) {
        window.scene().getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
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
