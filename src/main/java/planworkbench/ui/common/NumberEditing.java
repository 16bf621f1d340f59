package planworkbench.ui.common;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.CellTravel.Spot;

/// The keyboard of a table of [NumberCell]s, and what its cells share.
///
/// A digit, a sign or a point replaces the figure of the selected cell; F2 and Enter open it; Delete empties it; Tab
/// goes from figure to figure and leaves the table at its edges. Where the other keys lead is said by [CellTravel].
public final class NumberEditing<S> {

    private final TableView<S> table;
    private final Consumer<List<Place<S>>> onClear;
    private final BlockSelection<S> block;
    private final CellTravel<S> travel;
    private final InlineNote note = new InlineNote();
    private final Map<Place<S>, String> refused = new HashMap<>();
    private final EventHandler<WindowEvent> commit;
    private @Nullable String typed;

    /// A place for a figure; it has one or is empty.
    public record Place<S>(S row, TableColumn<S, ?> column) {}

    /// @param onClear empties the selected places when Delete is pressed
    /// @param filled whether a place has a figure
    public NumberEditing(TableView<S> table, Consumer<List<Place<S>>> onClear, Predicate<Place<S>> filled) {
        this.table = table;
        this.onClear = onClear;
        this.commit = _ -> table.edit(-1, null);
        this.block = new BlockSelection<>(table);
        this.travel = new CellTravel<>(table, this::isPlace,
                (row, column) -> isPlace(row, column) && filled.test(new Place<>(row, column)));
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.sceneProperty().flatMap(Scene::windowProperty).subscribe(this::follow);
        table.heightProperty().subscribe((before, now) -> {
            if (now.doubleValue() < before.doubleValue()) {
                keepInSight();
            }
        });
    }

    /// A window that closes takes no focus away.
    private void follow(@Nullable Window before, @Nullable Window now) {
        if (before != null) {
            before.removeEventHandler(WindowEvent.WINDOW_HIDING, commit);
        }
        if (now != null) {
            now.addEventHandler(WindowEvent.WINDOW_HIDING, commit);
        }
    }

    public InlineNote note() {
        return note;
    }

    /// Says something at the cell that has the focus.
    public void say(String text) {
        Node cell = table.lookupAll(".table-cell").stream().filter(Node::isFocused).findFirst().orElse(table);
        note.show(cell, text);
    }

    /// Where something opens below the table, the selected figure is not hidden by it.
    private void keepInSight() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && isInSight(flow, row)) {
            Platform.runLater(() -> {
                table.layout();
                flow.scrollTo(row);
            });
        }
    }

    private static boolean isInSight(VirtualFlow<?> flow, int row) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && first.getIndex() <= row && row <= last.getIndex();
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isAltDown()) {
            return;
        }
        note.hide();
        if (travels(event) || (!event.isShortcutDown() && edits(event)) || selectsAll(event)) {
            event.consume();
        }
    }

    private boolean travels(KeyEvent event) {
        Spot at = block.focused();
        Spot to = at == null ? null : travel.from(at, event);
        if (to == null) {
            return false;
        }
        block.go(to, event.isShiftDown());
        return true;
    }

    private boolean selectsAll(KeyEvent event) {
        boolean asked = event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.A;
        if (asked) {
            block.all();
        }
        return asked;
    }

    private boolean edits(KeyEvent event) {
        int back = event.isShiftDown() ? -1 : 1;
        return switch (event.getCode()) {
            case F2 -> begin(null);
            case ENTER -> event.isShiftDown() ? move(-1, 0) : begin(null);
            case DELETE, BACK_SPACE -> clear();
            case TAB -> move(0, back);
            case ESCAPE -> forgetRefused();
            default -> false;
        };
    }

    private void typed(KeyEvent event) {
        boolean elsewhere = event.getTarget() instanceof TextInputControl;
        if (!elsewhere && !event.isShortcutDown() && beginsNumber(event.getCharacter())) {
            if (begin(event.getCharacter())) {
                event.consume();
            }
        }
    }

    private static boolean beginsNumber(String text) {
        return text.length() == 1 && (Character.isDigit(text.charAt(0)) || "-−－+＋.．".contains(text));
    }

    /// Opens the focused cell; false where it holds no figure's place.
    private boolean begin(@Nullable String character) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        TableColumn<S, ?> column = column(at);
        if (column == null || !hasItem(at.getRow(), column)) {
            return false;
        }
        show(at.getRow(), column);
        table.layout();
        typed = character;
        table.edit(at.getRow(), column);
        typed = null;
        if (table.getEditingCell() != null && !isOpen()) {
            // an edit that no cell took would swallow the next keys
            table.edit(-1, null);
        }
        return true;
    }

    private boolean isOpen() {
        return table.lookupAll(".table-cell").stream()
                .anyMatch(node -> node instanceof TableCell<?, ?> cell && cell.isEditing());
    }

    /// Empties the selected places; false where none is selected.
    public boolean clear() {
        List<Place<S>> places = selected();
        places.forEach(refused::remove);
        if (!places.isEmpty()) {
            onClear.accept(places);
        }
        return !places.isEmpty();
    }

    /// The selected places in the order of the table.
    public List<Place<S>> selected() {
        List<TablePosition<?, ?>> positions = new ArrayList<>();
        table.getSelectionModel().getSelectedCells().forEach(positions::add);
        positions.sort(Comparator.<TablePosition<?, ?>>comparingInt(TablePosition::getRow)
                .thenComparingInt(TablePosition::getColumn));
        List<Place<S>> places = new ArrayList<>();
        for (TablePosition<?, ?> at : positions) {
            TableColumn<S, ?> column = column(at);
            if (column != null && hasItem(at.getRow(), column)) {
                places.add(new Place<>(table.getItems().get(at.getRow()), column));
            }
        }
        return places;
    }

    /// The places next to the selected ones in a direction, where there are any.
    public List<Place<S>> before(int rows, int columns) {
        List<TableColumn<S, ?>> all = table.getVisibleLeafColumns();
        List<Place<S>> places = new ArrayList<>();
        for (TablePosition<?, ?> at : table.getSelectionModel().getSelectedCells()) {
            int row = at.getRow() + rows;
            int column = at.getColumn() + columns;
            while (rows != 0 && row > 0 && column >= 0 && !hasItem(row, all.get(column))) {
                row += rows;
            }
            if (column >= 0 && hasItem(row, all.get(column))) {
                places.add(new Place<>(table.getItems().get(row), all.get(column)));
            }
        }
        return places;
    }

    /// Moves the selection to the next figure's place in a direction.
    ///
    /// @return false at the edge, where it stays
    public boolean move(int rows, int columns) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        List<TableColumn<S, ?>> all = table.getVisibleLeafColumns();
        int row = at.getRow() + rows;
        int column = at.getColumn() + columns;
        while (row >= 0 && row < table.getItems().size() && column >= 0 && column < all.size()) {
            if (hasItem(row, all.get(column))) {
                table.getSelectionModel().clearAndSelect(row, all.get(column));
                show(row, all.get(column));
                return true;
            }
            row += rows;
            column += columns;
        }
        return false;
    }

    /// Scrolls no further than needed.
    private void show(int row, TableColumn<S, ?> column) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
        show(column);
    }

    /// Where rows have one height, JavaFX holds no cells out of sight: an editor there would be in no scene.
    void show(TableColumn<S, ?> column) {
        if (table.getFixedCellSize() > 0) {
            table.scrollToColumn(column);
        }
    }

    private @Nullable TableColumn<S, ?> column(TablePosition<?, ?> at) {
        List<TableColumn<S, ?>> all = table.getVisibleLeafColumns();
        return at.getColumn() < 0 || at.getColumn() >= all.size() ? null : all.get(at.getColumn());
    }

    private boolean hasItem(int row, TableColumn<S, ?> column) {
        return row >= 0 && row < table.getItems().size() && isPlace(table.getItems().get(row), column);
    }

    private boolean isPlace(S row, TableColumn<S, ?> column) {
        return column.isEditable() && column.getCellData(row) != null;
    }

    @Nullable
    String takeTyped() {
        String character = typed;
        typed = null;
        return character;
    }

    @Nullable
    String refused(@Nullable S row, TableColumn<S, ?> column) {
        return row == null ? null : refused.get(new Place<>(row, column));
    }

    void keepRefused(S row, TableColumn<S, ?> column, String text) {
        refused.put(new Place<>(row, column), text);
    }

    @Nullable
    String forget(@Nullable S row, TableColumn<S, ?> column) {
        return row == null ? null : refused.remove(new Place<>(row, column));
    }

    private boolean forgetRefused() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        TableColumn<S, ?> column = column(at);
        if (column == null || at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
            return false;
        }
        boolean forgotten = forget(table.getItems().get(at.getRow()), column) != null;
        if (forgotten) {
            table.refresh();
        }
        return forgotten;
    }
}
