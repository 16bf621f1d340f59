package planworkbench.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A document that LibreOffice wrote is read as it was written.
@Tag("slow")
class LibreOfficeDocumentTest {

    @TempDir
    Path folder;

    @Test
    void thePlansTextConvertedToDocxHasTheSameLines() throws Exception {
        assumeTrue(isThere(), "LibreOffice is not on this machine");
        Path text = Files.copy(Path.of("src/test/resources/plan/plan.txt"), folder.resolve("plan.txt"));
        Process office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--infilter=Text (encoded):UTF8",
                "--convert-to", "docx", "--outdir", folder.toString(), text.toString()).redirectErrorStream(true)
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        List<String> lines = Files.readAllLines(text).stream().map(String::strip).filter(line -> !line.isEmpty())
                .toList();
        assertThat(TextReader.read(folder.resolve("plan.docx"), () -> false)).isEqualTo(lines);
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
