package planworkbench.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.Heading;
import planworkbench.report.document.Paragraph;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.pdf.PageTexts.Shown;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// The report of the practice package, read back.
class PdfReportTest {

    private static final Messages CHINESE = Messages.of(Language.ZH);
    private static final Messages ENGLISH = Messages.of(Language.EN);
    private static final String NEVER_FIRST = "，。、；：？！）》】”’%";
    private static final String NEVER_LAST = "（《“‘";
    private static final double HALF = 0.5;

    private static PracticeReport practice;
    private static ReportDocument report;
    private static byte[] file;
    private static List<Shown> shown;
    private static Body body;

    @BeforeAll
    static void write() throws Exception {
        practice = PracticeReport.read();
        report = practice.in(CHINESE);
        file = bytes(report, CHINESE);
        shown = PageTexts.of(file);
        body = Body.of(report, CHINESE);
    }

    static byte[] bytes(ReportDocument report, Messages messages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfReport.write(report, messages, out);
        return out.toByteArray();
    }

    /// The report proper alone, so that it is known where the footnotes begin on each page.
    record Body(List<Shown> shown, List<Double> noteTops) {

        static Body of(ReportDocument report, Messages messages) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (PDDocument document = new PDDocument(); PdfFonts fonts = new PdfFonts(document)) {
                TextSetting setting = new TextSetting(fonts, messages.language() == Language.ZH);
                PdfPages pages = new PdfPages(document, setting, null, _ -> "");
                new PdfBody(pages, setting, messages).add(report);
                document.save(out);
                return new Body(PageTexts.of(out.toByteArray()), pages.noteTops());
            }
        }

        boolean isText(Shown one) {
            return one.isInColumn() && one.baseline() < noteTops.get(one.page());
        }

        String text() {
            return PageTexts.text(shown, this::isText);
        }

        String notes() {
            return PageTexts.text(shown, one -> !isText(one));
        }
    }

    private static Stream<Block> blocks() {
        return report.chapters().stream().flatMap(chapter -> chapter.blocks().stream());
    }

    /// Of the sections that the author has not written nothing is printed.
    private static boolean isWritten(Heading heading) {
        return Stream.of("compose.measures.general", "compose.adjustments.general")
                .noneMatch(key -> List.of(CHINESE.get(key), ENGLISH.get(key)).contains(heading.text()));
    }

    private static List<Heading> headings() {
        return blocks().filter(Heading.class::isInstance).map(Heading.class::cast).filter(PdfReportTest::isWritten)
                .toList();
    }

    /// In the order in which it is read.
    private static List<String> words(ReportDocument document) {
        List<String> words = new ArrayList<>();
        document.chapters().stream().flatMap(chapter -> chapter.blocks().stream()).forEach(block -> {
            switch (block) {
                case Heading heading when isWritten(heading) -> words.add(heading.number() + heading.text());
                case Heading _ -> {
                }
                case Paragraph paragraph -> paragraph.sentences().forEach(sentence -> words.add(sentence.text()));
                case AuthorText author -> words.addAll(author.paragraphs());
                case DataTable table -> {
                    words.add(table.caption());
                    table.columns().forEach(column -> words.add(column.header()));
                    table.rows().forEach(row -> row.cells().forEach(cell -> words.add(cell.text())));
                    words.add(table.note());
                }
                case DataChart chart -> words.add(chart.caption());
            }
        });
        return words.stream().map(PageTexts::plain).toList();
    }

    static void assertInOrder(String text, List<String> words) {
        int from = 0;
        for (String word : words) {
            int at = text.indexOf(word, from);
            assertThat(at).as("“%s” after “%s”", word, text.substring(Math.max(0, from - 40), from))
                    .isGreaterThanOrEqualTo(0);
            from = at + word.length();
        }
    }

    @Test
    void everyWordOfTheReportStandsInTheFileInItsOrder() {
        assertInOrder(body.text(), words(report));
        assertThat(body.text()).as("what could be written is not part of what is handed in")
                .doesNotContain(CHINESE.get("compose.measures.general"), "可在此");
    }

    @Test
    void everySourceStandsAtTheFootOfAPage() {
        List<String> sources = blocks().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.footnotes().stream()).map(PageTexts::plain).toList();
        assertThat(sources).isNotEmpty();
        assertInOrder(body.notes(), sources);
    }

    @Test
    void theEnglishReportHasItsWordsToo() throws IOException {
        ReportDocument english = practice.in(ENGLISH);
        assertInOrder(Body.of(english, ENGLISH).text(), words(english));
    }

    @Test
    void everyLetterStandsWithinTheMarginsAndNoTextOnFootnotes() {
        double right = PdfPages.LEFT + PdfPages.TEXT_WIDTH;
        assertThat(shown).filteredOn(Shown::isInColumn).allSatisfy(one -> {
            assertThat(one.left()).as(one.toString()).isGreaterThan(PdfPages.LEFT - 0.1);
            double blank = NEVER_FIRST.contains(one.text()) ? HALF * one.size() : 0;
            assertThat(one.right() - blank).as(one.toString()).isLessThan(right + 0.3);
            assertThat(one.baseline()).as(one.toString()).isBetween(PdfPages.TOP, PdfPages.TOP + PdfPages.TEXT_HEIGHT);
        });
        assertThat(body.shown()).filteredOn(one -> !body.isText(one)).as("below the line of the footnotes")
                .allSatisfy(one -> assertThat(one.size()).isLessThanOrEqualTo(Type.NOTE.size()));
    }

    @Test
    void linesOfTextDoNotLieOnEachOther() {
        for (int page = 0; page < body.noteTops().size(); page++) {
            int at = page;
            double[] baselines = body.shown().stream().filter(one -> one.page() == at && one.size() == 16)
                    .mapToDouble(Shown::baseline).distinct().sorted().toArray();
            for (int i = 1; i < baselines.length; i++) {
                assertThat(baselines[i] - baselines[i - 1]).isGreaterThan(Type.TEXT.leading() - 0.1);
            }
        }
    }

    @Test
    void noLineBeginsWithClosingPunctuationOrEndsWithAnOpeningOne() {
        int pages = body.noteTops().size();
        List<String> lines = IntStream.range(0, pages).boxed()
                .flatMap(page -> PageTexts.lines(body.shown(), page, Type.TEXT.size()).stream()).toList();
        assertThat(lines).hasSizeGreaterThan(300).allSatisfy(line -> {
            assertThat(NEVER_FIRST.indexOf(line.charAt(0))).as(line).isNegative();
            assertThat(NEVER_LAST.indexOf(line.charAt(line.length() - 1))).as(line).isNegative();
        });
    }

    @Test
    void allFontsAreInTheFileWithTheCharactersThatItNeeds() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Noto(Sans|Serif)SC-(Regular|Bold)");
            });
        }
        assertThat(file).hasSizeLessThan(1_000_000);
    }

    @Test
    void theOutlineLeadsToThePagesOfTheHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            List<PDOutlineItem> items = items(document.getDocumentCatalog().getDocumentOutline());
            assertThat(items).extracting(PDOutlineItem::getTitle).isEqualTo(
                    headings().stream().map(heading -> heading.number() + heading.text()).toList());
            for (PDOutlineItem item : items) {
                int page = document.getPages().indexOf(item.findDestinationPage(document));
                assertThat(pageText(page)).contains(PageTexts.plain(item.getTitle()));
            }
        }
    }

    private static List<PDOutlineItem> items(PDOutlineNode node) {
        List<PDOutlineItem> items = new ArrayList<>();
        for (PDOutlineItem child : node.children()) {
            items.add(child);
            items.addAll(items(child));
        }
        return items;
    }

    private static String pageText(int page) {
        return PageTexts.text(shown, one -> one.page() == page);
    }

    @Test
    void theContentsNameThePageWhereAHeadingStandsAndLeadThere() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels).startsWith("", "I").endsWith(Integer.toString(body.noteTops().size()));
            List<PDOutlineItem> items = items(document.getDocumentCatalog().getDocumentOutline());
            List<Heading> headings = headings();
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                int page = document.getPages().indexOf(items.get(i).findDestinationPage(document));
                if (headings.get(i).level() <= 2) {
                    lines.add(PageTexts.plain(items.get(i).getTitle() + labels[page]));
                }
                assertThat(pageText(page)).as("its number at the foot").endsWith("—" + labels[page] + "—");
            }
            int last = labels.length - body.noteTops().size();
            assertInOrder(PageTexts.text(shown, one -> one.page() > 0 && one.page() < last), lines);
            assertThat(document.getPage(1).getAnnotations()).hasSizeGreaterThanOrEqualTo(lines.size());
        }
    }

    @Test
    void titleLanguageAndProgramAreNamedAndNoTime() throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(report.title());
            assertThat(document.getDocumentInformation().getCreator()).isEqualTo(CHINESE.get("shell.title"));
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void theSameReportIsTheSameFile() throws IOException {
        assertThat(bytes(report, CHINESE)).isEqualTo(file);
    }

    @Test
    void everyPageOfPracticeDataIsMarkedAndNoOther() throws IOException {
        assertThat(drawings(file)).containsOnly(1);
        ReportDocument real = new ReportDocument(report.title(), report.cover(), false, report.plan(),
                report.chapters());
        assertThat(drawings(bytes(real, CHINESE))).containsOnly(0);
        assertThat(pageText(1)).as("the mark is no text: nobody wants it when copying").doesNotContain("演示");
    }

    /// How many drawings each page has that stand in the file once for all.
    private static List<Integer> drawings(byte[] bytes) throws IOException {
        List<Integer> drawings = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (PDPage page : document.getPages()) {
                int count = 0;
                for (COSName _ : page.getResources().getXObjectNames()) {
                    count++;
                }
                drawings.add(count);
            }
        }
        return drawings;
    }
}
