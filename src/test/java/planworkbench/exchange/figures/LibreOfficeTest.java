package planworkbench.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.store.Snapshot;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What we export, opened and saved by LibreOffice, is what we exported.
@Tag("slow")
class LibreOfficeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"xlsx|xlsx", "xls|xls", "csv|csv:Text - txt - csv (StarCalc):44,34,76,1"})
    void anExportThatWasOpenedAndSavedHasNoDifferences(String ending, String filter) throws Exception {
        assumeTrue(isThere(), "LibreOffice is not on this machine");
        DataPackage sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
        Path ours = folder.resolve("ours.xlsx");
        FigureExport.write(new Snapshot(sample.plan(), sample.scenarios(), 0, Instant.EPOCH, false, false),
                ExportFormat.XLSX, ours, Messages.of(Language.ZH));
        Path out = Files.createDirectory(folder.resolve("out"));
        Process office = new ProcessBuilder("soffice", "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", filter, "--outdir",
                out.toString(), ours.toString()).redirectErrorStream(true).start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        ImportPreview preview = new FigureImport(sample.plan(), Mapping.NONE)
                .preview(SheetReader.read(out.resolve("ours." + ending)), null);
        assertThat(preview.differences()).hasSize((int) sample.plan().observations().values().stream()
                .filter(observation -> observation.value() != null).count())
                .allSatisfy(difference -> assertThat(difference.outcome()).isInstanceOf(Difference.Same.class));
        assertThat(preview.passedOver()).isEqualTo(List.of());
    }

    private static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    }
}
