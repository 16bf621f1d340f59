package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;

/// Every way of leaving a cell keeps what was typed, and only Escape throws it away.
class CommitTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";

    @Test
    void enterKeepsTheFigureAndGoesDown() {
        page.type(GDP, 2022, "1560.5");
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(page.figure(GDP, 2022)).isEqualTo("1,560.5");
        assertThat(gdp(2022)).isEqualTo(1560.5);
        assertThat(page.focused()).isEqualTo("地区生产总值实际增速 2022");
    }

    @Test
    void tabKeepsTheFigureAndGoesRight() {
        page.type(GDP, 2022, "1560.5");
        page.press(KeyCode.TAB);
        window.settle();
        assertThat(page.figure(GDP, 2022)).isEqualTo("1,560.5");
        assertThat(page.focused()).isEqualTo("地区生产总值 2023");
    }

    @Test
    void aClickElsewhereKeepsTheFigure() {
        page.type(GDP, 2022, "1560.5");
        robot.clickOn("#indicator-filter");
        window.settle();
        assertThat(page.figure(GDP, 2022)).isEqualTo("1,560.5");
        assertThat(gdp(2022)).isEqualTo(1560.5);
    }

    @Test
    void aClickOnAnotherCellKeepsTheFigure() {
        page.type(GDP, 2022, "1560.5");
        robot.clickOn(page.cell(GDP, 2023));
        window.settle();
        assertThat(page.figure(GDP, 2022)).isEqualTo("1,560.5");
        assertThat(page.focused()).isEqualTo("地区生产总值 2023");
    }

    @Test
    void aClickOnAnotherPageKeepsTheFigure() {
        page.type(GDP, 2022, "1560.5");
        robot.clickOn("#page-1");
        window.settle();
        assertThat(gdp(2022)).isEqualTo(1560.5);
    }

    @Test
    void theKeysOfAnotherPageKeepTheFigure() {
        page.type(GDP, 2022, "1560.5");
        page.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        window.settle();
        assertThat(gdp(2022)).isEqualTo(1560.5);
    }

    @Test
    void switchingTheLanguageKeepsTheFigure() {
        page.type(GDP, 2022, "1560.5");
        robot.clickOn("#language");
        window.settle();
        assertThat(gdp(2022)).isEqualTo(1560.5);
    }

    @Test
    void escapeThrowsTheFigureAway() {
        page.type(GDP, 2020, "9");
        page.press(KeyCode.ESCAPE);
        window.settle();
        assertThat(page.editor()).isEmpty();
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    @Test
    void f2OpensTheFigureAsItIs() {
        page.click(GDP, 2020);
        page.press(KeyCode.F2);
        assertThat(page.editor()).containsExactly("1343.78");
        page.press(KeyCode.END);
        page.write("5");
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(gdp(2020)).isEqualTo(1343.785);
    }

    @Test
    void aDigitReplacesTheFigure() {
        page.click(GDP, 2020);
        page.write("7");
        assertThat(page.editor()).containsExactly("7");
    }

    /// A text field would drop what stands between the cells and store their digits as one number.
    @Test
    void cellsCopiedFromASpreadsheetAreNotRunTogether() {
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "12\t15\r\n17\t18\r\n")));
        page.click(GDP, 2020);
        page.press(KeyCode.F2);
        page.press(KeyCode.SHORTCUT, KeyCode.V);
        assertThat(page.editor()).containsExactly("12 15 17 18");
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(gdp(2020)).isEqualTo(1343.78);
        assertThat(page.notes()).isNotEmpty();
    }

    @Test
    void deleteClearsTheFigure() {
        page.click(GDP, 2020);
        page.press(KeyCode.DELETE);
        window.settle();
        assertThat(page.figure(GDP, 2020)).isEmpty();
        assertThat(window.model().snapshot().plan().observations()).doesNotContainKey(key(2020));
    }

    @Test
    void deleteClearsTheWholeSelectionAsOneStep() {
        page.click(GDP, 2019);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.DELETE);
        window.settle();
        assertThat(page.figure(GDP, 2019)).isEmpty();
        assertThat(page.figure(GDP, 2020)).isEmpty();
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(page.figure(GDP, 2019)).isEqualTo("1,176");
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
    }

    @Test
    void aFigureThatSaysNothingNewIsNoChange() {
        page.enter(GDP, 2020, "1,343.78");
        window.settle();
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    private double gdp(int year) {
        Observation observation = Objects.requireNonNull(
                window.model().snapshot().plan().observations().get(key(year)));
        return Objects.requireNonNull(observation.value());
    }

    private static ObservationKey key(int year) {
        return new ObservationKey(new SeriesKey("gdp", "吴中区"), year);
    }
}
