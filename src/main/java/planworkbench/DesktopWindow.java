package planworkbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.figures.EvidenceMissing;
import planworkbench.store.Settings;
import planworkbench.store.SettingsFile;
import planworkbench.store.SettingsKeeper;
import planworkbench.store.Visit;
import planworkbench.store.Workspace;
import planworkbench.text.Fonts;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.OpeningScene;
import planworkbench.ui.RefusedView;
import planworkbench.ui.ShellViewModel;
import planworkbench.ui.Theme;
import planworkbench.ui.WindowSettings;
import planworkbench.ui.WorkbenchPages;
import planworkbench.ui.WorkbenchWindow;
import planworkbench.ui.WorkspaceDoor;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.JavaFxFonts;
import planworkbench.ui.common.WorkspaceModel;

/// The window from start to end: it shows at once, opens a workspace behind it, goes on to another one when asked, and
/// remembers how each was left.
final class DesktopWindow implements WorkspaceDoor {

    /// A window that is dragged moves often: its place is written once in a while.
    private static final long WRITE_AFTER_MILLIS = 300;

    private final Workbench workbench;
    private final Runnable onClosed;
    private final Stage stage = new Stage();
    private final WindowSettings settings = new WindowSettings();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("settings").factory());
    private final SettingsKeeper keeper;
    private final ExecutorService worker = Background.oneThread();
    private final Background background = new Background(worker, Platform::runLater);
    /// Done once the charts have their fonts.
    private final CompletableFuture<Void> chartFonts = new CompletableFuture<>();
    /// What is shown; null until something could be opened.
    private @Nullable Shown shown;
    /// What the worker opened last, shown or not yet.
    private @Nullable Workspace opened;
    /// What the package lacked that it was made of.
    private @Nullable EvidenceMissing lacking;

    /// A workspace in the window.
    private record Shown(Workspace workspace, WorkspaceModel model, ShellViewModel shell, WorkbenchWindow window) {}

    /// A workspace to open.
    private record Wanted(Path file, Supplier<Workspace> opener) {}

    DesktopWindow(Workbench workbench, SettingsFile file, Settings remembered, Runnable onClosed) {
        this.workbench = workbench;
        this.onClosed = onClosed;
        this.keeper = new SettingsKeeper(file, remembered,
                CompletableFuture.delayedExecutor(WRITE_AFTER_MILLIS, TimeUnit.MILLISECONDS, writer));
        settings.languageProperty().set(Choice.of(Language.class, remembered.language(), Language.ZH));
        settings.themeProperty().set(Choice.of(Theme.class, remembered.theme(), Theme.LIGHT));
        settings.firstNoteProperty().set(!remembered.firstNoteDismissed());
        settings.userNameProperty().set(remembered.userName() == null ? "" : remembered.userName());
    }

    /// @param asked null for the workspace that was open last, else the sample
    void show(@Nullable Path asked) {
        StagePlace place = new StagePlace(stage, keeper.current().window());
        stage.setOnHidden(_ -> close());
        List<Path> recent = recent();
        Path last = recent.isEmpty() ? null : recent.getFirst();
        Path file = asked == null ? last : asked;
        Wanted wanted = file == null ? sample() : existing(file);
        showOpening(wanted.file());
        stage.show();
        place.follow(moved -> keeper.change(now -> now.withWindow(moved)));
        keepSettings();
        afterFirstPaint(() -> {
            enter(wanted);
            chartFonts.completeAsync(() -> {
                Fonts.registerWithAwt();
                return null;
            });
            JavaFxFonts.loadOthers();
            WorkbenchWindow.prepare(settings.themeProperty().get());
        });
    }

    /// Leaves the processors to the first paint. JavaFX waits for one frame to be painted before it makes the next.
    private static void afterFirstPaint(Runnable task) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames > 2) {
                    stop();
                    task.run();
                }
            }
        }.start();
    }

    Stage stage() {
        return stage;
    }

    @Override
    public @Nullable Path current() {
        return shown == null ? null : shown.workspace().file();
    }

    @Override
    public List<Path> recent() {
        return keeper.current().visits().stream().map(visit -> Path.of(visit.file())).toList();
    }

    @Override
    public void open(Path file) {
        if (!file.toAbsolutePath().normalize().equals(current())) {
            enter(existing(file));
        }
    }

    @Override
    public void openSample() {
        if (!isSampleOpen()) {
            enter(sample());
        }
    }

    @Override
    public boolean isSampleOpen() {
        return workbench.sampleFile().equals(current());
    }

    @Override
    public void newSample(Path file) {
        enter(new Wanted(file, () -> workbench.newSample(file)));
    }

    @Override
    public void openPackage(Path folder, Path file) {
        enter(new Wanted(file, () -> workbench.fromPackage(folder, file, missing -> lacking = missing)));
    }

    @Override
    public void create(Path file, DataPackage content, Consumer<RuntimeException> onRefused) {
        enter(new Wanted(file, () -> workbench.create(file, content)), onRefused);
    }

    /// Beside the open workspace, unless that is the sample, which lives in a folder that nobody looks into.
    @Override
    public Path folderForNew() {
        Path open = current();
        Path folder = open == null ? null : open.getParent();
        return folder == null || folder.equals(workbench.sampleFile().getParent()) ? documents() : folder;
    }

    private static Path documents() {
        Path home = Path.of(System.getProperty("user.home", ""));
        return Stream.of("Documents", "文档").map(home::resolve).filter(Files::isDirectory).findFirst().orElse(home);
    }

    private Wanted existing(Path file) {
        return new Wanted(file, () -> workbench.open(file));
    }

    private Wanted sample() {
        return new Wanted(workbench.sampleFile(), workbench::sample);
    }

    private void enter(Wanted wanted) {
        enter(wanted, failure -> refused(wanted, failure));
    }

    private void enter(Wanted wanted, Consumer<RuntimeException> onRefused) {
        if (shown == null) {
            showOpening(wanted.file());
        }
        background.run(() -> {
            opened = wanted.opener().get();
            chartFonts.join();
            return opened;
        }, this::entered, onRefused);
    }

    private void entered(Workspace workspace) {
        Shown before = shown;
        if (before != null) {
            leave(before);
        }
        String file = workspace.file().toString();
        WorkspaceModel model = Visits.reopened(workspace, keeper.current().visit(file).orElse(null), background);
        ShellViewModel shell = new ShellViewModel(model, settings, this);
        Scene scene = stage.getScene();
        shown = new Shown(workspace, model, shell,
                new WorkbenchWindow(shell, new WorkbenchPages(shell, workbench.mappings()), scene.getWidth(),
                        scene.getHeight()));
        stage.setScene(shown.window().scene());
        stage.setTitle(model.snapshot().plan().header().shortName());
        keepVisit(workspace, model);
        EvidenceMissing missing = lacking;
        if (missing != null) {
            lacking = null;
            shell.report(missing);
        }
    }

    private void refused(Wanted wanted, RuntimeException failure) {
        if (shown != null) {
            shown.shell().report(failure);
        } else {
            var view = new RefusedView(messages(), failure, this, () -> enter(wanted), wanted.file(),
                    wanted.file().equals(workbench.sampleFile()));
            Scene before = stage.getScene();
            stage.setScene(view.scene(settings.themeProperty().get(), before.getWidth(), before.getHeight()));
        }
    }

    private void showOpening(Path file) {
        @Nullable
        Scene before = stage.getScene();
        stage.setTitle(messages().get("shell.title"));
        stage.setScene(OpeningScene.of(messages(), file, settings.themeProperty().get(),
                before == null ? stage.getWidth() : before.getWidth(),
                before == null ? stage.getHeight() : before.getHeight()));
    }

    private void keepSettings() {
        settings.userNameProperty().subscribe(name -> {
            if (!name.isBlank()) {
                workbench.sign(name);
                keeper.change(now -> now.withUserName(name));
            }
        });
        settings.languageProperty()
                .subscribe(language -> keeper.change(now -> now.withLanguage(language.name())));
        settings.themeProperty().subscribe(theme -> keeper.change(now -> now.withTheme(theme.name())));
        settings.firstNoteProperty()
                .subscribe(shows -> keeper.change(now -> now.withFirstNoteDismissed(!shows)));
    }

    private void keepVisit(Workspace workspace, WorkspaceModel model) {
        String file = workspace.file().toString();
        Runnable keep = () -> keeper.change(now -> now.withVisit(
                Visits.of(workspace, model, now.visit(file).map(Visit::seen).orElse(null))));
        model.pageProperty().subscribe(keep);
        model.scenarioProperty().subscribe(keep);
        model.selectedSeriesProperty().subscribe(keep);
        model.arrangementProperty().subscribe(keep);
        keep.run();
        if (model.lastTime() == null) {
            worker.execute(() -> see(workspace));
        }
    }

    /// From here on, the user knows the workspace as it is now.
    private void see(Workspace workspace) {
        Visit.Seen seen = Visits.seen(workspace.edits().current(), Instant.now());
        keeper.change(now -> now.withSeen(workspace.file().toString(), seen));
    }

    private void leave(Shown left) {
        left.window().retire();
        worker.execute(() -> close(left.workspace()));
    }

    private void close(Workspace workspace) {
        see(workspace);
        workspace.close();
    }

    private void close() {
        worker.execute(() -> {
            try {
                if (opened != null) {
                    close(opened);
                }
            } finally {
                keeper.write();
                writer.shutdown();
                onClosed.run();
            }
        });
        worker.shutdown();
    }

    private Messages messages() {
        return Messages.of(settings.languageProperty().get());
    }
}
