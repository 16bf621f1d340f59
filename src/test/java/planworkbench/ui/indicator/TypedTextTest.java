package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// What a cell makes of what is typed into it.
class TypedTextTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";

    @Test
    void whatCannotBeReadStaysInTheEditorWithTheReason() {
        Map<String, String> reasons = Map.of("1,23", "千位分隔符位置不对，应如 1,234.56", "12abc", "数字后面的内容不是这里的单位", "5%",
                "数字后面的内容不是这里的单位");
        reasons.forEach((text, reason) -> {
            page.type(GDP, 2020, text);
            page.press(KeyCode.ENTER);
            assertThat(page.editor()).containsExactly(text);
            assertThat(page.notes()).containsExactly(reason);
            page.press(KeyCode.ESCAPE);
            assertThat(page.editor()).isEmpty();
            assertThat(page.notes()).isEmpty();
            assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
        });
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    @Test
    void whatIsNoNumberAtAllIsRefusedWithTheReason() {
        page.click(GDP, 2020);
        page.press(KeyCode.F2);
        page.write("abc");
        page.press(KeyCode.ENTER);
        assertThat(page.editor()).containsExactly("abc");
        assertThat(page.notes()).containsExactly("不是数字");
        page.press(KeyCode.ESCAPE);
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
    }

    @Test
    void refusedTextStaysInItsCellWhenTheUserGoesElsewhereUntilEscape() {
        page.type(GDP, 2020, "1,23");
        robot.clickOn(page.cell(GDP, 2023));
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,23");
        assertThat(page.notes()).containsExactly("千位分隔符位置不对，应如 1,234.56");
        page.click(GDP, 2020);
        page.press(KeyCode.ESCAPE);
        assertThat(page.figure(GDP, 2020)).isEqualTo("1,343.78");
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    @Test
    void fullWidthFiguresAreRead() {
        page.enter(GDP, 2022, "１，２３４．５６");
        window.settle();
        assertThat(page.figure(GDP, 2022)).isEqualTo("1,234.56");
    }

    @Test
    void anotherUnitIsConvertedIntoThatOfTheRow() {
        page.enter("社会消费品零售总额", 2022, "7905000万元");
        window.settle();
        assertThat(page.figure("社会消费品零售总额", 2022)).isEqualTo("790.5");
    }

    @Test
    void aDashMeansThatThereIsNoFigure() {
        page.click(GDP, 2023);
        page.press(KeyCode.F2);
        page.write("—");
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(page.figure(GDP, 2023)).isEmpty();
    }

    @Test
    void aComputedFigureIsNotOpenedAndSaysWhy() {
        page.click("服务业增加值占GDP比重", 2020);
        page.press(KeyCode.F2);
        assertThat(page.editor()).isEmpty();
        assertThat(page.notes()).containsExactly("由“服务业增加值 ÷ 地区生产总值”计算，请改分子或分母");
        assertThat(page.marks("服务业增加值占GDP比重", 2020)).isEqualTo("fx");
    }
}
