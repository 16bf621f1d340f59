package planworkbench.ui.newplan;

import java.nio.file.Path;
import java.util.function.Consumer;

import planworkbench.exchange.DataPackage;

/// Where a new plan leads.
public interface NewPlanDoor {

    /// The folder that is proposed for its workspace.
    Path folderForNew();

    /// Makes a workspace of it and opens it in this window. Where that fails, no file is left and what is open stays open.
    void create(Path file, DataPackage content, Consumer<RuntimeException> onRefused);
}
