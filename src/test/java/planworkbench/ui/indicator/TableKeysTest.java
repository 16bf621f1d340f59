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

    @Test
    void homeAndEndGoToTheFirstAndLastFigureOfTheRowAndWithCtrlOfTheTable() {
        page.click(GDP, 2020);
        page.fire(KeyCode.END, false);
        assertThat(page.focused()).isEqualTo("地区生产总值 2025");
        page.fire(KeyCode.HOME, false);
        assertThat(page.focused()).isEqualTo("地区生产总值 2015");
        page.fire(KeyCode.END, true);
        assertThat(page.focused()).isEqualTo("国家级特色（著名）商业街 2025");
        page.fire(KeyCode.HOME, true);
        assertThat(page.focused()).isEqualTo("服务业增加值 2015");
    }

    @Test
    void arrowsWithCtrlGoToTheEndsOfRunsOfFigures() {
        page.click(GDP, 2015);
        page.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(page.focused()).isEqualTo("地区生产总值 2019");
        page.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(page.focused()).isEqualTo("地区生产总值 2021");
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(page.selected()).containsExactly("地区生产总值 2019", "地区生产总值 2020", "地区生产总值 2021");
    }

    @Test
    void thePageKeysGoDownAndUpByTheRowsInSightInTheSameYear() {
        page.click("服务业增加值", 2021);
        page.press(KeyCode.PAGE_DOWN);
        int down = page.rows().indexOf(page.focused().replace(" 2021", ""));
        assertThat(down).isGreaterThan(10);
        page.press(KeyCode.PAGE_UP);
        assertThat(page.rows().indexOf(page.focused().replace(" 2021", ""))).isBetween(0, 2);
    }

    @Test
    void ctrlASelectsTheWholeTable() {
        page.click(GDP, 2020);
        page.press(KeyCode.CONTROL, KeyCode.A);
        int cells = WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> page.table().getSelectionModel().getSelectedCells().size());
        assertThat(cells).isEqualTo(page.rows().size() * page.table().getVisibleLeafColumns().size());
    }

    @Test
    void shiftAndAClickSelectTheBlockBetweenThem() {
        page.click("第一产业比重", 2019);
        page.clickWith("第二产业比重", 2020, KeyCode.SHIFT);
        assertThat(page.selected()).containsExactly("第一产业比重 2019", "第一产业比重 2020", "第二产业比重 2019", "第二产业比重 2020");
        page.press(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(page.selected()).containsExactly("第一产业比重 2019", "第二产业比重 2019");
    }

    @Test
    void aClickInASelectedBlockSelectsItsCellAloneAndOpensNoEditor() {
        page.click("第一产业比重", 2019);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.click("第二产业比重", 2019);
        assertThat(page.selected()).containsExactly("第二产业比重 2019");
        assertThat(page.editor()).isEmpty();
    }

    @Test
    void shiftEnterGoesUp() {
        page.click("第二产业比重", 2020);
        page.press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(page.focused()).isEqualTo("第一产业比重 2020");
        assertThat(page.editor()).isEmpty();
    }

    private String copied() {
        page.press(KeyCode.CONTROL, KeyCode.C);
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
