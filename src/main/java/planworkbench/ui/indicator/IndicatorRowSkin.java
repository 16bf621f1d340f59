package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableRowSkin;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.FrozenColumn;

/// A row that makes, renews and holds only the cells in sight: the name, those that are not scrolled away, and the one with the open
/// editor. JavaFX's own makes a cell for every column and renews all of them twice whenever the row shows another indicator; it is
/// therefore told of no column.
final class IndicatorRowSkin extends TableRowSkin<IndicatorRow> {

    private final FrozenColumn<IndicatorRow> frozen;
    /// Also those that were in sight once.
    private final Map<TableColumn<?, ?>, TableCell<IndicatorRow, ?>> made = new HashMap<>();

    IndicatorRowSkin(IndicatorTableRow row, FrozenColumn<IndicatorRow> frozen) {
        super(row);
        this.frozen = frozen;
        registerListChangeListener(frozen.inSight(), _ -> row.requestLayout());
        registerListChangeListener(frozen.others(), this::columnsChanged);
        registerChangeListener(frozen.column().widthProperty(), _ -> row.requestLayout());
    }

    @Override
    protected ObservableList<TableColumn<IndicatorRow, ?>> getVisibleLeafColumns() {
        return FXCollections.emptyObservableList();
    }

    private void columnsChanged(ListChangeListener.Change<?> change) {
        while (change.next()) {
            change.getRemoved().forEach(made::remove);
        }
        getSkinnable().requestLayout();
    }

    /// The row shows another indicator, or the same in another place.
    void renew() {
        shown().toList().forEach(cell -> cell.updateIndex(getSkinnable().getIndex()));
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return left + snapSizeX(frozen.column().getWidth())
                + frozen.others().stream().mapToDouble(column -> snapSizeX(column.getWidth())).sum() + right;
    }

    /// Cells leave the line below them free.
    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        Map<TableCell<IndicatorRow, ?>, Double> places = places(x);
        List<TableCell<?, ?>> gone = shown().filter(cell -> !places.containsKey(cell)).toList();
        getChildren().removeAll(gone);
        gone.forEach(cell -> cell.updateIndex(-1));
        List<TableCell<IndicatorRow, ?>> come = places.keySet().stream().filter(cell -> cell.getParent() == null)
                .toList();
        come.forEach(cell -> cell.updateIndex(getSkinnable().getIndex()));
        getChildren().addAll(come);
        places.forEach((cell, left) -> cell.resizeRelocate(left, y, snapSizeX(cell.getTableColumn().getWidth()),
                height));
    }

    /// The cells that are to be shown, and their left edges. Where the one with the open editor were taken out, the keyboard would
    /// leave the half-typed figure.
    private Map<TableCell<IndicatorRow, ?>, Double> places(double x) {
        List<TableColumn<?, ?>> wanted = new ArrayList<>(frozen.inSight());
        shown().filter(TableCell::isEditing).forEach(cell -> wanted.add(cell.getTableColumn()));
        Map<TableCell<IndicatorRow, ?>, Double> places = new LinkedHashMap<>();
        places.put(cell(frozen.column()), x);
        double left = x + snapSizeX(frozen.column().getWidth());
        for (TableColumn<IndicatorRow, ?> column : frozen.others()) {
            if (wanted.contains(column)) {
                places.put(cell(column), left);
            }
            left += snapSizeX(column.getWidth());
        }
        return places;
    }

    private TableCell<IndicatorRow, ?> cell(TableColumn<IndicatorRow, ?> column) {
        return made.computeIfAbsent(column, this::createCell);
    }

    private Stream<TableCell<?, ?>> shown() {
        return getChildren().stream().<TableCell<?, ?>>mapMulti((child, cells) -> {
            if (child instanceof TableCell<?, ?> cell) {
                cells.accept(cell);
            }
        });
    }

    @Override
    protected @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        TableView<IndicatorRow> table = getSkinnable().getTableView();
        return switch (attribute) {
            case SELECTED_ITEMS -> selected();
            case CELL_AT_ROW_COLUMN -> inSight(table.getVisibleLeafColumn((Integer) parameters[1]));
            case FOCUS_ITEM -> inSight(Objects.requireNonNullElse(
                    table.getFocusModel().getFocusedCell().getTableColumn(), frozen.column()));
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private @Nullable Node inSight(TableColumn<?, ?> column) {
        return shown().filter(cell -> cell.getTableColumn().equals(column)).findFirst().orElse(null);
    }

    /// JavaFX answers no more than one, and cells out of sight too, which have no place on the screen.
    private ObservableList<Node> selected() {
        ObservableList<Node> selected = FXCollections.observableArrayList();
        shown().filter(TableCell::isSelected).forEach(selected::add);
        return selected;
    }
}
