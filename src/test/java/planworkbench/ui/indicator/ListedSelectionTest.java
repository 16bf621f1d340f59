package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The panel never speaks of a row that is not listed.
class ListedSelectionTest extends OnIndicatorPage {

    @AfterEach
    void listAll() {
        filter("");
        region("区域：吴中区");
    }

    @Test
    void aFilterThatLeavesTheSelectedRowOutSelectsTheFirstOfThoseItLeaves() {
        page.click("地区生产总值", 2020);
        filter("文化产业增加值占");
        window.settle();
        assertThat(page.details()).startsWith("文化产业增加值占GDP比重 · 2020").doesNotContain("地区生产总值 ·");
    }

    @Test
    void aFilterThatLeavesNothingEmptiesThePanel() {
        page.click("地区生产总值", 2020);
        filter("没有这样的指标");
        window.settle();
        assertThat(page.details()).contains("选中一个数值").doesNotContain("地区生产总值");
    }

    @Test
    void anotherRegionSelectsARowOfThatRegion() {
        page.click("文化产业增加值占GDP比重", 2021);
        region("苏州市");
        window.settle();
        assertThat(page.details()).contains("苏州市").doesNotContain("文化产业");
    }

    private void filter(String text) {
        robot.interact(() -> robot.lookup("#indicator-filter").queryTextInputControl().setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void region(String name) {
        robot.interact(() -> robot.lookup("#indicator-region").<String>queryComboBox()
                .setValue(name.replace("区域：", "")));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
