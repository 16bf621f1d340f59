package planworkbench.report.word;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

import planworkbench.assessment.consistency.Finding;
import planworkbench.exchange.DataPackage;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.RuleSet;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.Reports;
import planworkbench.report.document.Block;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.Sentence;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Every number of the report, read back from the Word file by POI, is the engine's: of this target, in this place, rounded as it is
/// printed.
class EveryNumberInWordTest {

    /// A text of the file, where it stands, and what may stand there.
    private record Place(String where, String text, Known known) {

        List<PrintedNumber> strangers() {
            return known.strangers(text);
        }
    }

    @Test
    void ofThePracticeReport() throws IOException {
        DataPackage practice = Reports.practice();
        ReportMaterial material = material(practice, practice.plan(), 2023);
        List<Place> places = places(material, Reports.CHINESE);
        assertThat(places).hasSizeGreaterThan(700);
        assertAllAreTheEngines(places);
        assertAllAreTheEngines(places(material, Messages.of(Language.EN)));
        assertASpoiltDigitIsNoticed(places);
    }

    @Test
    void ofTheSampleWhereFiguresAreMissingAndSeriesAreBroken() throws IOException {
        DataPackage sample = Reports.sample();
        assertAllAreTheEngines(places(material(sample, sample.plan(), 2024), Reports.CHINESE));
    }

    @Test
    void ofTheFinalYear() throws IOException {
        DataPackage practice = Reports.practice();
        assertAllAreTheEngines(places(material(practice, practice.plan(), 2025), Reports.CHINESE));
    }

    @Test
    void whereAPathIsPlannedRulesAreChangedAndAPersonRated() throws IOException {
        DataPackage practice = Reports.practice();
        Target target = Objects.requireNonNull(practice.plan().targets().get("T01"));
        RuleSet rules = practice.plan().rules();
        Plan plan = practice.plan()
                .withTarget(target.withPlanned(new TreeMap<>(Map.of(2022, 812.5, 2024, 941.25))))
                .withRules(new RuleSet(0.07, 0.61, 0.13, rules.assessment()).after(rules,
                        LocalDate.of(2026, 11, 27), "张三", "按2026年3号文调整"))
                .withRatings(List.of(new RatingOverride("T04", 2023, Rating.AS_EXPECTED, "新口径7月公布", "王工",
                        LocalDate.of(2024, 5, 8))));
        assertAllAreTheEngines(places(material(practice, plan, 2023), Reports.CHINESE));
    }

    private static ReportMaterial material(DataPackage data, Plan plan, int year) {
        return Reports.material(plan, year, data.scenarios().resolve("latest"), Map.of());
    }

    private static void assertAllAreTheEngines(List<Place> places) {
        assertThat(places).isNotEmpty();
        assertThat(places.stream().filter(place -> !place.strangers().isEmpty())
                .map(place -> place.where() + ": " + place.text() + " " + place.strangers())).isEmpty();
    }

    /// So that the check above means something. A count may by chance become another one that is known.
    private static void assertASpoiltDigitIsNoticed(List<Place> places) {
        List<Place> spoilt = places.stream().flatMap(place -> PrintedNumber.spoilt(place.text()).stream()
                .map(text -> new Place(place.where(), text, place.known()))).toList();
        long noticed = spoilt.stream().filter(place -> !place.strangers().isEmpty()).count();
        assertThat(spoilt).hasSizeGreaterThan(1500);
        assertThat((double) noticed / spoilt.size()).isGreaterThan(0.95);
    }

    private static List<Place> places(ReportMaterial material, Messages messages) throws IOException {
        ReportDocument report = Reports.whole(material, messages);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordReport.write(report, messages, bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            return new Reading(material, report, word, messages).places();
        }
    }

    /// The file beside the report that it was written from: which sentence says what.
    private record Reading(ReportMaterial material, ReportDocument report, XWPFDocument word, Messages messages) {

        private static final Pattern ONE_TARGET = Pattern
                .compile("(target|problem|measure|overall)\\.(T\\d+)(?:\\.(.+))?");

        List<Place> places() {
            List<Place> places = new ArrayList<>(paragraphs());
            places.addAll(tables());
            places.addAll(footnotes());
            return places;
        }

        private List<Place> paragraphs() {
            List<String> texts = new ArrayList<>();
            word.getParagraphs().forEach(paragraph -> texts.add(paragraph.getCTP().getRList().stream()
                    .flatMap(run -> run.getTList().stream()).map(CTText::getStringValue).collect(joining())));
            List<Place> places = new ArrayList<>();
            sentences().forEach((sentence, known) -> places.add(new Place(sentence.id(),
                    take(texts, sentence.text().strip()), known.and(names()))));
            report.cover().forEach(line -> places.add(new Place("cover", take(texts, line),
                    new Known().counts(material.evaluation().year()))));
            int chart = 0;
            for (DataChart one : charts()) {
                chart++;
                places.add(new Place(one.id(), take(texts, one.caption()),
                        names().counts(chart, material.evaluation().year())));
            }
            List<String> titles = titles();
            texts.stream().filter(text -> !titles.contains(text.replaceFirst("\\d+$", "")))
                    .filter(text -> !titles.contains(text))
                    .forEach(text -> places.add(new Place("between", text, new Known())));
            return places;
        }

        /// The sentence as it stands in the file, which is taken out there.
        private static String take(List<String> texts, String sentence) {
            for (int i = 0; i < texts.size(); i++) {
                int at = texts.get(i).indexOf(sentence);
                if (at >= 0) {
                    String text = texts.get(i);
                    texts.set(i, text.substring(0, at) + text.substring(at + sentence.length()));
                    return text.substring(at, at + sentence.length());
                }
            }
            throw new AssertionError("not in the file: " + sentence);
        }

        /// With the number of the table that comes next, which a sentence may refer to.
        private Map<Sentence, Known> sentences() {
            Map<Sentence, Known> sentences = new LinkedHashMap<>();
            Iterator<Finding> findings = material.consistency().findings().stream()
                    .sorted(Comparator.comparing(Finding::kind)).iterator();
            int tables = 0;
            for (Block block : Reports.blocks(report).toList()) {
                if (block instanceof DataTable) {
                    tables++;
                }
                if (block instanceof Paragraph paragraph) {
                    for (Sentence one : paragraph.sentences()) {
                        Known known = one.id().startsWith("finding.")
                                ? new FindingNumbers(findings.next()).known()
                                : known(one.id());
                        sentences.put(one, refersToTable(one.id()) ? known.counts(tables + 1) : known);
                    }
                }
            }
            assertThat(findings.hasNext()).isFalse();
            return sentences;
        }

        private static boolean refersToTable(String id) {
            return List.of("targets.headline", "targets.others", "problems.unknown", "work.table", "situation.pace")
                    .contains(id);
        }

        private Known known(String id) {
            if (id.equals("situation.pace")) {
                return pace();
            }
            var target = ONE_TARGET.matcher(id);
            return target.matches()
                    ? new TableNumbers(material).target(target.group(2))
                            .sentence(target.group(3) == null ? "overall" : target.group(3))
                    : new ChapterNumbers(material).sentence(id);
        }

        /// The sentence counts what its table says.
        private Known pace() {
            List<DataTable.Row> rows = Reports.table(report, "situation.pace.table").rows();
            long harder = rows.stream().filter(row -> {
                double now = PrintedNumber.in(row.cells().get(1).text()).getFirst().signed().doubleValue();
                double needed = PrintedNumber.in(row.cells().get(2).text()).getFirst().signed().doubleValue();
                return needed > now;
            }).count();
            return new Known().counts(rows.size(), harder);
        }

        /// Numbers in names are no figures.
        private Known names() {
            Plan plan = material.plan();
            Known names = new Known().words(material.run().scenario().name());
            plan.targets().values().forEach(target -> names.words(target.name(), target.id() + " " + target.name()));
            plan.indicators().values().forEach(indicator -> names.words(indicator.name()));
            plan.workItems().values().forEach(item -> names.words(item.name(), item.group()));
            return names;
        }

        private List<DataChart> charts() {
            return Reports.blocks(report).filter(DataChart.class::isInstance).map(DataChart.class::cast).toList();
        }

        /// Headings, in the contents with their pages; captions and notes of tables, which are looked at with their table.
        private List<String> titles() {
            List<String> titles = new ArrayList<>(List.of(report.title(), messages.get("word.fonts")));
            Reports.blocks(report).forEach(block -> {
                switch (block) {
                    case Heading heading -> titles.add(heading.number() + heading.text());
                    case DataTable table -> titles.addAll(List.of(table.caption(), table.note()));
                    default -> {
                    }
                }
            });
            return titles;
        }

        private List<Place> tables() {
            TableNumbers numbers = new TableNumbers(material);
            List<DataTable> tables = Reports.tables(report);
            List<Place> places = new ArrayList<>();
            assertThat(word.getTables()).hasSameSizeAs(tables);
            for (int i = 0; i < tables.size(); i++) {
                DataTable table = tables.get(i);
                XWPFTable read = word.getTables().get(i);
                places.add(new Place(table.id(),
                        table.caption() + " "
                                + read.getRow(0).getTableCells().stream().map(XWPFTableCell::getText)
                                        .collect(joining(" ")),
                        numbers.years().counts(i + 1).and(names())));
                places.add(new Place(table.id(), table.note(), numbers.note(table).and(names())));
                for (int row = 0; row < table.rows().size(); row++) {
                    List<Known> known = numbers.row(table, table.rows().get(row).id());
                    for (int column = 0; column < table.columns().size(); column++) {
                        if (column < known.size()) {
                            places.add(new Place(table.id() + " " + table.rows().get(row).id() + " " + column,
                                    read.getRow(row + 1).getCell(column).getText(), known.get(column).and(names())));
                        }
                    }
                }
            }
            return places;
        }

        /// Sources: the line and the words of the plan or of the figure.
        private List<Place> footnotes() {
            List<Source> sources = new ArrayList<>();
            material.plan().targets().values().forEach(target -> {
                sources.add(target.source());
                Stream.ofNullable(target.statedBase()).forEach(base -> sources.add(base.source()));
            });
            material.plan().observations().values().forEach(
                    figure -> Stream.ofNullable(figure.source()).forEach(sources::add));
            material.consistency().findings().stream().flatMap(finding -> finding.sources().stream()).forEach(
                    side -> sources.add(new Source(side.document(), side.line(), side.quote(), true)));
            return word.getFootnotes().stream().map(Reading::text).filter(text -> !text.isBlank())
                    .map(text -> new Place("footnote", text, source(text, sources))).toList();
        }

        private static String text(XWPFFootnote note) {
            return note.getParagraphs().stream().map(XWPFParagraph::getText).collect(joining());
        }

        private static Known source(String text, List<Source> sources) {
            Source cited = sources.stream()
                    .filter(source -> text.contains(source.document()) && text.contains(beginning(source.quote())))
                    .max(Comparator.comparingInt(source -> source.document().length() + source.quote().length()))
                    .orElseThrow(() -> new AssertionError("no source of the plan: " + text));
            Known known = new Known().words(cited.document(), beginning(cited.quote()));
            return cited.line() == null ? known : known.counts(cited.line());
        }

        /// As much of a sentence as a footnote quotes.
        private static String beginning(String quote) {
            return quote.substring(0, Math.min(quote.length(), 120));
        }
    }
}
