package planworkbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.exchange.figures.ExportFormat;
import planworkbench.exchange.figures.MappingMemory;
import planworkbench.report.output.ReportFormat;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;
import planworkbench.text.Fonts;
import planworkbench.text.Messages;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.JavaFxFonts;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.data.FileQuestions;

/// The whole window in a real stage, on a workspace of the sample plan in a folder of its own. It can be closed and
/// opened again on the same file.
public final class SampleWindow implements AutoCloseable {

    /// The screen of the headless platform.
    private static final double SIDE = 1000;
    private static final int PATIENCE_SECONDS = 60;

    private final Workspace workspace;
    private final ExecutorService worker = Background.oneThread();
    private final WorkspaceModel model;
    private final WindowSettings settings = new WindowSettings();
    private final ShellViewModel shell;
    private final MappingMemory mappings;
    private final ChosenFile files = new ChosenFile();

    private SampleWindow(Workspace workspace, Path folder) {
        this.workspace = workspace;
        this.mappings = new MappingMemory(folder.resolve("home"));
        this.model = new WorkspaceModel(workspace.edits(), new Background(worker, Platform::runLater),
                workspace.edits().current().scenarios().scenarios().firstEntry().getKey());
        this.shell = new ShellViewModel(model, settings);
    }

    /// Shows the window at a page. To be called on the JavaFX thread; the workspace is made where there is none yet.
    public static SampleWindow show(Stage stage, Path folder, PageId page) {
        return show(stage, folder, page, "wuzhong-services-145");
    }

    /// The same for another package of the sample data, or for one anywhere by its whole path.
    public static SampleWindow show(Stage stage, Path folder, PageId page, String sample) {
        Fonts.registerWithAwt();
        JavaFxFonts.load();
        SampleWindow window = new SampleWindow(open(folder, sample), folder);
        window.settings.userNameProperty().set("王敏");
        window.model.pageProperty().set(page);
        WorkbenchPages pages = new WorkbenchPages(window.shell, window.mappings, window.files);
        stage.setScene(new WorkbenchWindow(window.shell, pages, SIDE, SIDE).scene());
        stage.show();
        return window;
    }

    private static Workspace open(Path folder, String name) {
        try {
            Path home = Files.createDirectories(folder.resolve("home"));
            Workspaces workspaces = new Workspaces(new Installation(home, true),
                    () -> Instant.parse("2026-03-02T13:07:00Z"), () -> "王敏");
            Path file = folder.resolve("work.mv.db");
            if (Files.exists(file)) {
                return workspaces.open(file);
            }
            DataPackage sample = DataPackageReader.read(Path.of("sample-data").resolve(name));
            return workspaces.create(file, sample.plan(), sample.scenarios());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PackageException e) {
            throw new IllegalStateException(e);
        }
    }

    public WorkspaceModel model() {
        return model;
    }

    public WindowSettings settings() {
        return settings;
    }

    /// What the next file window answers.
    public void chooseNext(Path... chosen) {
        files.chosen = List.of(chosen);
    }

    /// Answers at once, without a window of the system.
    private static final class ChosenFile implements FileQuestions {

        private List<Path> chosen = List.of(Path.of(""));

        @Override
        public void table(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
            onChosen.accept(chosen.getFirst());
        }

        @Override
        public void export(@Nullable Window owner, Messages messages, ExportFormat format, String name,
                Consumer<Path> onChosen) {
            onChosen.accept(chosen.getFirst());
        }

        @Override
        public void returned(@Nullable Window owner, Messages messages, Consumer<List<Path>> onChosen) {
            onChosen.accept(chosen);
        }

        @Override
        public void any(@Nullable Window owner, Messages messages, Consumer<List<Path>> onChosen) {
            onChosen.accept(chosen);
        }

        @Override
        public void report(@Nullable Window owner, Messages messages, ReportFormat format, String name,
                Consumer<Path> onChosen) {
            onChosen.accept(chosen.getFirst());
        }

        @Override
        public void reports(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
            onChosen.accept(chosen.getFirst());
        }

        @Override
        public void edited(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
            onChosen.accept(chosen.getFirst());
        }

        @Override
        public void packs(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
            onChosen.accept(chosen.getFirst());
        }
    }

    /// Waits until everything that was set off has reached the disk and the window.
    public void settle() {
        until(model.outcomesProperty(), outcomes -> outcomes != null && !model.savingProperty().get()
                && outcomes.of().equals(model.snapshot()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until the worker has done all that was asked of it, and the window has shown it.
    public void idle() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        worker.execute(() -> done.complete(true));
        done.join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until a value is as expected; fails where it does not become so.
    public <T extends @Nullable Object> void until(ObservableValue<T> value, Predicate<T> expected) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L,
                            () -> expected.test(value.getValue())));
        } catch (TimeoutException e) {
            throw new AssertionError("did not become as expected: " + value.getValue(), e);
        }
    }

    /// Closes the file; the stage is the caller's.
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the worker does not end");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        workspace.close();
    }
}
