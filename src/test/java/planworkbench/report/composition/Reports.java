package planworkbench.report.composition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;
import planworkbench.report.DataHash;
import planworkbench.report.RunRecord;
import planworkbench.report.document.Block;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Reports of the packages, and what stands in them.
public final class Reports {

    /// Few paths: what is tested does not depend on how many.
    public static final Chance CHANCE = new Chance(Sampling.LATIN_HYPERCUBE, 20251, 200, 0.3, 0);
    public static final Messages CHINESE = Messages.of(Language.ZH);

    private Reports() {}

    public static DataPackage practice() {
        return read("wuzhong-demo-midterm");
    }

    public static DataPackage sample() {
        return read("wuzhong-services-145");
    }

    private static DataPackage read(String name) {
        try {
            return DataPackageReader.read(Path.of("sample-data", name));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static ReportMaterial material(Plan plan, int year, ResolvedScenario scenario,
            Map<String, String> authorTexts) {
        return ReportMaterial.of(plan, year,
                new RunRecord("1.0", plan.header().name(), DataHash.of(plan), scenario, CHANCE, plan.targetYear()),
                authorTexts, Workers.alone(), RunControl.none());
    }

    public static ReportDocument whole(ReportMaterial material, Messages messages) {
        return new ReportComposer(messages).compose(material, EnumSet.allOf(ChapterKind.class));
    }

    public static Stream<Block> blocks(ReportDocument document) {
        return document.chapters().stream().flatMap(chapter -> chapter.blocks().stream());
    }

    public static List<Sentence> sentences(ReportDocument document) {
        return blocks(document).filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.sentences().stream()).toList();
    }

    public static String sentence(ReportDocument document, String id) {
        return sentences(document).stream().filter(one -> one.id().equals(id)).map(Sentence::text).findFirst()
                .orElseThrow(() -> new AssertionError("no sentence " + id));
    }

    public static List<DataTable> tables(ReportDocument document) {
        return blocks(document).filter(DataTable.class::isInstance).map(DataTable.class::cast).toList();
    }

    public static DataTable table(ReportDocument document, String id) {
        return tables(document).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id));
    }

    public static List<DataTable.Cell> column(DataTable table, String header) {
        int index = table.columns().stream().map(DataTable.Column::header).toList().indexOf(header);
        return table.rows().stream().map(row -> row.cells().get(index)).toList();
    }

    public static DataTable.Cell cell(DataTable table, String row, String header) {
        int index = table.columns().stream().map(DataTable.Column::header).toList().indexOf(header);
        Optional<DataTable.Row> found = table.rows().stream().filter(one -> one.id().equals(row)).findFirst();
        return Objects.requireNonNull(found.orElseThrow().cells().get(index));
    }

    /// All words of a document.
    public static List<String> words(ReportDocument document) {
        List<String> words = new ArrayList<>(document.cover());
        words.add(document.title());
        sentences(document).forEach(sentence -> {
            words.add(sentence.text());
            words.addAll(sentence.footnotes());
        });
        tables(document).forEach(table -> {
            words.add(table.caption());
            words.add(table.note());
            table.columns().forEach(column -> words.add(column.header()));
            table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.text())));
        });
        return words;
    }
}
