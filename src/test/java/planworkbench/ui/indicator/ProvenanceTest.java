package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Where figures come from, entered and checked.
class ProvenanceTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";
    private static final String PLAN_TEXT = "苏州市吴中区“十四五”现代服务业发展规划";
    private static final String SENTENCE = "地区生产总值达到1343.78亿元";

    private void fill(String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private void openFormOf(int year, String value) {
        page.enter(GDP, year, value);
        window.settle();
        page.click(GDP, year);
        window.settle();
        robot.interact(() -> robot.lookup("#edit-source").queryButton().fire());
        robot.interact(() -> robot.lookup("#source-document").queryComboBox().getEditor().setText(PLAN_TEXT));
    }

    private void save() {
        robot.interact(() -> robot.lookup("#source-save").queryButton().fire());
        window.settle();
    }

    @Test
    void aSourceIsEnteredAndThePlansTextOpensAtItsSentence() {
        openFormOf(2022, "1343.78");
        assertThat(robot.lookup("#source-document").queryComboBox().isFocused()).isTrue();
        fill("#source-quote", SENTENCE);
        fill("#source-qualifier", "约");
        save();
        assertThat(page.details()).contains(PLAN_TEXT, "约", "查看原文第 11 行").doesNotContain("未注明出处");
        assertThat(page.marks(GDP, 2022)).doesNotContain("≠");
        robot.interact(() -> robot.lookup(".source-card .source-open").queryButton().fire());
        window.settle();
        assertThat(page.texts(robot.lookup("#plan-text-lines").lookup(".plan-text-line:quoted").query()))
                .startsWith("11\n").contains("1343.78");
    }

    @Test
    void aFigureThatDiffersFromItsSourceIsMarkedAndBothValuesAreShown() {
        openFormOf(2022, "1350");
        fill("#source-quote", SENTENCE);
        save();
        assertThat(page.details()).contains("出处写的是 1,343.78 亿元，表中为 1,350 亿元");
        assertThat(page.marks(GDP, 2022)).contains("≠");
        assertThat(page.texts(robot.lookup("#indicator-legend").query())).contains("与出处不符");
        page.enter(GDP, 2022, "1343.78");
        window.settle();
        assertThat(page.marks(GDP, 2022)).doesNotContain("≠");
    }

    @Test
    void aSentenceHasToStandWhereItIsSaidToStand() {
        openFormOf(2022, "1343.78");
        fill("#source-quote", SENTENCE);
        fill("#source-line", "12");
        save();
        assertThat(robot.lookup("#source-refusal").queryLabeled().getText()).isEqualTo("这句话在第 11 行，请改行号");
        fill("#source-quote", "地区生产总值达到9999亿元");
        save();
        assertThat(robot.lookup("#source-refusal").queryLabeled().getText()).isEqualTo("原文中没有这句话，请逐字抄录");
        fill("#source-quote", SENTENCE);
        fill("#source-line", "11");
        save();
        assertThat(page.details()).contains("查看原文第 11 行");
    }

    @Test
    void figuresWithoutSourceAreCountedAndListed() {
        int before = withoutSource();
        page.enter(GDP, 2022, "1500");
        window.settle();
        assertThat(withoutSource()).isEqualTo(before + 1);
        robot.clickOn("#indicator-without-source");
        assertThat(page.rows()).contains(GDP).hasSizeLessThanOrEqualTo(2 * (before + 1));
        robot.clickOn("#indicator-without-source");
        assertThat(page.rows()).hasSizeGreaterThan(30);
    }

    private int withoutSource() {
        String text = WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> robot.lookup("#indicator-without-source").queryLabeled().getText());
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }

    @Test
    void whoeverReplacesABaseFigureOfThePlanIsToldBefore() {
        page.type(GDP, 2020, "14");
        assertThat(page.notes()).singleElement().asString().startsWith("这是规划载明的基期数");
        page.press(KeyCode.ESCAPE);
        window.settle();
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
        assertThat(page.notes()).isEmpty();
        page.type(GDP, 2022, "14");
        assertThat(page.notes()).isEmpty();
    }

    @Test
    void fromAFiguresHistoryEverythingSinceIsTakenBack() {
        page.enter(GDP, 2022, "1500");
        window.settle();
        page.enter(GDP, 2021, "1490");
        window.settle();
        page.enter(GDP, 2022, "1600");
        window.settle();
        page.click(GDP, 2022);
        window.settle();
        robot.interact(() -> robot.lookup(".history-undo-to").queryButton().fire());
        window.settle();
        assertThat(List.of(page.figure(GDP, 2021), page.figure(GDP, 2022))).isEqualTo(List.of("1,500", "1,500"));
    }
}
