package planworkbench.ui.data;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.TableMeaning;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// What the columns and rows of the table were taken for; a user who knows better says so here.
final class MeaningPane extends VBox {

    private static final double ROW = 34;
    private static final double HEAD = 30;
    private static final int MOST_COLUMNS = 6;
    private static final int FEWEST = 3;

    private final Messages messages;
    private final TableView<TableMeaning.Column> columns;
    private final TableView<TableMeaning.Row> rows;

    MeaningPane(ImportViewModel viewModel, Messages messages) {
        this.messages = messages;
        getStyleClass().add("meanings");
        columns = table("import-columns", "data.meaning.columns");
        columns.getColumns().setAll(List.of(
                fixed("data.column.place", 52, () -> new MeaningCells.ColumnPlace(viewModel)),
                column("data.column.heading", 130, () -> new MeaningCells.ColumnHeading()),
                fixed("data.column.year", 84, () -> new MeaningCells.Year(viewModel, messages)),
                column("data.column.remark", 174, () -> new MeaningCells.ColumnRemark(viewModel, messages))));
        rows = table("import-rows", "data.meaning.rows");
        rows.getColumns().setAll(List.of(
                fixed("data.column.place", 52, () -> new MeaningCells.RowPlace()),
                column("data.column.label", 150, () -> new MeaningCells.RowLabel()),
                column("data.column.indicator", 150, () -> new MeaningCells.RowIndicator(viewModel, messages)),
                fixed("data.column.unit", 76, () -> new MeaningCells.RowUnit(viewModel, messages))));
        rows.setMinHeight(HEAD + ROW * (FEWEST + 1));
        VBox.setVgrow(rows, Priority.ALWAYS);
        getChildren().addAll(title("data.meaning.columns"), columns, title("data.meaning.rows"), rows);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(this::show);
    }

    private Label title(String key) {
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("pane-title");
        return title;
    }

    private <T> TableView<T> table(String id, String key) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(messages.get(key));
        table.getStyleClass().addAll("edge-to-edge", Styles.DENSE, "data-table");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(""));
        return table;
    }

    private <T> TableColumn<T, T> column(String key, double width, Supplier<TableCell<T, T>> cell) {
        TableColumn<T, T> column = new TableColumn<>(messages.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell.get());
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 44));
        return column;
    }

    private <T> TableColumn<T, T> fixed(String key, double width, Supplier<TableCell<T, T>> cell) {
        TableColumn<T, T> column = column(key, width, cell);
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }

    private void show(@Nullable ImportPreview preview) {
        if (preview == null) {
            columns.getItems().clear();
            rows.getItems().clear();
            return;
        }
        columns.getItems().setAll(preview.meaning().columns());
        rows.getItems().setAll(preview.meaning().rows());
        double height = HEAD + ROW * Math.min(MOST_COLUMNS, Math.max(1, preview.meaning().columns().size())) + 2;
        columns.setMinHeight(Math.min(height, HEAD + ROW * FEWEST));
        columns.setPrefHeight(height);
        columns.setMaxHeight(height);
    }
}
