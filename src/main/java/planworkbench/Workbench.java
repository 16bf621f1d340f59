package planworkbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import planworkbench.cli.Services;
import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.exchange.PackageRefused;
import planworkbench.exchange.figures.EvidenceMissing;
import planworkbench.exchange.figures.MappingMemory;
import planworkbench.exchange.figures.PackageEvidence;
import planworkbench.plan.Evidence;
import planworkbench.store.Installation;
import planworkbench.store.Settings;
import planworkbench.store.SettingsFile;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;
import planworkbench.text.Fonts;
import planworkbench.text.Messages;
import planworkbench.ui.Screenshots;
import planworkbench.ui.Theme;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.JavaFxFonts;
import planworkbench.ui.common.JavaFxLog;
import planworkbench.ui.common.WorkspaceModel;

/// The composition root: the only place that makes services.
public final class Workbench implements Services {

    private static final String SAMPLE = "sample.mv.db";

    private final String version;
    private final Installation installation;
    private final SettingsFile settings;
    private final Workspaces workspaces;
    /// What the user of the window goes by, known before it is on the disk; null where nobody was asked here.
    private volatile @Nullable String signature;

    public Workbench(String version, Installation installation) {
        this.version = version;
        this.installation = installation;
        this.settings = new SettingsFile(installation);
        this.workspaces = new Workspaces(installation, InstantSource.system(), this::userName);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Workspace open(Path workspace) {
        return workspaces.open(workspace);
    }

    @Override
    public MappingMemory mappings() {
        return new MappingMemory(installation.folder());
    }

    @Override
    public Workspace create(Path workspace, DataPackage content) {
        return workspaces.create(workspace, content.plan(), content.scenarios());
    }

    /// @param onMissing told once the workspace is there that files of evidence are not
    /// @throws PackageRefused where the folder holds no package
    Workspace fromPackage(Path folder, Path workspace, Consumer<EvidenceMissing> onMissing) {
        try {
            Workspace made = create(workspace, DataPackageReader.read(folder));
            List<Evidence> missing = new PackageEvidence(folder).keepIn(made.edits().evidence(),
                    made.edits().current().plan());
            if (!missing.isEmpty()) {
                onMissing.accept(new EvidenceMissing(missing));
            }
            return made;
        } catch (PackageException e) {
            throw new PackageRefused(folder, e);
        }
    }

    @Override
    public Workspace sample() {
        Path file = sampleFile();
        return Files.exists(file) ? open(file) : newSample(file);
    }

    @Override
    public DataPackage samplePackage() {
        return SamplePackage.read();
    }

    Path sampleFile() {
        return installation.folder().resolve(SAMPLE);
    }

    Workspace newSample(Path file) {
        return create(file, samplePackage());
    }

    @Override
    public boolean window(@Nullable Path workspace) {
        CompletableFuture<Settings> remembered = CompletableFuture.supplyAsync(settings::read);
        if (!Display.isThere()) {
            return false;
        }
        CountDownLatch closed = new CountDownLatch(1);
        JavaFxLog.acceptClassPath();
        Platform.startup(() -> {
            JavaFxFonts.loadRegular();
            new DesktopWindow(this, settings, remembered.join(), closed::countDown).show(workspace);
        });
        await(closed);
        return true;
    }

    @Override
    public void screenshots(Workspace workspace, Path folder, PictureSize size, boolean dark, @Nullable Path table,
            Messages messages) {
        startWithoutDisplay();
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            WorkspaceModel model = new WorkspaceModel(workspace.edits(), new Background(worker, Platform::runLater),
                    workspace.edits().current().scenarios().scenarios().firstEntry().getKey());
            new Screenshots(model, mappings(), dark ? Theme.DARK : Theme.LIGHT, messages.language(), size.width(),
                    size.height())
                    .writeTo(folder, table);
        }
    }

    /// JavaFX as on a machine without a display; does nothing where it already runs.
    private static void startWithoutDisplay() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        JavaFxLog.acceptClassPath();
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
            Platform.setImplicitExit(false);
        } catch (IllegalStateException running) {
            started.countDown();
        }
        await(started);
        Fonts.registerWithAwt();
        JavaFxFonts.load();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on edits are signed with this name.
    void sign(String name) {
        signature = name;
    }

    private String userName() {
        String signed = signature;
        if (signed != null) {
            return signed;
        }
        Settings remembered = settings.read();
        String name = remembered.userName();
        return name != null ? name : System.getProperty("user.name", "");
    }
}
