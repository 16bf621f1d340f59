package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.ui.Pulse;

/// Columns stay where they are while figures come and go, and figures stand below their year.
class SteadyColumnsTest extends OnIndicatorPage {

    private static final String SERVICES = "服务业增加值";

    @Test
    void typingUndoingAndRedoingAFigureMovesNoColumn() {
        List<String> before = places();
        page.enter(SERVICES, 2022, "1,234.56");
        window.settle();
        List<String> typed = places();
        robot.interact(window.model()::undo);
        window.settle();
        List<String> undone = places();
        robot.interact(window.model()::redo);
        window.settle();
        assertThat(List.of(typed, undone, places())).containsOnly(before);
        assertThat(page.figure(SERVICES, 2022)).isEqualTo("1,234.56");
    }

    @Test
    void aTypedFigureIsSeenInFull() {
        page.enter(SERVICES, 2023, "1,234.56");
        window.settle();
        TableCell<?, ?> cell = page.cell(SERVICES, 2023);
        assertThat(written(cell).getText()).isEqualTo("1,234.56");
        assertThat(inWindow(written(cell)).getMinX()).isGreaterThanOrEqualTo(inWindow(cell).getMinX());
    }

    @Test
    void theCourseIsTheLastColumnAndCanBeScrolledTo() {
        page.enter(SERVICES, 2022, "1,234.56");
        window.settle();
        ScrollBar bar = robot.from(page.table()).lookup(".scroll-bar:horizontal").queryAs(ScrollBar.class);
        robot.interact(() -> {
            if (bar.isVisible()) {
                bar.setValue(bar.getMax());
            }
            Pulse.now(page.table());
        });
        TableColumnHeader course = headers().stream().filter(header -> "走势".equals(title(header))).findFirst()
                .orElseThrow();
        assertThat(inWindow(course).getMaxX()).isLessThanOrEqualTo(inWindow(page.table()).getMaxX());
    }

    @Test
    void aYearEndsAboveTheLastDigitOfItsFigures() {
        for (int year : List.of(2015, 2020, 2024)) {
            Text figure = written(page.cell("服务业增加值占GDP比重", year));
            TableColumnHeader header = headers().stream()
                    .filter(each -> title(each).startsWith(Integer.toString(year))
                            && !title(each).contains("目标"))
                    .findFirst()
                    .orElseThrow();
            Text heading = written(header.lookup(".label"));
            boolean full = figure.getText().contains(".");
            double end = inWindow(figure).getMaxX() + (full ? 0 : 10.9);
            assertThat(inWindow(heading).getMaxX()).as("heading of %s", year).isCloseTo(end, within(1.5));
        }
    }

    private List<String> places() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Pulse.now(page.table());
            return page.table().getVisibleLeafColumns().stream()
                    .map(column -> column.getText() + " " + column.getWidth()).toList();
        });
    }

    private List<TableColumnHeader> headers() {
        Set<Node> found = robot.from(page.table()).lookup(".column-header").queryAll();
        return found.stream().filter(TableColumnHeader.class::isInstance).map(TableColumnHeader.class::cast).toList();
    }

    private static String title(TableColumnHeader header) {
        return header.getTableColumn() == null ? "" : header.getTableColumn().getText();
    }

    private Text written(Node node) {
        return robot.from(node).lookup((Node each) -> each instanceof Text text && !text.getText().isEmpty())
                .queryAllAs(Text.class).iterator().next();
    }

    private static Bounds inWindow(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
