package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Filling and cutting, each undone as one step.
class FillTest extends OnIndicatorPage {

    private static final String FIRST = "第一产业比重";
    private static final String SECOND = "第二产业比重";
    private static final String DIGITAL = "数字经济核心产业增加值占GDP比重";

    @Test
    void ctrlDFillsTheSelectedRowsFromTheFirstOfThem() {
        page.click(FIRST, 2020);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(page.figure(SECOND, 2020)).isEqualTo("1.5");
        undo();
        assertThat(page.figure(SECOND, 2020)).isEqualTo("44.6");
    }

    @Test
    void ctrlDInOneRowTakesTheFigureAbove() {
        page.click(SECOND, 2020);
        page.press(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(page.figure(SECOND, 2020)).isEqualTo("1.5");
    }

    @Test
    void ctrlDTakesTheFigureAboveAHeading() {
        page.enter("地区生产总值实际增速", 2022, "3.4");
        page.click(DIGITAL, 2022);
        page.press(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(page.figure(DIGITAL, 2022)).isEqualTo("3.4");
    }

    @Test
    void ctrlRFillsToTheRightAsOneStep() {
        page.click(FIRST, 2020);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.R);
        window.settle();
        assertThat(page.figure(FIRST, 2022)).isEqualTo("1.5");
        assertThat(page.figure(SECOND, 2021)).isEqualTo("44.6");
        undo();
        assertThat(page.figure(FIRST, 2022)).isEmpty();
        assertThat(page.figure(SECOND, 2021)).isEmpty();
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    @Test
    void ctrlRInOneColumnTakesTheYearBefore() {
        page.click(SECOND, 2021);
        page.press(KeyCode.CONTROL, KeyCode.R);
        window.settle();
        assertThat(page.figure(SECOND, 2021)).isEqualTo("44.6");
    }

    @Test
    void aComputedFigureIsNotFilledOver() {
        page.click("服务业增加值占GDP比重", 2020);
        page.press(KeyCode.CONTROL, KeyCode.D);
        window.settle();
        assertThat(page.figure("服务业增加值占GDP比重", 2020)).isEqualTo("53.92");
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    @Test
    void fillingFromAnEmptyCellChangesNothing() {
        page.click(SECOND, 2022);
        page.press(KeyCode.SHIFT, KeyCode.RIGHT);
        page.press(KeyCode.CONTROL, KeyCode.R);
        window.settle();
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    @Test
    void ctrlXCopiesTheFiguresAndEmptiesTheirCellsAsOneStep() {
        page.click(FIRST, 2020);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.X);
        window.settle();
        assertThat(clipboard()).isEqualTo("1.5\n44.6");
        assertThat(page.figure(FIRST, 2020)).isEmpty();
        assertThat(page.figure(SECOND, 2020)).isEmpty();
        undo();
        assertThat(page.figure(FIRST, 2020)).isEqualTo("1.5");
        assertThat(page.figure(SECOND, 2020)).isEqualTo("44.6");
    }

    @Test
    void headingsAreNotAmongTheCopiedFigures() {
        page.enter(DIGITAL, 2019, "8");
        page.enter("地区生产总值实际增速", 2019, "3.5");
        page.click("地区生产总值实际增速", 2019);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.SHIFT, KeyCode.DOWN);
        page.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("3.5\n8");
    }

    @Test
    void theMenuFillsAsTheKeysDo() {
        robot.rightClickOn(page.cell(SECOND, 2021));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows()).anyMatch(open -> open instanceof ContextMenu menu && menu.isShowing()
                && "figure-menu".equals(menu.getId()));
        robot.clickOn("向右填充");
        window.settle();
        assertThat(page.figure(SECOND, 2021)).isEqualTo("44.6");
    }

    private void undo() {
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
