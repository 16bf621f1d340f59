package planworkbench.exchange.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.LibreOffice;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.store.EvidenceFolder;
import planworkbench.store.Snapshot;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What we export, opened and saved by LibreOffice, is what we exported.
@Tag("slow")
class LibreOfficeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "csv:Text - txt - csv (StarCalc):44,34,76,1"})
    void anExportThatWasOpenedAndSavedHasNoDifferences(String filter) throws Exception {
        DataPackage sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
        Path ours = folder.resolve("ours.xlsx");
        FigureExport.write(new Snapshot(sample.plan(), sample.scenarios(), 0, Instant.EPOCH, false, false),
                ExportFormat.XLSX, ours, new EvidenceFolder(folder), Messages.of(Language.ZH));
        Path saved = LibreOffice.save(ours, filter, folder);
        ImportPreview preview = new FigureImport(sample.plan(), Mapping.NONE)
                .preview(SheetReader.read(saved), null);
        assertThat(preview.differences()).hasSize((int) sample.plan().observations().values().stream()
                .filter(observation -> observation.value() != null).count())
                .allSatisfy(difference -> assertThat(difference.outcome()).isInstanceOf(Difference.Same.class));
        assertThat(preview.passedOver()).isEqualTo(List.of());
    }
}
