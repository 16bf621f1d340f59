package planworkbench.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// A chart as a file, read back.
class VectorPictureTest {

    private static final String NAME = "服务业<增加值> & \"现价\" ]]>";

    @Test
    void theLettersOfADrawingAreLettersInAChineseFont() throws Exception {
        Document drawing = read(svg(model().withTitle("服务业增加值")));
        assertThat(texts(drawing)).contains("服务业增加值", "亿元 · 纵轴自 200 起", "2020", "2025", "推演", "目标 >1,000",
                model().texts().value(), "基准", "实绩 1,050.28", "口径变化");
        assertThat(drawing.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 960 540");
        assertThat(drawing.getDoctype()).as("nothing to fetch from the network").isNull();
        assertThat(all(drawing, "*").stream().map(one -> one.getAttribute("font-family")).filter(f -> !f.isEmpty())
                .distinct()).singleElement().asString().startsWith("'Noto Sans SC'").endsWith("sans-serif");
    }

    @Test
    void namesThatLookLikeMarkupAreOnlyNames() throws Exception {
        Document drawing = read(svg(model().withTitle(NAME + "\u0001\uD800<script>alert(1)</script>")));
        assertThat(texts(drawing)).contains(NAME + "<script>alert(1)</script>");
        assertThat(all(drawing, "title")).singleElement().extracting(Element::getTextContent)
                .isEqualTo(NAME + "<script>alert(1)</script>");
        assertThat(all(drawing, "script")).isEmpty();
    }

    @Test
    void theSameChartIsTheSameBytesOnWhite() throws Exception {
        assertThat(svg(model())).isEqualTo(svg(model()));
        Document drawing = read(svg(model()));
        assertThat(((Element) Objects.requireNonNull(drawing.getElementsByTagName("rect").item(0)).getParentNode())
                .getAttribute("fill")).isEqualTo("white");
    }

    @Test
    void aPictureIsTwiceAsFineAsTheChartIsLargeAndOnWhite() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChartPicture.onPaper(model(), 640, 400).write(PictureFormat.PNG, bytes);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).isEqualTo(List.of(1280, 800));
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, 799)).distinct().toArray())
                .as("nothing is cut at the lower edge").containsExactly(0xFFFFFFFF);
    }

    private static byte[] svg(ProjectionChartModel model) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ChartPicture.onPaper(model).write(PictureFormat.SVG, bytes);
        return bytes.toByteArray();
    }

    private static Document read(byte[] svg) throws Exception {
        assertThat(new String(svg, StandardCharsets.UTF_8)).startsWith("<?xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<String> texts(Document drawing) {
        return all(drawing, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> all(Document drawing, String name) {
        NodeList found = drawing.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static ProjectionChartModel model() {
        Plan plan = SmallPlan.plan();
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan),
                SmallPlan.scenarios().resolve("base"), 2025);
        return new ProjectionChartModels(plan, Messages.of(Language.ZH)).of(SmallPlan.key(SmallPlan.SERVICES),
                outcome.attainments().stream().filter(one -> one.target().id().equals("T01")).findFirst()
                        .orElseThrow(),
                outcome.projection(), null);
    }
}
