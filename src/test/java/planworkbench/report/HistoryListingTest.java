package planworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Change;
import planworkbench.store.HistoryFilter;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;
import planworkbench.text.Language;
import planworkbench.text.Messages;

class HistoryListingTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void twoChanges() throws IOException, PackageException {
        DataPackage sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
        workspace = new Workspaces(new Installation(Files.createDirectories(folder.resolve("home")), true),
                () -> Instant.parse("2026-03-02T13:07:00Z"), () -> "@王敏")
                .create(folder.resolve("work"), sample.plan(), sample.scenarios());
        enter(1500, "=HYPERLINK(\"http://x\")");
        enter(1520, "更正,\n“二次”");
    }

    private void enter(double value, String why) {
        workspace.edits().apply(new Change.PutObservation(new Observation(new SeriesKey("gdp", "吴中区"), 2022, value,
                ObservationStatus.FINAL, "", null, "")), why);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<String> written(String name) throws IOException {
        Path file = folder.resolve(name);
        try (HistoryListing listing = listing(file)) {
            assertThat(listing.writeMore()).isFalse();
        }
        return Files.readAllLines(file);
    }

    private HistoryListing listing(Path file) {
        return new HistoryListing(workspace.edits(), HistoryFilter.ALL, file, Messages.of(Language.ZH));
    }

    @Test
    void aCsvFileHasNothingInItThatASpreadsheetTakesForAFormula() throws IOException {
        List<String> lines = written("history.csv");
        assertThat(lines.getFirst()).isEqualTo("\uFEFF时间,署名,类型,步骤,内容,原值,新值,原因");
        assertThat(lines.get(1)).endsWith(
                ",'@王敏,修改,2,地区生产总值 2022 年,\"1,500 亿元\",\"1,520 亿元\",\"更正,");
        assertThat(lines.get(2)).isEqualTo("“二次”\"");
        assertThat(lines.get(3)).endsWith(",\"1,500 亿元（最终）\",\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(lines).hasSize(4);
    }

    @Test
    void aTextFileHasALineForEachChange() throws IOException {
        assertThat(written("history.txt")).hasSize(2).first().asString()
                .endsWith("@王敏  地区生产总值 2022 年  1,500 亿元 → 1,520 亿元  更正, “二次”");
    }

    @Test
    void whatIsGivenUpLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("out.csv");
        listing(file).close();
        try (var files = Files.list(folder)) {
            assertThat(files.filter(each -> each.getFileName().toString().startsWith("out"))).isEmpty();
        }
    }
}
