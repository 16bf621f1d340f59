package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.ui.Pulse;

/// The table by keyboard, as in a spreadsheet.
class TableKeysTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";

    /// That of the column of names before it was made wider.
    private double width;

    @AfterEach
    void narrowAgain() {
        if (width > 0) {
            robot.interact(() -> page.table().getColumns().getFirst().setPrefWidth(width));
        }
    }

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

    /// JavaFX holds only the cells in sight: an editor in another would be seen by nobody, and take the first digit alone.
    @Test
    void tabGoesOnBeyondTheEdgeAndWhatIsTypedThereIsSeenWhereverTheTableWasScrolled() {
        beyondTheEdges();
        page.click(GDP, 2016);
        for (int year = 2017; year <= 2025; year++) {
            page.press(KeyCode.TAB);
        }
        page.write("12");
        assertThat(page.editor()).containsExactly("12");
        assertInSight();
        page.press(KeyCode.ESCAPE);
        assertThat(page.editor()).isEmpty();
        scroll(0);
        page.write("34");
        assertThat(page.editor()).containsExactly("34");
        assertInSight();
        page.press(KeyCode.ESCAPE);
        page.fire(KeyCode.HOME, false);
        scroll(1);
        page.press(KeyCode.F2);
        assertThat(page.editor()).containsExactly("");
        assertInSight();
        page.press(KeyCode.ESCAPE);
        assertThat(window.model().snapshot().canUndo()).isFalse();
    }

    /// As in a spreadsheet: the editor stays open, and typing on brings it back into sight.
    @Test
    void anOpenEditorThatIsScrolledOutOfSightToTheSideLosesNothing() {
        beyondTheEdges();
        page.type(GDP, 2016, "1,");
        scroll(1);
        page.write("23");
        assertThat(page.editor()).containsExactly("1,23");
        assertInSight();
        scroll(1);
        page.press(KeyCode.ENTER);
        assertThat(page.notes()).containsExactly("千位分隔符位置不对，应如 1,234.56");
        assertInSight();
        scroll(1);
        page.press(KeyCode.ESCAPE);
        assertThat(page.editor()).isEmpty();
        assertThat(window.model().snapshot().canUndo()).isFalse();
        assertThat(page.focused()).isEqualTo("地区生产总值 2016");
    }

    /// A screen reader is told of all selected cells of a row that are on the screen.
    @Test
    void theSelectedCellsOfARowInSightAreToldToAScreenReader() {
        beyondTheEdges();
        page.click(GDP, 2016);
        page.press(KeyCode.CONTROL, KeyCode.A);
        TableRow<?> row = page.cell(GDP, 2016).getTableRow();
        scroll(1);
        List<?> told = WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> (List<?>) row.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS));
        Set<Node> shown = robot.from(row).lookup(".table-cell").queryAll();
        assertThat(told).hasSameSizeAs(shown).hasSizeLessThan(page.table().getVisibleLeafColumns().size());
        assertThat(shown).containsAll(told.stream().map(Node.class::cast).toList());
    }

    /// Rows hold only the cells in sight: they come and go with the scroll bar, with a column's width and with the columns that are
    /// shown.
    @Test
    void belowEveryHeadingInSightStandItsCellsAndNoOthers() {
        beyondTheEdges();
        TableColumn<?, ?> year = page.table().getColumns().get(3);
        double before = year.getWidth();
        for (double part : new double[]{0, 0.11, 0.5, 1, 0.3, 0}) {
            scroll(part);
            assertThat(cellsBelowHeadings(part)).hasSizeBetween(3, page.table().getVisibleLeafColumns().size() - 1);
        }
        robot.interact(() -> year.setPrefWidth(before + 100));
        List<String> wider = cellsBelowHeadings(0);
        robot.interact(() -> year.setPrefWidth(before));
        assertThat(cellsBelowHeadings(0)).hasSizeGreaterThan(wider.size());
        robot.interact(() -> year.setVisible(false));
        List<String> without = cellsBelowHeadings(0);
        robot.interact(() -> year.setVisible(true));
        assertThat(cellsBelowHeadings(0)).contains(year.getText()).isNotEqualTo(without);
        assertThat(without).doesNotContain(year.getText());
    }

    /// Headings, long names and selected cells look otherwise than the rest, and styles are gone through before rows change places: no
    /// frame shows a row as the one that was there before it.
    @Test
    void aRowThatTakesThePlaceOfAnotherLooksAsItselfAtOnce() {
        page.click(GDP, 2020);
        robot.press(KeyCode.SHIFT).press(KeyCode.RIGHT).release(KeyCode.RIGHT).release(KeyCode.SHIFT);
        List<String> laterOtherwise = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Pulse.now(page.table());
            List<String> otherwise = new ArrayList<>();
            for (int top : new int[]{3, 11, 0, 7, 25, 2, 0}) {
                page.table().scrollTo(top);
                page.table().layout();
                List<String> looks = looks();
                Pulse.now(page.table());
                assertThat(looks).hasSizeGreaterThan(50);
                looks().stream().filter(look -> !looks.contains(look)).forEach(otherwise::add);
            }
            return otherwise;
        });
        assertThat(laterOtherwise).isEmpty();
    }

    private List<String> looks() {
        List<String> looks = new ArrayList<>();
        for (TableRow<?> row : robot.from(page.table()).lookup(".table-row-cell").queryAllAs(TableRow.class)) {
            if (row.isVisible()) {
                looks.add(row.getIndex() + " " + colours(row));
                row.getChildrenUnmodifiable().stream().map(TableCell.class::cast)
                        .forEach(cell -> looks.add(row.getIndex() + " " + cell.getTableColumn().getText() + " "
                                + colours(cell) + cell.getFont() + cell.getTextFill()));
            }
        }
        return looks;
    }

    private static String colours(Region node) {
        return (node.getBackground() == null ? "" : node.getBackground().getFills().getLast().getFill())
                + " " + (node.getBorder() == null ? "" : node.getBorder().getStrokes().getLast().getTopStroke()) + " "
                + node.getInsets();
    }

    /// The years and other columns of which anything can be seen, after a look at where the cells of a row stand.
    private List<String> cellsBelowHeadings(double part) {
        TableRow<?> row = row();
        robot.interact(() -> Pulse.now(page.table()));
        Map<String, Double> headings = places(robot.from(page.table()).lookup(".column-header").queryAll(),
                node -> node instanceof TableColumnHeader header ? header.getTableColumn() : null);
        Map<String, Double> cells = places(robot.from(row).lookup(".table-cell").queryAll(),
                node -> ((TableCell<?, ?>) node).getTableColumn());
        assertThat(cells).as("scrolled by %s", part).containsOnlyKeys(headings.keySet());
        assertThat(robot.from(row).lookup(".table-cell").queryAll().size()).isBetween(cells.size(), cells.size() + 1);
        // JavaFX puts headings on whole pixels
        cells.forEach((title, left) -> assertThat(left).isCloseTo(headings.get(title), within(1.1)));
        return List.copyOf(cells.keySet());
    }

    private TableRow<?> row() {
        int index = page.rows().indexOf(GDP);
        return robot.lookup(".table-row-cell")
                .match(node -> node instanceof TableRow<?> row && row.getIndex() == index && row.isVisible())
                .queryAs(TableRow.class);
    }

    /// The left edges of what is not hidden by the names or cut off at the right, by the titles of the columns.
    private Map<String, Double> places(Set<Node> nodes, Function<Node, @Nullable TableColumnBase<?, ?>> column) {
        Bounds table = page.table().localToScene(page.table().getLayoutBounds());
        ScrollBar bar = robot.from(page.table()).lookup(".scroll-bar:vertical").queryAs(ScrollBar.class);
        double right = table.getMaxX() - (bar.isVisible() ? bar.getWidth() : 0);
        TableColumnBase<?, ?> names = page.table().getColumns().getFirst();
        Map<String, Double> places = new TreeMap<>();
        for (Node node : nodes) {
            TableColumnBase<?, ?> of = column.apply(node);
            Bounds place = node.localToScene(node.getLayoutBounds());
            double left = table.getMinX() + (names.equals(of) ? 0 : names.getWidth());
            if (of != null && place.getMaxX() > left + 2 && place.getMinX() < right - 2) {
                places.put(of.getText(), place.getMinX());
            }
        }
        return places;
    }

    /// The years do not all fit into the window.
    private void beyondTheEdges() {
        robot.interact(() -> {
            width = page.table().getColumns().getFirst().getWidth();
            page.table().getColumns().getFirst().setPrefWidth(420);
            Pulse.now(page.table());
        });
    }

    /// @param part of the way to the right
    private void scroll(double part) {
        ScrollBar bar = robot.from(page.table()).lookup(".scroll-bar:horizontal").queryAs(ScrollBar.class);
        robot.interact(() -> {
            assertThat(bar.isVisible()).isTrue();
            bar.setValue(part * bar.getMax());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The cell of the open editor is wholly in the table, and its editor has the keyboard.
    private void assertInSight() {
        TextInputControl editor = robot.lookup(".number-field").queryAs(TextInputControl.class);
        Node cell = editor.getParent();
        Bounds table = page.table().localToScene(page.table().getLayoutBounds());
        Bounds place = cell.localToScene(cell.getLayoutBounds());
        double names = page.table().getColumns().getFirst().getWidth();
        assertThat(editor.isFocused()).isTrue();
        assertThat(place.getMinX()).isGreaterThanOrEqualTo(table.getMinX() + names - 1);
        assertThat(place.getMaxX()).isLessThanOrEqualTo(table.getMaxX());
    }

    private String copied() {
        page.press(KeyCode.CONTROL, KeyCode.C);
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
    }
}
