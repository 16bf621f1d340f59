package planworkbench.ui.scenario.comparison;

import java.util.List;
import java.util.function.IntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import planworkbench.scenario.ResolvedScenario;

/// The columns of a table with one for each compared scenario, headed by its name and its line on the chart. They are made anew only where other
/// scenarios are compared.
final class ScenarioColumns<R> {

    private static final double LEAST = 88;
    private static final double USUAL = 112;

    private final TableView<R> table;
    private final TableColumn<R, R> subject;
    private final IntFunction<TableCell<R, R>> cell;
    private List<String> shown = List.of();

    /// @param cell makes a cell for the scenario of a number
    ScenarioColumns(TableView<R> table, TableColumn<R, R> subject, IntFunction<TableCell<R, R>> cell) {
        this.table = table;
        this.subject = subject;
        this.cell = cell;
        table.getColumns().setAll(List.of(prepared(subject)));
    }

    /// @return whether there are other columns now
    boolean show(List<ResolvedScenario> scenarios) {
        List<String> names = scenarios.stream().map(scenario -> scenario.id() + " " + scenario.name()).toList();
        if (names.equals(shown)) {
            return false;
        }
        shown = names;
        table.getColumns().setAll(List.of(subject));
        for (int number = 0; number < scenarios.size(); number++) {
            table.getColumns().add(column(scenarios.get(number).name(), number));
        }
        return true;
    }

    private TableColumn<R, R> column(String name, int number) {
        TableColumn<R, R> column = prepared(new TableColumn<>(name));
        column.setGraphic(new LineSample(number));
        column.setCellFactory(_ -> cell.apply(number));
        column.getStyleClass().add("compared-column");
        column.setMinWidth(LEAST);
        column.setPrefWidth(USUAL);
        return column;
    }

    private static <R> TableColumn<R, R> prepared(TableColumn<R, R> column) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
