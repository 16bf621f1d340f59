package planworkbench.ui.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.WhileShown;

/// What becomes of every target, live. A row chosen here is the chart's series.
final class TargetTable extends VBox {

    private static final double ROW = 46;
    /// From here on there is room for what a target would take; below that its tooltip and the chart say it.
    private static final double WIDE = 500;

    private final ScenarioViewModel viewModel;
    private final Messages messages;
    private final TableView<TargetRow> table = new TableView<>();
    private final Map<String, TargetRow> rows = new HashMap<>();
    private boolean showing;
    private Consumer<Target> seeking = _ -> {};

    TargetTable(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("target-table");
        table.getStyleClass().addAll("edge-to-edge", "targets");
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        table.setAccessibleText(messages.get("scenario.targets"));
        TableColumn<TargetRow, TargetRow> required = column("live.column.required", 96, "number-column",
                row -> TargetCells.required(row));
        required.visibleProperty().bind(table.widthProperty().greaterThanOrEqualTo(WIDE));
        table.getColumns().setAll(List.of(
                column("scenario.column.target", 122, "", row -> TargetCells.name(row)),
                column("scenario.column.value", 110, "number-column", row -> TargetCells.value(row)),
                column("scenario.column.gap", 106, "number-column", row -> TargetCells.gap(row, messages)),
                required,
                column("live.column.probability", 58, "number-column",
                        row -> TargetCells.probability(row, messages, this::seek))));
        table.setPlaceholder(new Label(messages.get("scenario.no-targets")));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(header(), table);
        WhileShown.of(this, viewModel.listedProperty()).subscribe(this::list);
        WhileShown.of(this, viewModel.draft().outcomeProperty()).subscribe(this::judge);
        WhileShown.of(this, viewModel.shownProperty()).subscribe(this::select);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    /// Goal seek opens from a row: by its button, by its menu, and by Enter.
    void seekWith(Consumer<Target> seek) {
        seeking = seek;
        table.setRowFactory(_ -> {
            TableRow<TargetRow> row = new TableRow<>();
            MenuItem open = new MenuItem(messages.get("goal.pane.open"));
            open.setOnAction(_ -> seek.accept(row.getItem().target()));
            ContextMenu menu = new ContextMenu(open);
            row.contextMenuProperty().bind(row.emptyProperty().map(empty -> empty ? null : menu));
            return row;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TargetRow row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                seek.accept(row.target());
                event.consume();
            }
        });
    }

    private void seek(Target target) {
        seeking.accept(target);
    }

    TableView<TargetRow> table() {
        return table;
    }

    private HBox header() {
        Label title = new Label(messages.get("scenario.targets"));
        title.getStyleClass().add("pane-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ComboBox<TargetOrder> order = new ComboBox<>();
        order.getItems().setAll(TargetOrder.values());
        order.getStyleClass().add("order-choice");
        order.setAccessibleText(messages.get("scenario.order"));
        ChoiceText.show(order, value -> messages.label("scenario.order.", value));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        HBox header = new HBox(title, space, order);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private TableColumn<TargetRow, TargetRow> column(String key, double width, String style,
            TargetCells.Content content) {
        TableColumn<TargetRow, TargetRow> column = new TableColumn<>(
                messages.get(key, Integer.toString(viewModel.plan().targetYear())));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TargetCells.Cell(content));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setMinWidth(width * 0.8);
        column.setPrefWidth(width);
        return column;
    }

    private void list(List<Attainment> attainments) {
        List<TargetRow> listed = attainments.stream().map(this::row).toList();
        if (!listed.equals(table.getItems())) {
            showing = true;
            table.getItems().setAll(listed);
            showing = false;
            select(viewModel.shownProperty().get());
        }
    }

    private TargetRow row(Attainment attainment) {
        Target target = attainment.target();
        TargetRow row = rows.get(target.id());
        if (row == null || !row.target().equals(target)) {
            row = new TargetRow(viewModel.plan(), target, messages);
            row.show(attainment);
            rows.put(target.id(), row);
        }
        return row;
    }

    private void judge(@Nullable ScenarioOutcome outcome) {
        if (outcome != null) {
            outcome.attainments().forEach(attainment -> row(attainment).show(attainment));
        }
    }

    private void select(ScenarioViewModel.@Nullable Shown shown) {
        Target target = shown == null ? null : shown.target();
        TargetRow row = target == null ? null : rows.get(target.id());
        if (!Objects.equals(row, table.getSelectionModel().getSelectedItem())) {
            showing = true;
            if (row == null) {
                table.getSelectionModel().clearSelection();
            } else {
                table.getSelectionModel().select(row);
            }
            showing = false;
        }
    }

    private void chosen(@Nullable TargetRow row) {
        if (row != null && !showing) {
            viewModel.select(row.target());
        }
    }
}
