package planworkbench.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A folder in the file window of the system. Only folders are opened: a file of somebody else's could be a program.
public final class FolderWindow {

    private FolderWindow() {}

    /// Makes the folder where it is missing.
    public static void show(Path folder) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String program = system.startsWith("windows") ? "explorer.exe" : system.startsWith("mac") ? "open" : "xdg-open";
        try {
            Files.createDirectories(folder);
            new ProcessBuilder(program, folder.toString()).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
