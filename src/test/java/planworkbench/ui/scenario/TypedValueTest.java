package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import javafx.css.PseudoClass;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import planworkbench.Workbench;
import planworkbench.cli.CommandLineInterface;
import planworkbench.store.HistoryEntry;
import planworkbench.store.Installation;
import planworkbench.ui.scenario.assumption.LeverField;
import planworkbench.ui.scenario.assumption.LeverRow;

/// A value typed beside the slider.
class TypedValueTest extends ScenarioWindow {

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void enterTakesWhatIsTypedAndTheWholePageIsWhatTheCommandLineProjects(FxRobot robot) throws Exception {
        window.settle();
        type(robot, page.servicesGrowth(), "6.66").type(KeyCode.ENTER);
        page.untilProjected(services(6.66, 0.9));
        window.settle();

        JsonNode projected = projected(new BigDecimal("1.0666").multiply(new BigDecimal("1.009"))
                .subtract(BigDecimal.ONE).movePointRight(2));
        assertThat(page.chart().projection().get(2025))
                .hasValueCloseTo(projected.get("value").asDouble(), within(1e-9));
        assertThat(page.line("T01").gap()).isEqualTo("+45.97 亿元");
        assertThat(projected.get("margin").asDouble()).isCloseTo(45.97, within(0.005));
        assertThat(projected.get("met").asBoolean()).isTrue();
        assertThat(page.typed(page.servicesGrowth())).isEqualTo("6.66%");
        assertThat(page.history()).extracting(HistoryEntry::why).containsExactly("情景“基准”：服务业增加值 实际增速改为 6.66%");
    }

    @Test
    void withoutPriceChangeTheRequiredGrowthCrossesTheThousand(FxRobot robot) throws Exception {
        window.settle();
        type(robot, page.lever("services-va", 1), "0").type(KeyCode.ENTER);
        type(robot, page.servicesGrowth(), "6.66%").type(KeyCode.ENTER);
        page.untilProjected(services(6.66, 0));
        window.settle();
        // just met as supposed, and yet by less than half of what chance makes of it
        assertThat(page.line("T01")).isEqualTo(new ScenarioPage.Line("1,000.15 亿元", "+0.15 亿元", "AT_RISK"));
        assertThat(projected(new BigDecimal("6.66")).get("margin").asDouble()).isCloseTo(0.148, within(5e-4));
        assertThat(page.history()).hasSize(2);
    }

    @Test
    void digitsBeyondTheSecondAreKeptAndShown(FxRobot robot) {
        window.settle();
        type(robot, page.servicesGrowth(), "6.6568").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.typed(page.servicesGrowth())).isEqualTo("6.6568%");
        assertThat(page.value(page.servicesGrowth())).isEqualTo(6.6568);
    }

    @Test
    void aShareOverTheWholeIsCalledImpossible(FxRobot robot) {
        window.settle();
        type(robot, page.servicesGrowth(), "200").type(KeyCode.ENTER);
        window.settle();
        page.choose(page.read(() -> page.viewModel().plan().targets().values().stream()
                .filter(target -> target.indicator().equals("services-share")).findFirst().orElseThrow().id()));
        window.settle();
        assertThat(page.sentence()).contains("占比超过100%，不可能");
    }

    @Test
    void whatWasRefusedIsNoLongerMarkedOnceTheTextIsMended(FxRobot robot) {
        window.settle();
        type(robot, page.servicesGrowth(), "abc").type(KeyCode.ENTER);
        String refused = page.read(page.servicesGrowth()::refusal);
        page.run(page.servicesGrowth().entry()::selectAll);
        robot.write("6");
        assertThat(refused).isNotEmpty();
        assertThat(page.read(page.servicesGrowth()::refusal)).isEmpty();
    }

    @Test
    void theClickThatEntersTheFieldSelectsWhatStandsThere(FxRobot robot) {
        window.settle();
        LeverField entry = page.servicesGrowth().entry();
        robot.clickOn(entry);
        assertThat(page.read(entry::getSelectedText)).isEqualTo("5.5%");
    }

    @Test
    void leavingTheFieldTakesWhatIsTyped(FxRobot robot) {
        window.settle();
        type(robot, page.servicesGrowth(), "4").type(KeyCode.TAB);
        page.untilProjected(services(4, 0.9));
        window.settle();
        assertThat(page.history()).hasSize(1);
    }

    @Test
    void escapeTakesItBack(FxRobot robot) {
        window.settle();
        type(robot, page.servicesGrowth(), "4").type(KeyCode.ESCAPE, KeyCode.TAB);
        window.settle();
        assertThat(page.typed(page.servicesGrowth())).isEqualTo("5.5%");
        assertThat(page.history()).isEmpty();
    }

    @Test
    void whatIsNoRateStaysThereAndIsExplainedBelow(FxRobot robot) {
        window.settle();
        LeverRow lever = page.servicesGrowth();
        type(robot, lever, "6亿元").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.typed(lever)).isEqualTo("6亿元");
        assertThat(page.read(() -> lever.getChildren().stream().anyMatch(
                node -> node.getStyleClass().contains("refusal") && node.getBoundsInParent().getHeight() > 0)))
                .isTrue();
        assertThat(page.read(lever::refusal)).contains("单位");
        assertThat(page.read(() -> lever.entry().getPseudoClassStates()))
                .contains(PseudoClass.getPseudoClass("refused"));
        assertThat(page.history()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        assertThat(page.typed(lever)).isEqualTo("5.5%");
        assertThat(page.read(lever::refusal)).isEmpty();
    }

    @Test
    void aStepOfAShareIsTypedInPercentagePoints(FxRobot robot) {
        window.settle();
        LeverRow culture = page.lever("culture-share", 0);
        assertThat(page.typed(culture)).isEqualTo("+0.35");
        type(robot, culture, "1.1个百分点").type(KeyCode.ENTER);
        window.settle();
        assertThat(page.typed(culture)).isEqualTo("+1.1");
        assertThat(page.line("T04").value()).isEqualTo("10.1%");
        assertThat(page.history()).extracting(HistoryEntry::why)
                .containsExactly("情景“基准”：文化产业增加值占GDP比重 每年变化改为 +1.1 个百分点");
    }

    private FxRobot type(FxRobot robot, LeverRow lever, String text) {
        page.scrollTo(lever);
        robot.clickOn(lever.entry()).write(text);
        return robot;
    }

    /// T01 as `project --assume` of the command line says it, on another workspace.
    private JsonNode projected(BigDecimal nominalPercent) throws Exception {
        String other = folder.resolve("other").toString();
        run("new", other, "--from", "sample-data/wuzhong-services-145");
        String json = run("project", other, "--assume", "services-va=" + nominalPercent.toPlainString(), "--json");
        for (JsonNode target : JsonMapper.builder().build().readTree(json).get("targets")) {
            if (target.get("id").asText().equals("T01")) {
                return target;
            }
        }
        throw new AssertionError(json);
    }

    private String run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(folder.resolve("home2"), true)),
                new PrintWriter(out), new PrintWriter(err), args);
        assertThat(exit).as(err.toString()).isZero();
        return out.toString();
    }
}
