package planworkbench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import planworkbench.store.Settings;
import planworkbench.store.SettingsFile;
import planworkbench.store.Workspace;
import planworkbench.text.Fonts;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.OpeningView;
import planworkbench.ui.ShellViewModel;
import planworkbench.ui.Theme;
import planworkbench.ui.WindowSettings;
import planworkbench.ui.WorkbenchPages;
import planworkbench.ui.WorkbenchWindow;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// The window from start to end: it shows at once, opens the workspace behind it, and remembers how it was left.
final class DesktopWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MIN_WIDTH = 1120;
    private static final double MIN_HEIGHT = 640;

    private final SettingsFile file;
    private final Settings remembered;
    private final Supplier<Workspace> opener;
    private final Runnable onClosed;
    private final WindowSettings settings = new WindowSettings();
    private final Stage stage = new Stage();
    private final ExecutorService worker = Executors.newSingleThreadExecutor();
    private final Background background = new Background(worker, Platform::runLater);
    private @Nullable Workspace workspace;
    private @Nullable WorkspaceModel model;

    DesktopWindow(SettingsFile file, Supplier<Workspace> opener, Runnable onClosed) {
        this.file = file;
        this.remembered = file.read();
        this.opener = opener;
        this.onClosed = onClosed;
        settings.languageProperty().set(chosen(Language.class, remembered.language(), Language.ZH));
        settings.themeProperty().set(chosen(Theme.class, remembered.theme(), Theme.LIGHT));
    }

    void show() {
        placeOnScreen();
        stage.setScene(OpeningView.opening(messages(), settings.themeProperty().get(), stage.getWidth(),
                stage.getHeight()));
        stage.setOnHidden(_ -> close());
        stage.show();
        background.run(this::open, this::opened, this::refused);
    }

    private Workspace open() {
        Fonts.registerWithAwt();
        return opener.get();
    }

    private void opened(Workspace open) {
        workspace = open;
        WorkspaceModel opening = new WorkspaceModel(open.edits(), background,
                open.edits().current().scenarios().scenarios().firstEntry().getKey());
        model = opening;
        opening.pageProperty().set(chosen(PageId.class, remembered.lastPage(), PageId.OVERVIEW));
        ShellViewModel shell = new ShellViewModel(opening, settings);
        Scene before = stage.getScene();
        stage.setScene(new WorkbenchWindow(shell, new WorkbenchPages(shell), before.getWidth(), before.getHeight())
                .scene());
        stage.setTitle(open.edits().current().plan().header().shortName());
    }

    private void refused(RuntimeException failure) {
        stage.setScene(OpeningView.refused(failure, messages(), settings.themeProperty().get(), stage.getWidth(),
                stage.getHeight()));
    }

    private void close() {
        file.write(left());
        worker.execute(() -> {
            if (workspace != null) {
                workspace.close();
            }
            onClosed.run();
        });
        worker.shutdown();
    }

    /// How the window is left, for the next start.
    private Settings left() {
        UnaryOperator<Settings> inWorkspace = now -> workspace == null || model == null
                ? now
                : now.withLastWorkspace(workspace.file().toString()).withLastPage(model.pageProperty().get().name());
        return inWorkspace.apply(file.read()).withLanguage(settings.languageProperty().get().name())
                .withTheme(settings.themeProperty().get().name())
                .withWindow(new Settings.WindowSize(stage.getWidth(), stage.getHeight(), stage.isMaximized()));
    }

    private void placeOnScreen() {
        var screen = Screen.getPrimary().getVisualBounds();
        Settings.WindowSize size = remembered.window();
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(size == null ? WIDTH : size.width(), screen.getWidth()));
        stage.setHeight(Math.min(size == null ? HEIGHT : size.height(), screen.getHeight()));
        stage.setMaximized(size != null && size.maximized());
    }

    private Messages messages() {
        return Messages.of(settings.languageProperty().get());
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, @Nullable String name, E otherwise) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
