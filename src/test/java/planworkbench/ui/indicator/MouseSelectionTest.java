package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Blocks and single cells, selected with the mouse as in a spreadsheet.
class MouseSelectionTest extends OnIndicatorPage {

    private static final String FIRST = "第一产业比重";
    private static final String SECOND = "第二产业比重";

    @Test
    void draggingSelectsTheBlockBetweenTheCells() {
        drag(FIRST, 2019, SECOND, 2021);
        assertThat(page.selected()).containsExactly(FIRST + " 2019", FIRST + " 2020", FIRST + " 2021",
                SECOND + " 2019", SECOND + " 2020", SECOND + " 2021");
        assertThat(page.editor()).isEmpty();
        page.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("\t1.5\t\n\t44.6\t");
    }

    @Test
    void whereThePointerRestsOnANameTheWholeOfItIsSaidAlsoAfterScrolling() throws Exception {
        page.cell(FIRST, 2020);
        Labeled name = robot.lookup(".name-cell").match(node -> node instanceof Labeled cell
                && FIRST.equals(cell.getText())).queryAs(Labeled.class);
        robot.moveTo(name).moveBy(1, 1);
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> robot.listTargetWindows().stream()
                .anyMatch(each -> each instanceof Tooltip tip && tip.isShowing() && FIRST.equals(tip.getText())));
        robot.interact(() -> page.table().scrollTo(page.table().getItems().size() - 1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".name-cell").queryAllAs(Labeled.class))
                .filteredOn(cell -> cell.getTooltip() != null)
                .allSatisfy(cell -> assertThat(cell.getTooltip().getText()).isEqualTo(cell.getText()));
    }

    @Test
    void draggingUpAndToTheLeftSelectsTheSameAndDeleteEmptiesItAsOneStep() {
        drag(SECOND, 2020, FIRST, 2019);
        page.press(KeyCode.DELETE);
        window.settle();
        assertThat(List.of(page.figure(FIRST, 2020), page.figure(SECOND, 2020))).containsOnly("");
        page.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertThat(List.of(page.figure(FIRST, 2020), page.figure(SECOND, 2020))).containsExactly("1.5", "44.6");
    }

    @Test
    void aClickWithCtrlAddsACellAndTakesItAwayAgain() {
        page.click(FIRST, 2019);
        page.clickWith(SECOND, 2020, KeyCode.CONTROL);
        assertThat(page.selected()).containsExactly(FIRST + " 2019", SECOND + " 2020");
        page.clickWith(SECOND, 2020, KeyCode.CONTROL);
        assertThat(page.selected()).containsExactly(FIRST + " 2019");
    }

    @Test
    void cellsThatMakeNoBlockAreNotCopiedAndTheReasonIsSaid() {
        put("before");
        page.click(FIRST, 2019);
        page.clickWith(SECOND, 2020, KeyCode.CONTROL);
        page.press(KeyCode.CONTROL, KeyCode.X);
        assertThat(page.notes()).containsExactly("选中的单元格不成整块，不能复制；请选择同样几列的行");
        assertThat(clipboard()).isEqualTo("before");
        assertThat(page.figure(SECOND, 2020)).isEqualTo("44.6");
    }

    @Test
    void cellsOfTheSameColumnsAreCopiedSideBySide() {
        page.click(FIRST, 2015);
        page.clickWith(FIRST, 2020, KeyCode.CONTROL);
        page.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard()).isEqualTo("2.3\t1.5");
    }

    @Test
    void aSingleFigureGoesIntoTheSelectedCellsOnlyAndABlockIntoNone() {
        page.click(FIRST, 2022);
        page.clickWith(SECOND, 2023, KeyCode.CONTROL);
        put("7");
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        assertThat(List.of(page.figure(FIRST, 2022), page.figure(FIRST, 2023), page.figure(SECOND, 2022),
                page.figure(SECOND, 2023))).containsExactly("7", "", "", "7");
        page.click(FIRST, 2022);
        page.clickWith(SECOND, 2023, KeyCode.CONTROL);
        put("8\t9");
        page.press(KeyCode.CONTROL, KeyCode.V);
        assertThat(page.notes()).containsExactly("选中的单元格不成整块，只能粘贴一个数值");
    }

    @Test
    void emptyingABaseFigureOfThePlanIsSaidWithTheWayBack() {
        page.click(FIRST, 2020);
        page.press(KeyCode.DELETE);
        window.settle();
        assertThat(page.notes()).containsExactly("已清除规划载明的基期数，增速、进度和目标都从它算起；按 Ctrl+Z 撤销。");
    }

    private void drag(String fromRow, int fromYear, String toRow, int toYear) {
        TableCell<?, ?> to = page.cell(toRow, toYear);
        TableCell<?, ?> from = page.cell(fromRow, fromYear);
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(to).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void put(String text) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }

    private static String clipboard() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
