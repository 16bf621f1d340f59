package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The table by keyboard, as in a spreadsheet.
class TableKeysTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";

    @Test
    void arrowsAndTabGoFromCellToCell() {
        page.click(GDP, 2020);
        page.press(KeyCode.RIGHT);
        assertThat(page.focused()).isEqualTo("地区生产总值 2021");
        page.press(KeyCode.UP);
        assertThat(page.focused()).isEqualTo("服务业增加值年均增速（2016-2020） 2021");
        page.press(KeyCode.TAB);
        assertThat(page.focused()).isEqualTo("服务业增加值年均增速（2016-2020） 2022");
        page.press(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(page.focused()).isEqualTo("服务业增加值年均增速（2016-2020） 2021");
        page.press(KeyCode.DOWN);
        page.press(KeyCode.LEFT);
        assertThat(page.focused()).isEqualTo("地区生产总值 2020");
    }

    @Test
    void enterOpensTheFigureAndEnterAgainGoesDownOverAHeading() {
        page.click("地区生产总值实际增速", 2021);
        page.press(KeyCode.ENTER);
        assertThat(page.editor()).containsExactly("");
        page.press(KeyCode.ENTER);
        assertThat(page.editor()).isEmpty();
        assertThat(page.focused()).isEqualTo("数字经济核心产业增加值占GDP比重 2021");
    }

    @Test
    void aBlockSelectedWithShiftIsCopiedAsExcelTakesIt() {
        page.click("第一产业比重", 2019);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(copied()).isEqualTo("\t1.5\n\t44.6");
    }

    @Test
    void figuresAreCopiedInFullWithoutSeparators() {
        page.enter(GDP, 2020, "1,343.7851");
        window.settle();
        page.click(GDP, 2019);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(copied()).isEqualTo("1176\t1343.7851\t1500");
    }

    private String copied() {
        page.press(KeyCode.CONTROL, KeyCode.C);
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
