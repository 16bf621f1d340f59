package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.ui.Pulse;

/// Blocks from Excel and WPS, previewed and then entered as one step.
class PasteTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";
    private static final String FIRST = "第一产业比重";
    private static final String SECOND = "第二产业比重";

    @AfterEach
    void discard() {
        robot.interact(() -> page.viewModel().pasting().discard());
    }

    /// Twenty rows over two headings, six years, of which three cells cannot be taken.
    @Test
    void aBlockOfTwentyRowsIsPreviewedWithThreeRefusedCellsAndEnteredAsOneStep() {
        List<String[]> block = IntStream.range(0, 20)
                .mapToObj(row -> IntStream.range(0, 6).mapToObj(column -> "" + (1000 + 10 * row + column))
                        .toArray(String[]::new))
                .collect(Collectors.toCollection(ArrayList::new));
        block.get(0)[1] = "约100";
        block.get(5)[2] = "12.3%";
        block.get(7)[3] = "1,23";
        block.get(8)[1] = "12.3%";
        block.get(9)[1] = "1.2亿";
        block.get(9)[2] = "１，２３４．５６";
        block.get(10)[1] = "";
        Plan before = window.model().snapshot().plan();
        paste("省、市服务业领域领军企业", 2020, block);
        assertThat(panel()).contains("20 行 × 6 列", "不收 3", "不收：不是数字", "不收：数字后面的内容不是这里的单位",
                "不收：千位分隔符位置不对，应如 1,234.56", "省、市服务业领域领军企业", "专利授权量", "省民营科技企业", "写入 116 项");
        assertThat(window.model().snapshot().plan()).isSameAs(before);
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(robot.lookup("#paste-panel").tryQuery()).isEmpty();
        assertThat(List.of(value("high-tech-output-share", 2021), value("strategic-output", 2021),
                value("strategic-output", 2022), value("testing-industry", 2025), value("services-trade", 2020)))
                .containsExactly(12.3, 1.2, 1234.56, 1195.0, 1180.0);
        Plan after = window.model().snapshot().plan();
        assertThat(of(after, "strategic-output-share", 2021)).isEqualTo(of(before, "strategic-output-share", 2021));
        assertThat(of(after, "leading-firms", 2021)).isEqualTo(of(before, "leading-firms", 2021));
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(window.model().snapshot().plan().observations()).isEqualTo(before.observations());
    }

    @Test
    void thePreviewCountsWhatIsNewChangedClearedAndTheSame() {
        paste(FIRST, 2019, List.<String[]>of(new String[]{"1.6", "1.5", "１.7"}, new String[]{"…", "—", ""}));
        assertThat(panel()).contains("新增 2", "清除 1", "相同 2", "写入 3 项").doesNotContain("变更", "不收");
        page.press(KeyCode.ESCAPE);
        window.settle();
        assertThat(robot.lookup("#paste-panel").tryQuery()).isEmpty();
        assertThat(window.model().snapshot().canUndo()).isFalse();
        paste(FIRST, 2020, List.<String[]>of(new String[]{"1.6"}, new String[]{"—"}));
        assertThat(panel()).contains("变更 1", "清除 1");
        robot.clickOn("#paste-enter");
        window.settle();
        assertThat(page.figure(FIRST, 2020)).isEqualTo("1.6");
        assertThat(page.figure(SECOND, 2020)).isEmpty();
    }

    @Test
    void aChosenKindIsListedAlone() {
        paste(FIRST, 2019, List.<String[]>of(new String[]{"1.6", "1.5"}, new String[]{"x", "45"}));
        robot.clickOn("#paste-kind-refused");
        assertThat(panel()).contains("不收：不是数字").doesNotContain("改为", "新增 1.6%");
        robot.clickOn("#paste-kind-changed");
        assertThat(panel()).contains("改为 45%").doesNotContain("不收：");
    }

    @Test
    void aSingleFigureIsEnteredAtOnceAndAFigureThatCannotBeTakenIsShown() {
        copy("1,234.56");
        page.click(GDP, 2022);
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertThat(page.figure(GDP, 2022)).isEqualTo("1,234.56");
        assertThat(robot.lookup("#paste-panel").tryQuery()).isEmpty();
        copy("很多");
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertThat(panel()).contains("地区生产总值", "2022", "很多", "不收：不是数字");
    }

    @Test
    void aSingleFigureFillsTheWholeSelection() {
        copy("7");
        page.click(FIRST, 2022);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertThat(List.of(page.figure(FIRST, 2022), page.figure(FIRST, 2023), page.figure(SECOND, 2022),
                page.figure(SECOND, 2023))).containsOnly("7");
    }

    @Test
    void whatIsComputedOrOutsideOfTheTableIsRefusedByName() {
        paste("服务业增加值占GDP比重", 2020, List.<String[]>of(new String[]{"50"}, new String[]{"12"}));
        assertThat(panel()).contains("不收：由“服务业增加值 ÷ 地区生产总值”计算，请改分子或分母", "变更 1");
        page.press(KeyCode.ESCAPE);
        paste("国家级特色（著名）商业街", 2024,
                List.<String[]>of(new String[]{"1", "2", "3"}, new String[]{"4"}));
        assertThat(panel()).contains("不收：这一列不填数值", "不收：超出表格最后一行", "粘贴内容第 2 行", "写入 2 项");
    }

    @Test
    void aPastedFigureKeepsStatusAndSourceOfTheOneThatItReplaces() {
        Observation old = Objects.requireNonNull(observation(window.model().snapshot().plan(), "gdp", 2020));
        copy("1400");
        page.click(GDP, 2020);
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        Observation now = Objects.requireNonNull(observation(window.model().snapshot().plan(), "gdp", 2020));
        assertThat(now.status()).isEqualTo(old.status()).isNotEqualTo(ObservationStatus.ESTIMATED);
        assertThat(Objects.requireNonNull(now.source()).quote())
                .isEqualTo(Objects.requireNonNull(old.source()).quote());
    }

    @Test
    void figuresCopiedInTheTableComeBackToTheirRowsOverAHeading() {
        page.enter("地区生产总值实际增速", 2022, "3.4");
        page.enter("数字经济核心产业增加值占GDP比重", 2022, "9");
        page.click("地区生产总值实际增速", 2022);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.C);
        page.click("地区生产总值实际增速", 2023);
        page.press(KeyCode.CONTROL, KeyCode.V);
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(page.figure("数字经济核心产业增加值占GDP比重", 2023)).isEqualTo("9");
    }

    /// What is entered is what was seen last, also where the plan has changed meanwhile.
    @Test
    void thePreviewFollowsTheTable() {
        page.enter(FIRST, 2022, "3");
        window.settle();
        paste(FIRST, 2022, List.<String[]>of(new String[]{"3", "4"}));
        assertThat(panel()).contains("相同 1", "新增 1");
        robot.interact(window.model()::undo);
        window.settle();
        assertThat(panel()).contains("新增 2", "写入 2 项").doesNotContain("相同 1");
    }

    @Test
    void aBlockIsUndoneAfterARestart() throws Exception {
        paste(FIRST, 2022, List.<String[]>of(new String[]{"3", "4"}, new String[]{"5", "6"}));
        page.press(KeyCode.ENTER);
        window.settle();
        close();
        open();
        assertThat(page.figure(SECOND, 2023)).isEqualTo("6");
        robot.interact(page.table()::requestFocus);
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(page.figure(FIRST, 2022)).isEmpty();
        assertThat(page.figure(SECOND, 2023)).isEmpty();
    }

    private void paste(String row, int year, List<String[]> block) {
        copy(block.stream().map(cells -> String.join("\t", cells)).collect(Collectors.joining("\r\n")) + "\r\n");
        page.click(row, year);
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
    }

    private void copy(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private List<String> panel() {
        robot.interact(() -> Pulse.now(stage.getScene().getRoot()));
        Node panel = robot.lookup("#paste-panel").query();
        List<String> said = new ArrayList<>(Arrays.asList(page.texts(panel).split("\n")));
        robot.from(panel).lookup(".table-cell").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .filter(Objects::nonNull).forEach(said::add);
        return said;
    }

    private double value(String code, int year) {
        return Objects.requireNonNull(of(window.model().snapshot().plan(), code, year));
    }

    private static @Nullable Double of(Plan plan, String code, int year) {
        Observation observation = observation(plan, code, year);
        return observation == null ? null : observation.value();
    }

    private static @Nullable Observation observation(Plan plan, String code, int year) {
        return plan.observation(new SeriesKey(code, "吴中区"), year);
    }
}
