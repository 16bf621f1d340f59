package planworkbench.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import planworkbench.text.FileName;
import planworkbench.text.Messages;

/// Asks the user for a workspace file.
record WorkspaceChooser(Messages messages) {

    private static final String SUFFIX = ".mv.db";

    void askForExisting(@Nullable Window owner, @Nullable Path near, Consumer<Path> onChosen) {
        FileChooser chooser = chooser(messages.get("workspace.choose"), near);
        tell(chooser.showOpenDialog(owner), onChosen);
    }

    void askForNew(@Nullable Window owner, @Nullable Path near, Consumer<Path> onChosen) {
        askForNew(owner, near, messages.get("workspace.sample-name"), onChosen);
    }

    /// @param name that is proposed
    void askForNew(@Nullable Window owner, @Nullable Path near, String name, Consumer<Path> onChosen) {
        FileChooser chooser = chooser(messages.get("workspace.choose-new"), near);
        chooser.setInitialFileName(FileName.safe(name) + SUFFIX);
        tell(chooser.showSaveDialog(owner), onChosen);
    }

    /// First the folder of the package, then the file that is to be made of it.
    void askForPackage(@Nullable Window owner, @Nullable Path near, BiConsumer<Path, Path> onChosen) {
        DirectoryChooser folders = new DirectoryChooser();
        folders.setTitle(messages.get("workspace.choose-package"));
        Path beside = near == null ? null : near.toAbsolutePath().getParent();
        if (beside != null && Files.isDirectory(beside)) {
            folders.setInitialDirectory(beside.toFile());
        }
        File chosen = folders.showDialog(owner);
        if (chosen != null) {
            FileChooser files = chooser(messages.get("workspace.choose-for-package"), near);
            files.setInitialFileName(FileName.safe(chosen.getName()) + SUFFIX);
            tell(files.showSaveDialog(owner), file -> onChosen.accept(chosen.toPath(), file));
        }
    }

    private FileChooser chooser(String title, @Nullable Path near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get("workspace.files"), "*" + SUFFIX));
        Path folder = near == null ? null : near.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static void tell(@Nullable File chosen, Consumer<Path> onChosen) {
        if (chosen != null) {
            onChosen.accept(chosen.toPath());
        }
    }
}
