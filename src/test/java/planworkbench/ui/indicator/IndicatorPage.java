package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.ui.Pulse;

/// The indicator page as a person at the screen uses it: rows by their names, columns by their years.
final class IndicatorPage {

    private final FxRobot robot;

    IndicatorPage(FxRobot robot) {
        this.robot = robot;
    }

    FigureTableView table() {
        return robot.lookup("#indicator-table").queryAs(FigureTableView.class);
    }

    IndicatorViewModel viewModel() {
        return table().viewModel();
    }

    /// The names in the first column, headings included.
    List<String> rows() {
        return WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> table().getItems().stream().map(IndicatorPage::name).toList());
    }

    private static String name(IndicatorRow row) {
        return switch (row) {
            case IndicatorRow.Group group -> "▾ " + group.name();
            case IndicatorRow.Series series -> series.figures().indicator().name();
        };
    }

    /// The cell on the screen, scrolled into sight.
    TableCell<?, ?> cell(String name, int year) {
        int row = rows().indexOf(name);
        if (row < 0) {
            throw new AssertionError("no row " + name);
        }
        robot.interact(() -> {
            TableColumn<IndicatorRow, ?> column = column(year);
            table().scrollTo(Math.max(0, row - 3));
            table().scrollToColumn(column);
            Pulse.now(table());
            table().uncover(column);
            Pulse.now(table());
        });
        return robot.lookup(".year-cell").match(node -> node instanceof TableCell<?, ?> cell && !cell.isEmpty()
                && cell.getIndex() == row && Objects.equals(IndicatorColumns.year(cell.getTableColumn()), year))
                .queryAs(TableCell.class);
    }

    private TableColumn<IndicatorRow, ?> column(int year) {
        return table().getColumns().stream().filter(column -> Objects.equals(IndicatorColumns.year(column), year))
                .findFirst().orElseThrow();
    }

    /// The figure that a cell shows, without its marks, or what was typed and refused.
    String figure(String name, int year) {
        TableCell<?, ?> cell = cell(name, year);
        return Objects.requireNonNullElseGet(cell.getText(), () -> ((YearColumnCell) cell).figure());
    }

    /// The marks after the figure, such as “°▲”.
    String marks(String name, int year) {
        return cell(name, year).getGraphic() == null
                ? ""
                : robot.from(cell(name, year).getGraphic()).lookup(".cell-mark").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText).collect(Collectors.joining());
    }

    /// A click of its own: where the table was scrolled, two cells may come under the mouse one after the other, and two clicks in
    /// one place would be a double one.
    void click(String name, int year) {
        TableCell<?, ?> cell = cell(name, year);
        robot.moveTo(cell).moveBy(cell.getWidth() / 2 - 3, cell.getHeight() / 2 - 3).clickOn(cell);
        rest();
    }

    /// Until the panel at the right shows the selected cell.
    void rest() {
        try {
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS,
                    robot.lookup("#indicator-details").queryAs(DetailsView.class).restingProperty());
        } catch (TimeoutException e) {
            throw new AssertionError("the panel does not follow", e);
        }
    }

    /// Clicks while a key is held; the robot of the headless platform forgets keys when it clicks.
    void clickWith(String name, int year, KeyCode held) {
        TableCell<?, ?> cell = cell(name, year);
        for (EventType<MouseEvent> kind : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            robot.interact(() -> Event.fireEvent(cell, new MouseEvent(kind, 5, 5, 0, 0, MouseButton.PRIMARY, 1,
                    held == KeyCode.SHIFT, held == KeyCode.CONTROL, false, false, true, false, false, false, false,
                    true, new PickResult(cell, 5, 5))));
        }
    }

    /// A key that the robot of the headless platform does not know.
    void fire(KeyCode key, boolean control) {
        robot.interact(() -> Event.fireEvent(table(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false)));
    }

    void press(KeyCode... keys) {
        robot.push(keys);
    }

    /// Types over the figure of a cell and leaves the editor open.
    void type(String name, int year, String text) {
        click(name, year);
        write(text);
    }

    void write(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void enter(String name, int year, String text) {
        type(name, year, text);
        press(KeyCode.ENTER);
    }

    /// What stands in the open editor; empty where none is open.
    List<String> editor() {
        return robot.lookup(".number-field").queryAllAs(TextInputControl.class).stream()
                .map(TextInputControl::getText).toList();
    }

    /// The cell that has the focus, such as “地区生产总值 2020”.
    String focused() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            TablePosition<?, ?> at = table().getFocusModel().getFocusedCell();
            return name(table().getItems().get(at.getRow())) + " "
                    + IndicatorColumns.year(table().getVisibleLeafColumn(at.getColumn()));
        });
    }

    /// The selected cells in the order of the table.
    List<String> selected() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            List<TablePosition<?, ?>> cells = new ArrayList<>();
            table().getSelectionModel().getSelectedCells().forEach(cells::add);
            cells.sort(Comparator.<TablePosition<?, ?>>comparingInt(TablePosition::getRow)
                    .thenComparingInt(TablePosition::getColumn));
            return cells.stream().map(at -> name(table().getItems().get(at.getRow())) + " "
                    + IndicatorColumns.year(table().getVisibleLeafColumn(at.getColumn()))).toList();
        });
    }

    /// The remark that is shown at a cell.
    List<String> notes() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip note && note.isShowing()
                        && note.getStyleClass().contains("inline-note"))
                .map(window -> ((Tooltip) window).getText()).toList();
    }

    /// All that the panel at the right says.
    String details() {
        rest();
        return texts(robot.lookup("#indicator-details").query());
    }

    /// All texts below a node, a line each.
    String texts(Node node) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            List<String> found = new ArrayList<>();
            collect(node, found);
            return String.join("\n", found);
        });
    }

    private static void collect(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        String text = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text words -> words.getText();
            default -> "";
        };
        if (text != null && !text.isBlank()) {
            found.add(text);
        }
        if (node instanceof Labeled labeled) {
            if (labeled.getGraphic() != null) {
                collect(labeled.getGraphic(), found);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
