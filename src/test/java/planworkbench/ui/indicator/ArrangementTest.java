package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Column;
import planworkbench.store.TableArrangement.Grouping;
import planworkbench.store.TableArrangement.Sort;
import planworkbench.ui.Pulse;

/// Columns, years, order and grouping of the table, as a user chooses them.
class ArrangementTest extends OnIndicatorPage {

    private static final String FIRST = "第一产业比重";
    private static final String SECOND = "第二产业比重";
    private static final String CULTURE = "文化产业增加值占GDP比重";
    private static final String DIGITAL = "数字经济核心产业增加值占GDP比重";

    @AfterEach
    void asAtTheBeginning() {
        arrange(TableArrangement.DEFAULT);
        filter("");
    }

    @Test
    void clicksOnAYearSortUpThenDownThenAsInThePlanWithEmptyCellsLastInBoth() {
        filter("比重 产业");
        List<String> plan = List.of("▾ 产业结构", DIGITAL, CULTURE, FIRST, SECOND);
        assertThat(page.rows()).startsWith(plan.toArray(String[]::new));
        clickHeading("2020 基期");
        assertThat(page.rows()).startsWith("▾ 产业结构", FIRST, CULTURE, SECOND, DIGITAL);
        clickHeading("2020 基期");
        assertThat(page.rows()).startsWith("▾ 产业结构", SECOND, CULTURE, FIRST, DIGITAL);
        clickHeading("2020 基期");
        assertThat(page.rows()).startsWith(plan.toArray(String[]::new));
    }

    @Test
    void namesAreSortedAsInADictionaryAndWithoutGroupsOverTheWholeTable() {
        arrange(TableArrangement.DEFAULT.withGrouping(Grouping.NONE));
        filter("旅");
        clickHeading("指标");
        assertThat(page.rows()).containsExactly("“两场、一馆、一池”达标", "规模以上文化企业", "国际性体育赛事", "接待游客", "旅游业增加值占GDP比重", "旅游总收入",
                "全国性体育赛事", "文化产业增加值占GDP比重", "优质IP赛事", "重点文化产业园区");
    }

    @Test
    void theSelectedFigureStaysSelectedWhereverItsRowAndColumnGo() {
        page.click(SECOND, 2021);
        clickHeading("2020 基期");
        assertThat(page.focused()).isEqualTo(SECOND + " 2021");
        arrange(TableArrangement.DEFAULT.withYears(2019, 2023).withColumn(Column.FIELD, true)
                .withGrouping(Grouping.DEPARTMENT));
        assertThat(page.focused()).isEqualTo(SECOND + " 2021");
        assertThat(page.selected()).containsExactly(SECOND + " 2021");
    }

    @Test
    void aSelectedYearThatIsHiddenGivesItsPlaceToTheNearestOne() {
        page.click(SECOND, 2021);
        arrange(TableArrangement.DEFAULT.withYears(2023, null));
        assertThat(page.focused()).isEqualTo(SECOND + " 2023");
        assertThat(page.details()).startsWith(SECOND + " · 2023");
    }

    @Test
    void aRowStaysInItsPlaceWhenItsFigureChangesUntilTheOrderIsChosenAgain() {
        clickHeading("2020 基期");
        page.enter(FIRST, 2020, "99");
        window.settle();
        assertThat(page.rows().indexOf(FIRST)).isLessThan(page.rows().indexOf(CULTURE));
        assertThat(page.focused()).isEqualTo(CULTURE + " 2020");
        clickHeading("2020 基期");
        assertThat(page.rows().indexOf(FIRST)).isLessThan(page.rows().indexOf(SECOND));
    }

    @Test
    void aBlockIsPastedIntoTheRowsAsTheyAreShown() {
        clickHeading("2020 基期");
        robot.interact(
                () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "1\r\n2\r\n3\r\n")));
        page.click(FIRST, 2022);
        page.press(KeyCode.CONTROL, KeyCode.V);
        window.settle();
        page.press(KeyCode.ENTER);
        window.settle();
        assertThat(List.of(page.figure(FIRST, 2022), page.figure(CULTURE, 2022), page.figure(SECOND, 2022)))
                .containsExactly("1", "2", "3");
    }

    @Test
    void rowsStandUnderTheirDepartments() {
        robot.clickOn("#indicator-columns");
        choose("grouping-DEPARTMENT");
        WaitForAsyncUtils.waitForFxEvents();
        List<String> rows = page.rows();
        assertThat(rows).contains("▾ 区统计局", "▾ 区商务局").doesNotContain("▾ 总量规模");
        assertThat(rows.subList(rows.indexOf("▾ 区统计局"), rows.indexOf("▾ 区商务局"))).contains("地区生产总值", FIRST);
    }

    @Test
    void aColumnIsHiddenAndShownByTheMenuOfTheHeadings() {
        robot.rightClickOn(heading("单位"));
        robot.clickOn("隐藏此列");
        assertThat(headings()).doesNotContain("单位");
        robot.rightClickOn(heading("指标"));
        robot.clickOn("达标情况");
        assertThat(headings()).endsWith("2025 目标", "达标情况", "走势");
        robot.rightClickOn(heading("指标"));
        robot.clickOn("恢复默认列");
        assertThat(headings()).startsWith("指标", "单位", "2015").doesNotContain("达标情况");
    }

    @Test
    void theYearsOfThePlanAreShownAlone() {
        robot.clickOn("#indicator-columns");
        choose("years-plan");
        assertThat(headings()).containsExactly("指标", "单位", "2020 基期", "2021", "2022", "2023", "2024", "2025", "2025 目标",
                "走势");
    }

    @Test
    void aWidthThatTheUserGivesIsKeptAndGivenBackByTheWayBack() {
        double before = width("单位");
        robot.interact(() -> page.table().resizeColumn(column("单位"), 30));
        assertThat(width("单位")).isEqualTo(before + 30);
        assertThat(window.model().arrangementProperty().get().widths()).containsExactly(Map.entry("UNIT", before + 30));
        page.enter("地区生产总值", 2022, "1600");
        window.settle();
        assertThat(width("单位")).isEqualTo(before + 30);
        robot.interact(() -> page.viewModel().choices().reset());
        assertThat(width("单位")).isEqualTo(before);
    }

    @Test
    void theVerdictFollowsTheScenario() {
        arrange(TableArrangement.DEFAULT.withColumn(Column.VERDICT, true).withSort(new Sort("VERDICT", true)));
        robot.interact(() -> page.table().scrollTo(0));
        window.settle();
        heading("达标情况");
        List<String> words = verdicts();
        assertThat(words).contains("有风险");
        robot.interact(() -> window.model().scenarioProperty().set("optimistic"));
        window.settle();
        assertThat(verdicts()).isNotEqualTo(words);
        robot.interact(() -> window.model().scenarioProperty().set("baseline"));
    }

    private List<String> verdicts() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Pulse.now(page.table());
            return robot.from(page.table()).lookup(".verdict-mark").queryAllAs(Labeled.class).stream()
                    .map(Labeled::getText).toList();
        });
    }

    /// Chooses in the menu that is open, also below its items.
    private void choose(String id) {
        robot.interact(() -> robot.lookup("#indicator-columns").queryAs(MenuButton.class).getItems().stream()
                .flatMap(ArrangementTest::withThoseBelow).filter(item -> id.equals(item.getId())).findFirst()
                .orElseThrow().fire());
        page.press(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Stream<MenuItem> withThoseBelow(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(ArrangementTest::withThoseBelow)
                : Stream.of(item);
    }

    private void arrange(TableArrangement arrangement) {
        robot.interact(() -> window.model().arrangementProperty().set(arrangement));
        window.settle();
    }

    private void filter(String text) {
        robot.interact(() -> page.viewModel().filterProperty().set(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void clickHeading(String title) {
        robot.moveTo("#indicator-filter").clickOn(heading(title));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Scrolled into sight.
    private TableColumnHeader heading(String title) {
        robot.interact(() -> {
            TableColumn<IndicatorRow, ?> column = column(title);
            page.table().scrollToColumn(column);
            Pulse.now(page.table());
            page.table().uncover(column);
            Pulse.now(page.table());
        });
        return robot.from(page.table()).lookup(".column-header")
                .match(node -> node instanceof TableColumnHeader header && header.getTableColumn() != null
                        && header.getTableColumn().getText().equals(title))
                .queryAs(TableColumnHeader.class);
    }

    private List<String> headings() {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> page.table().getVisibleLeafColumns().stream().map(TableColumnBase::getText).toList());
    }

    private TableColumn<IndicatorRow, ?> column(String title) {
        return page.table().getVisibleLeafColumns().stream().filter(each -> each.getText().equals(title)).findFirst()
                .orElseThrow();
    }

    private double width(String title) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> column(title).getWidth());
    }
}
