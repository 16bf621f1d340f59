package planworkbench.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.figures.MappingMemory;
import planworkbench.store.Workspace;
import planworkbench.text.Messages;

/// What the command line needs from the composition root.
public interface Services {

    Workspace open(Path workspace);

    /// How tables were read before.
    MappingMemory mappings();

    Workspace create(Path workspace, DataPackage content);

    /// Opens the window and returns when it is closed.
    ///
    /// @param workspace null for the last one, else the sample
    /// @return false, at once, where no window can be shown
    boolean window(@Nullable Path workspace);

    /// A workspace with the sample plan, made where there is none yet.
    Workspace sample();

    /// What the sample's workspace is made from.
    DataPackage samplePackage();

    /// Draws every page into a folder, without a display.
    ///
    /// @param table to be seen open on the page 数据; null for none
    void screenshots(Workspace workspace, Path folder, PictureSize size, boolean dark, @Nullable Path table,
            Messages messages);

    String version();

    /// @param width in pixels
    record PictureSize(int width, int height) {}
}
