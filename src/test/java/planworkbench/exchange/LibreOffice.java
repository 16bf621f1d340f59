package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Opens a file in LibreOffice and saves it in another format; a test that asks for it is passed over where there is none.
public final class LibreOffice {

    private LibreOffice() {}

    /// @param filter an ending, and where one is needed the name and options of the filter
    /// @param folder for the result and for what LibreOffice keeps
    public static Path save(Path file, String filter, Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere(), "LibreOffice is not on this machine");
        Path out = Files.createDirectory(folder.resolve("out"));
        Process office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", filter, "--outdir",
                out.toString(), file.toString()).redirectErrorStream(true).start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        String name = file.getFileName().toString();
        return out.resolve(name.substring(0, name.lastIndexOf('.') + 1) + filter.split(":", 2)[0]);
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
