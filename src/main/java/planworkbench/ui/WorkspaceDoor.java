package planworkbench.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.DataPackage;
import planworkbench.ui.newplan.NewPlanDoor;

/// How the window gets from one workspace into another.
public interface WorkspaceDoor extends NewPlanDoor {

    /// The file that is open; null where there is none.
    @Nullable
    Path current();

    /// The workspaces that were open before, the latest first.
    List<Path> recent();

    /// Opens it in this window. Where that fails, what is open stays open.
    void open(Path file);

    /// Opens the workspace of the sample plan, which is made where there is none.
    void openSample();

    /// Whether the workspace of the sample plan is the open one.
    boolean isSampleOpen();

    /// Makes another workspace of the sample plan and opens it.
    void newSample(Path file);

    /// Makes a workspace of a plan package, with its files of evidence, and opens it.
    ///
    /// @param folder of the package
    void openPackage(Path folder, Path file);

    /// Of a picture, which leads nowhere.
    static WorkspaceDoor shut() {
        return new WorkspaceDoor() {
            @Override
            public @Nullable Path current() {
                return null;
            }

            @Override
            public List<Path> recent() {
                return List.of();
            }

            @Override
            public void open(Path file) {}

            @Override
            public void openSample() {}

            @Override
            public boolean isSampleOpen() {
                return false;
            }

            @Override
            public void newSample(Path file) {}

            @Override
            public void openPackage(Path folder, Path file) {}

            @Override
            public Path folderForNew() {
                return Path.of("");
            }

            @Override
            public void create(Path file, DataPackage content, Consumer<RuntimeException> onRefused) {}
        };
    }
}
