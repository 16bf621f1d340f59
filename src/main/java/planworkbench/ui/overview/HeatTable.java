package planworkbench.ui.overview;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.WhileShown;

/// All targets by group, against all scenarios.
final class HeatTable extends TableView<TargetRow> {

    private static final PseudoClass CLOSES_HEADLINE = PseudoClass.getPseudoClass("closes-headline");

    private final OverviewViewModel viewModel;
    private final Messages messages;
    private List<ScenarioChoice> scenarios = List.of();
    private @Nullable ScenarioChoice chosen;
    private HeatColumns.Widths widths = HeatColumns.Widths.WIDE;

    HeatTable(OverviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("heat-table");
        getStyleClass().add("heat-table");
        setAccessibleText(messages.get("overview.table"));
        Label nothing = new Label(messages.get("overview.no-rows"));
        setPlaceholder(nothing);
        setRowFactory(_ -> row());
        getSelectionModel().selectedItemProperty().subscribe(this::select);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            TargetRow row = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && row != null) {
                viewModel.open(row.target());
                event.consume();
            }
        });
        WhileShown.of(this, viewModel.overviewProperty()).subscribe(this::show);
        widthProperty().subscribe(this::adapt);
        WhileShown.of(this, viewModel.selectedSeriesProperty()).subscribe(this::selectRowOf);
    }

    private void show(@Nullable Overview overview) {
        if (overview == null) {
            return;
        }
        if (!overview.scenarios().equals(scenarios) || !overview.chosen().equals(chosen)) {
            scenarios = overview.scenarios();
            chosen = overview.chosen();
            if (getWidth() > 0) {
                widths = HeatColumns.Widths.in(getWidth(), scenarios.size());
            }
            buildColumns(overview);
        }
        if (!overview.rows().equals(getItems())) {
            getItems().setAll(overview.rows());
            selectRowOf(viewModel.selectedSeriesProperty().get());
        }
    }

    private void adapt() {
        HeatColumns.Widths fitting = HeatColumns.Widths.in(getWidth(), scenarios.size());
        Overview overview = viewModel.overviewProperty().get();
        if (fitting != widths && getWidth() > 0) {
            widths = fitting;
            if (overview != null) {
                buildColumns(overview);
            }
        }
    }

    private void buildColumns(Overview overview) {
        var plan = overview.of().plan();
        HeatColumns columns = new HeatColumns(plan, overview.chosen(), widths, messages);
        List<TableColumn<TargetRow, ?>> all = new ArrayList<>();
        all.add(columns.mark());
        if (widths.haveGroup()) {
            all.add(columns.group());
        }
        TableColumn<TargetRow, TargetRow> name = columns.name();
        all.add(name);
        all.add(columns.target());
        all.add(columns.margin());
        overview.scenarios().forEach(scenario -> all.add(scenarioColumn(columns, scenario)));
        getColumns().setAll(all);
        double others = all.stream().filter(column -> !column.equals(name)).mapToDouble(TableColumn::getPrefWidth)
                .sum();
        name.prefWidthProperty().bind(Bindings.max(widths.leastName(), widthProperty().subtract(others + 16)));
    }

    private TableColumn<TargetRow, TargetRow> scenarioColumn(HeatColumns columns, ScenarioChoice scenario) {
        TableColumn<TargetRow, TargetRow> column = columns.scenario(scenario);
        Button header = new Button(scenario.name());
        header.setMnemonicParsing(false);
        header.getStyleClass().add("scenario-header");
        header.setTooltip(new Tooltip(messages.get("overview.choose-scenario", scenario.name())));
        header.setOnAction(_ -> viewModel.choose(scenario));
        header.setMaxWidth(Double.MAX_VALUE);
        header.prefWidthProperty().bind(column.widthProperty());
        column.setGraphic(header);
        return column;
    }

    private TableRow<TargetRow> row() {
        TableRow<TargetRow> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable TargetRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(CLOSES_HEADLINE, item != null && item.closesHeadline());
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && row.getItem() != null) {
                viewModel.open(row.getItem().target());
            }
        });
        return row;
    }

    private void select(@Nullable TargetRow row) {
        if (row != null && !viewModel.series(row.target()).equals(viewModel.selectedSeriesProperty().get())) {
            viewModel.selectedSeriesProperty().set(viewModel.series(row.target()));
        }
    }

    private void selectRowOf(@Nullable SeriesKey series) {
        TargetRow selected = getSelectionModel().getSelectedItem();
        if (series == null || (selected != null && viewModel.series(selected.target()).equals(series))) {
            return;
        }
        getItems().stream().filter(row -> viewModel.series(row.target()).equals(series)).findFirst()
                .ifPresentOrElse(row -> {
                    getSelectionModel().select(row);
                    scrollTo(row);
                }, getSelectionModel()::clearSelection);
    }

    static <T> ReadOnlyObjectWrapper<T> constant(T value) {
        return new ReadOnlyObjectWrapper<>(value);
    }
}
