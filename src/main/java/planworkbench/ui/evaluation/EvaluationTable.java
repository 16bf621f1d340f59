package planworkbench.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WhileShown;

/// All targets of the year; the selected one is explained beside it.
final class EvaluationTable extends TableView<EvaluationRow> {

    private static final double LEAST_NAME = 136;

    /// What the words of a language need, in pixels; where that is more than there is, the table scrolls.
    private record Widths(double completion, double ratio, double extrapolation, double rating, double trend,
            double expected) {

        static final Widths CHINESE = new Widths(92, 72, 72, 112, 96, 68);
        static final Widths ENGLISH = new Widths(80, 84, 86, 106, 102, 70);
    }

    private final EvaluationViewModel viewModel;
    private final Messages messages;
    private final Label placeholder = new Label();
    private List<Integer> headedBy = List.of();
    private boolean showing;

    EvaluationTable(EvaluationViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("evaluation-table");
        getStyleClass().addAll("edge-to-edge", "evaluation-table");
        setAccessibleText(messages.get("evaluate.table"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN);
        placeholder.setWrapText(true);
        setPlaceholder(placeholder);
        setRowFactory(_ -> openingScenario());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            EvaluationRow row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                viewModel.open(PageId.SCENARIO, row.target());
                event.consume();
            }
        });
        WhileShown.of(this, viewModel.evaluatedProperty()).subscribe(this::head);
        WhileShown.of(this, viewModel.listedProperty()).subscribe(this::list);
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(this::show);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private TableRow<EvaluationRow> openingScenario() {
        TableRow<EvaluationRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                viewModel.open(PageId.SCENARIO, row.getItem().target());
            }
        });
        return row;
    }

    /// The columns are made anew only for other years, which their headings name.
    private void head(@Nullable EvaluatedYear evaluated) {
        if (evaluated == null) {
            return;
        }
        placeholder.setText(messages.get(evaluated.plan().targets().isEmpty()
                ? "evaluate.no-targets"
                : "evaluate.no-rows"));
        List<Integer> years = List.of(evaluated.year(), evaluated.plan().targetYear());
        if (!years.equals(headedBy)) {
            headedBy = years;
            buildColumns(evaluated.year(), evaluated.plan().targetYear());
        }
    }

    private void buildColumns(int year, int targetYear) {
        EvaluationCells cells = new EvaluationCells(
                () -> Objects.requireNonNull(viewModel.evaluatedProperty().get()).plan(), messages);
        List<TableColumn<EvaluationRow, EvaluationRow>> columns = new ArrayList<>();
        TableColumn<EvaluationRow, EvaluationRow> mark = column("", 24, "headline-column", cells::headline);
        mark.setMaxWidth(24);
        columns.add(mark);
        TableColumn<EvaluationRow, EvaluationRow> target = column(messages.get("evaluate.column.target"), 200,
                "target-column", cells::name);
        target.setMinWidth(LEAST_NAME);
        columns.add(target);
        Widths widths = messages.language() == Language.ZH ? Widths.CHINESE : Widths.ENGLISH;
        columns.add(numbers(messages.get("evaluate.column.value", Integer.toString(year)), 104, cells::value));
        columns.add(numbers(messages.get("evaluate.column.completion"), widths.completion(), cells::completion));
        columns.add(numbers(messages.get("evaluate.column.growth-ratio"), widths.ratio(), cells::growthRatio));
        columns.add(
                numbers(messages.get("evaluate.column.extrapolation"), widths.extrapolation(), cells::extrapolation));
        columns.add(column(messages.get("evaluate.column.rating"), widths.rating(), "rating-column", cells::rating));
        columns.add(column(messages.get("evaluate.column.trend", Integer.toString(targetYear)),
                widths.trend(), "trend-column", cells::trend));
        columns.add(numbers(messages.get("evaluate.column.expected"), widths.expected(), cells::expected));
        getColumns().setAll(columns);
    }

    private static TableColumn<EvaluationRow, EvaluationRow> numbers(String title, double width,
            Function<EvaluationRow, Region> content) {
        return column(title, width, "number-column", content);
    }

    private static TableColumn<EvaluationRow, EvaluationRow> column(String title, double width, String style,
            Function<EvaluationRow, Region> content) {
        return column(title, width, style, (row, _) -> content.apply(row));
    }

    private static TableColumn<EvaluationRow, EvaluationRow> column(String title, double width, String style,
            BiFunction<EvaluationRow, TableColumn<EvaluationRow, EvaluationRow>, Region> content) {
        TableColumn<EvaluationRow, EvaluationRow> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new EvaluationCells.Cell(row -> content.apply(row, column)));
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add(style);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private void list(List<EvaluationRow> rows) {
        if (!rows.equals(getItems())) {
            showing = true;
            getItems().setAll(rows);
            showing = false;
            show(viewModel.selectedProperty().get());
        }
    }

    private void show(@Nullable EvaluationRow selected) {
        if (Objects.equals(selected, getSelectionModel().getSelectedItem())) {
            return;
        }
        showing = true;
        if (selected == null || !getItems().contains(selected)) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().select(selected);
        }
        showing = false;
    }

    private void chosen(@Nullable EvaluationRow row) {
        if (row != null && !showing) {
            viewModel.select(row.target());
        }
    }
}
