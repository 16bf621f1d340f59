package planworkbench.report.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.report.slides.Briefings.CHINESE;
import static planworkbench.report.slides.Briefings.PRACTICE;
import static planworkbench.report.slides.Briefings.SAMPLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.Reports;
import planworkbench.report.document.DataChart;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.slides.Slide.Plot;

/// The file of a briefing, read back: what PowerPoint needs is there, and what the slides say is in it.
class BriefingTest {

    private static final ReportMaterial MATERIAL = Briefings.material(PRACTICE, 2023, Briefings.WRITTEN);
    private static final ReportDocument REPORT = Reports.whole(MATERIAL, CHINESE);
    private static final List<Slide> SLIDES = new SlideComposer(CHINESE).compose(MATERIAL, REPORT);
    private static byte[] file = {};
    private static XMLSlideShow show = new XMLSlideShow();

    @BeforeAll
    static void write() throws IOException {
        file = Briefings.bytes(MATERIAL, REPORT);
        show = Briefings.read(file);
    }

    @AfterAll
    static void close() throws IOException {
        show.close();
    }

    @Test
    void the_same_report_gives_the_same_file() throws IOException {
        assertThat(Briefings.bytes(MATERIAL, REPORT)).isEqualTo(file);
    }

    @Test
    void every_slide_has_its_title_where_an_outline_looks_for_it() {
        assertThat(show.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
        assertThat(show.getSlides()).hasSameSizeAs(SLIDES);
        for (int i = 0; i < SLIDES.size(); i++) {
            XSLFSlide page = show.getSlides().get(i);
            XSLFTextShape title = placeholder(page, i == 0 ? Placeholder.CENTERED_TITLE : Placeholder.TITLE);
            assertThat(title.getText()).isEqualTo(SLIDES.get(i).title());
        }
    }

    private static XSLFTextShape placeholder(XSLFSlide page, Placeholder kind) {
        return List.of(page.getPlaceholders()).stream().filter(shape -> shape.getTextType() == kind).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    @Test
    void every_word_of_the_slides_is_in_the_file_with_page_number_and_source() {
        for (int i = 1; i < SLIDES.size(); i++) {
            XSLFSlide page = show.getSlides().get(i);
            List<String> written = texts(page);
            for (Slide.Part part : SLIDES.get(i).parts()) {
                if (!(part instanceof Plot)) {
                    assertThat(String.join("\n", written)).contains(Briefings.texts(part));
                }
            }
            assertThat(placeholder(page, Placeholder.FOOTER).getText()).isEqualTo(SLIDES.get(i).foot())
                    .startsWith("来源：苏州市吴中区");
            assertThat(placeholder(page, Placeholder.SLIDE_NUMBER).getText()).isEqualTo(Integer.toString(i + 1));
        }
    }

    private static List<String> texts(XSLFSlide page) {
        List<String> texts = new ArrayList<>();
        for (XSLFShape shape : page.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                texts.add(text.getText());
            } else if (shape instanceof XSLFTable table) {
                table.getRows().forEach(row -> row.getCells().forEach(cell -> texts.add(cell.getText())));
            }
        }
        return texts;
    }

    @Test
    void nothing_stands_outside_of_its_slide() {
        for (XSLFSlide page : show.getSlides()) {
            for (XSLFShape shape : page.getShapes()) {
                var at = shape.getAnchor();
                assertThat(at.getMinX()).as(shape.getShapeName()).isNotNegative();
                assertThat(at.getMinY()).as(shape.getShapeName()).isNotNegative();
                assertThat(at.getMaxX()).as(shape.getShapeName()).isLessThanOrEqualTo(Slide.WIDTH);
                assertThat(at.getMaxY()).as(shape.getShapeName()).isLessThanOrEqualTo(Slide.HEIGHT);
            }
        }
    }

    @Test
    void charts_are_charts_with_the_numbers_of_the_report_and_a_workbook_inside() throws Exception {
        List<DataChart> wanted = SLIDES.stream().flatMap(slide -> slide.parts().stream())
                .filter(Plot.class::isInstance).map(part -> ((Plot) part).data()).toList();
        List<XSLFChart> charts = show.getSlides().stream().flatMap(page -> page.getRelations().stream())
                .filter(XSLFChart.class::isInstance).map(XSLFChart.class::cast).toList();
        assertThat(charts).hasSameSizeAs(wanted).hasSize(4);
        for (int i = 0; i < wanted.size(); i++) {
            XDDFChartData chart = charts.get(i).getChartSeries().getFirst();
            XSSFSheet sheet = charts.get(i).getWorkbook().getSheetAt(0);
            DataChart data = wanted.get(i);
            for (int s = 0; s < data.series().size(); s++) {
                var categories = chart.getSeries(s).getCategoryData();
                assertThat(IntStream.range(0, categories.getPointCount()).mapToObj(categories::getPointAt))
                        .map(Object::toString).isEqualTo(data.categories());
                assertThat(values(chart.getSeries(s))).isEqualTo(data.series().get(s).values());
                assertThat(sheet.getRow(0).getCell(s + 1).getStringCellValue()).isEqualTo(data.series().get(s).name());
            }
            assertThat(charts.get(i).getCTChartSpace().getTxPr().xmlText()).contains("sz=\"1200\"", "微软雅黑");
        }
    }

    private static List<@Nullable Double> values(XDDFChartData.Series series) {
        CTNumData cache = switch (series) {
            case XDDFLineChartData.Series line -> line.getCTLineSer().getVal().getNumRef().getNumCache();
            case XDDFBarChartData.Series bar -> bar.getCTBarSer().getVal().getNumRef().getNumCache();
            default -> throw new AssertionError(series);
        };
        List<@Nullable Double> values = new ArrayList<>(
                Collections.nCopies(Math.toIntExact(cache.getPtCount().getVal()), null));
        cache.getPtList().forEach(point -> values.set(Math.toIntExact(point.getIdx()), Double.valueOf(point.getV())));
        return values;
    }

    @Test
    void charts_and_tables_are_described_for_who_cannot_see_them() {
        List<CTGraphicalObjectFrame> frames = show.getSlides().stream()
                .flatMap(page -> page.getXmlObject().getCSld().getSpTree().getGraphicFrameList().stream()).toList();
        assertThat(frames).hasSizeGreaterThan(8).allSatisfy(
                frame -> assertThat(frame.getNvGraphicFramePr().getCNvPr().getDescr()).isNotBlank());
    }

    @Test
    void a_table_has_a_head_and_cells_that_powerpoint_takes_for_whole() {
        List<XSLFTable> tables = show.getSlides().stream().flatMap(page -> page.getShapes().stream())
                .filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast).toList();
        assertThat(tables).hasSizeGreaterThan(4).allSatisfy(table -> {
            assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
            assertThat(table.getCTTable().getTrList()).allSatisfy(row -> assertThat(row.getTcList())
                    .hasSize(table.getNumberOfColumns())
                    .allSatisfy(cell -> assertThat(cell.getTxBody().getBodyPr()).isNotNull()));
        });
    }

    @Test
    void notes_are_those_of_the_slide() {
        for (int i = 0; i < SLIDES.size(); i++) {
            var notes = show.getSlides().get(i).getNotes();
            List<String> wanted = SLIDES.get(i).notes();
            assertThat(notes == null).isEqualTo(wanted.isEmpty());
            if (notes != null) {
                assertThat(notes.getTextParagraphs().stream().flatMap(List::stream).map(XSLFTextParagraph::getText))
                        .containsAll(wanted);
            }
        }
    }

    @Test
    void only_practice_data_are_marked_so() throws IOException {
        assertThat(marks(show)).contains("演示");
        ReportMaterial real = Briefings.material(SAMPLE, 2021, Map.of());
        try (XMLSlideShow other = Briefings.read(Briefings.bytes(real, Reports.whole(real, CHINESE)))) {
            assertThat(marks(other)).doesNotContain("演示");
        }
    }

    private static List<String> marks(XMLSlideShow show) {
        return show.getSlideMasters().getFirst().getShapes().stream().filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText()).toList();
    }

    @Test
    void chinese_letters_have_a_chinese_font() {
        assertThat(show.getSlideMasters().getFirst().getTheme().getXmlObject().xmlText())
                .contains("<a:ea typeface=\"微软雅黑\"").contains("<a:font script=\"Hans\" typeface=\"微软雅黑\"");
        assertThat(Briefings.texts(Briefings.slide(SLIDES, "rules"))).anyMatch(text -> text.contains("思源黑体"));
    }

    @Test
    void nothing_in_the_file_asks_for_repair() throws Exception {
        Map<String, String> types = new TreeMap<>();
        for (PackagePart part : show.getPackage().getParts()) {
            types.put(part.getPartName().getName(), part.getContentType());
            if (!part.isRelationshipPart()) {
                assertRelated(part);
            }
        }
        assertThat(types.values()).doesNotContain("application/xml");
        assertThat(types.keySet()).filteredOn(name -> name.matches("/ppt/slides/slide\\d+.xml"))
                .hasSameSizeAs(SLIDES);
        for (XSLFSlide page : show.getSlides()) {
            XmlObject[] properties = page.getXmlObject()
                    .selectPath(
                            "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' .//p:cNvPr");
            assertThat(properties).extracting(each -> attribute(each, "id")).doesNotHaveDuplicates();
            assertThat(page.getSlideLayout()).isNotNull();
        }
        assertThat(show.getCTPresentation().getSldIdLst().getSldIdList()).extracting(id -> id.getId())
                .doesNotHaveDuplicates().allSatisfy(id -> assertThat(id).isGreaterThanOrEqualTo(256));
    }

    private static String attribute(XmlObject object, String name) {
        return object.getDomNode().getAttributes().getNamedItem(name).getNodeValue();
    }

    /// Every relation leads to a part, and every id that a part names is a relation of it.
    private static void assertRelated(PackagePart part) throws InvalidFormatException, IOException {
        List<String> ids = new ArrayList<>();
        for (PackageRelationship relation : part.getRelationships()) {
            ids.add(relation.getId());
            assertThat(relation.getTargetMode()).isEqualTo(TargetMode.INTERNAL);
            URI target = PackagingURIHelper.resolvePartUri(part.getPartName().getURI(), relation.getTargetURI());
            assertThat(show.getPackage().containPart(PackagingURIHelper.createPartName(target))).as("%s", target)
                    .isTrue();
        }
        assertThat(ids).doesNotHaveDuplicates();
        if (part.getPartName().getName().startsWith("/ppt/") && part.getPartName().getExtension().equals("xml")) {
            String words = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Pattern.compile("\\br:(?:id|embed)=\"([^\"]+)\"").matcher(words).results()
                    .map(result -> result.group(1))).as(part.getPartName().getName()).isSubsetOf(ids);
        }
    }

    @Test
    void words_that_no_file_can_hold_do_not_break_it() throws IOException {
        ReportMaterial material = Briefings.quick(Briefings.withTargets(SAMPLE.plan(), SAMPLE.plan().targets().values()
                .stream().map(target -> Briefings.named(target, target.id(), "=cmd\u0000<&>" + target.name() + "\ud800",
                        target.headline()))),
                2023, Briefings.latest(SAMPLE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Briefing.write(material, Reports.whole(material, CHINESE), CHINESE, out);
        try (XMLSlideShow read = Briefings.read(out.toByteArray())) {
            assertThat(read.getSlides().stream().flatMap(page -> texts(page).stream()))
                    .anyMatch(text -> text.startsWith("=cmd\ufffd<&>"));
        }
    }
}
