package planworkbench.ui.indicator;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Column;
import planworkbench.text.Messages;

/// What a click on a heading does: it puts the rows in order; the other button opens the menu of columns. JavaFX's own
/// sorting would move the selection to another row.
final class ColumnHeadings {

    private final TableView<IndicatorRow> table;
    private final IndicatorViewModel viewModel;
    private final ColumnItems items;
    private ContextMenu menu = new ContextMenu();

    ColumnHeadings(TableView<IndicatorRow> table, IndicatorViewModel viewModel, Messages messages) {
        this.table = table;
        this.viewModel = viewModel;
        this.items = new ColumnItems(viewModel, messages);
        table.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    }

    private void clicked(MouseEvent event) {
        TableColumn<?, ?> column = column(event.getTarget());
        if (column != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && ColumnItems.sorts(IndicatorColumns.id(column))) {
            // a figure that is being typed is entered before its row goes elsewhere
            table.edit(-1, null);
            viewModel.choices().sortBy(IndicatorColumns.id(column));
        }
    }

    private void menuRequested(ContextMenuEvent event) {
        TableColumn<?, ?> column = column(event.getTarget());
        menu.hide();
        if (column != null) {
            String id = IndicatorColumns.id(column);
            boolean stays = id.equals(TableArrangement.NAME) || IndicatorColumns.year(column) != null;
            menu = new ContextMenu();
            menu.setId("heading-menu");
            menu.getItems().setAll(items.of(id,
                    stays ? null : () -> viewModel.choices().show(Column.valueOf(id), false)));
            menu.show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /// Null beside the headings and on the line that a column is made wider with.
    private static @Nullable TableColumn<?, ?> column(Object target) {
        Node node = target instanceof Node start && !start.getStyleClass().contains("column-resize-line")
                ? start
                : null;
        while (node != null && !(node instanceof TableColumnHeader)) {
            node = node.getParent();
        }
        return node instanceof TableColumnHeader header && header.getTableColumn() != null
                ? header.getTableColumn() instanceof TableColumn<?, ?> column ? column : null
                : null;
    }
}
