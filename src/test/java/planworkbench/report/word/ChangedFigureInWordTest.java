package planworkbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackage;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.report.composition.Reports;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DocumentChanges;
import planworkbench.report.document.DocumentChanges.Change;
import planworkbench.report.document.DocumentChanges.Part;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;

/// The report as a Word document, read back by POI.
class ChangedFigureInWordTest {

    private static final Map<String, String> WORDS = Map.of("target.T04.cause", "受疫情影响，项目投产推迟。\n");

    private final DataPackage practice = Reports.practice();
    private final ReportDocument before = report(practice.plan());

    @Test
    void everySentenceAndEveryCellStandsInTheFileAsTheReportSaysIt() throws IOException {
        Read read = read(before);
        String text = String.join("", read.paragraphs);
        assertThat(Reports.sentences(before)).extracting(Sentence::text).extracting(String::strip).isNotEmpty()
                .allSatisfy(sentence -> assertThat(text).contains(sentence));
        List<DataTable> tables = Reports.tables(before);
        assertThat(read.tables).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(read.tables.get(i)).as(tables.get(i).caption()).containsExactlyElementsOf(tables.get(i).rows()
                    .stream().map(row -> row.cells().stream().map(DataTable.Cell::text).toList()).toList());
        }
    }

    @Test
    void oneChangedFigureChangesOnlyWhatDependsOnItAndTheAuthorsWordsStay() throws IOException {
        Plan plan = practice.plan();
        Observation culture = Objects.requireNonNull(
                plan.observations().get(new ObservationKey(plan.series("culture-share"), 2023)));
        ReportDocument after = report(plan.withObservation(new Observation(culture.series(), culture.year(), 6.38,
                culture.status(), culture.qualifier(), culture.source(), culture.note())));
        DocumentChanges changes = DocumentChanges.between(before, after);
        Read was = read(before);
        Read is = read(after);
        assertThat(is.paragraphs).hasSameSizeAs(was.paragraphs);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < is.paragraphs.size(); i++) {
            if (!is.paragraphs.get(i).equals(was.paragraphs.get(i))) {
                changed.add(is.paragraphs.get(i));
            }
        }
        List<String> told = changes.of(Part.SENTENCE).map(Change::after).map(Objects::requireNonNull).toList();
        assertThat(changed).isNotEmpty()
                .allSatisfy(paragraph -> assertThat(told).anyMatch(paragraph::contains));
        assertThat(told)
                .allSatisfy(sentence -> assertThat(changed).anyMatch(paragraph -> paragraph.contains(sentence)));
        long cells = 0;
        for (int i = 0; i < is.tables.size(); i++) {
            for (int row = 0; row < is.tables.get(i).size(); row++) {
                for (int cell = 0; cell < is.tables.get(i).get(row).size(); cell++) {
                    cells += is.tables.get(i).get(row).get(cell).equals(was.tables.get(i).get(row).get(cell)) ? 0 : 1;
                }
            }
        }
        assertThat(cells).isEqualTo(changes.of(Part.CELL).count()).isPositive();
        assertThat(is.paragraphs).anyMatch(paragraph -> paragraph.contains("受疫情影响，项目投产推迟。"));
    }

    private ReportDocument report(Plan plan) {
        return Reports.whole(Reports.material(plan, 2023, practice.scenarios().resolve("latest"), WORDS),
                Reports.CHINESE);
    }

    /// @param tables the rows of each without its head
    private record Read(List<String> paragraphs, List<List<List<String>>> tables) {}

    private static Read read(ReportDocument report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordReport.write(report, Reports.CHINESE, bytes);
        Read read = new Read(new ArrayList<>(), new ArrayList<>());
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            word.getParagraphs().forEach(paragraph -> read.paragraphs.add(paragraph.getText()));
            Consumer<XWPFTable> add = table -> read.tables.add(table.getRows().stream().skip(1)
                    .map(XWPFTableRow::getTableCells)
                    .map(cells -> cells.stream().map(XWPFTableCell::getText).toList()).toList());
            word.getTables().forEach(add);
            word.getDocument().getBody().getSdtList().forEach(control -> control.getSdtContent().getPList()
                    .forEach(paragraph -> read.paragraphs.add(String.join("", paragraph.getRList().stream()
                            .flatMap(run -> run.getTList().stream()).map(text -> text.getStringValue()).toList()))));
        }
        return read;
    }
}
