package planworkbench.ui.scenario.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.TargetComparison;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.TargetText;

/// What becomes of the targets under each compared scenario. A row chosen here is shown in the chart.
final class OutcomeTable extends TableView<ComparedRow> {

    private static final double ROW = 64;
    private static final double LEAST_NAME = 84;
    private static final double USUAL_NAME = 116;

    private final ComparisonViewModel viewModel;
    private final Messages messages;
    private final ScenarioColumns<ComparedRow> columns;
    private final Map<Target, ComparedRow> rows = new HashMap<>();
    private boolean showing;

    OutcomeTable(ComparisonViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("edge-to-edge", "targets", "compared-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(messages.get("comparison.targets"));
        TableColumn<ComparedRow, ComparedRow> name = new TableColumn<>(messages.get("scenario.column.target"));
        name.setCellFactory(_ -> new NameCell());
        name.setMinWidth(LEAST_NAME);
        name.setPrefWidth(USUAL_NAME);
        columns = new ScenarioColumns<>(this, name, number -> new OutcomeCell(number, viewModel, messages));
        Label nothing = new Label(messages.get("comparison.all-alike"));
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        WhileShown.of(this, viewModel.comparedProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.listedProperty()).subscribe(_ -> list());
        WhileShown.of(this, viewModel.inHand().shown()).subscribe(this::select);
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private void show(Compared compared) {
        boolean others = columns.show(compared.scenarios());
        if (others) {
            rows.clear();
        }
        for (TargetComparison comparison : compared.targets()) {
            ComparedRow row = rows.get(comparison.target());
            if (row == null) {
                rows.put(comparison.target(), new ComparedRow(comparison));
            } else {
                row.show(comparison);
            }
        }
        if (others) {
            list();
        }
    }

    private void list() {
        List<ComparedRow> listed = viewModel.listedProperty().get().stream().map(rows::get).filter(Objects::nonNull)
                .toList();
        if (!listed.equals(getItems())) {
            showing = true;
            getItems().setAll(listed);
            showing = false;
            select(viewModel.inHand().shown().getValue());
        }
    }

    private void select(@Nullable Target target) {
        ComparedRow row = target == null ? null : rows.get(target);
        if (!Objects.equals(row, getSelectionModel().getSelectedItem())) {
            showing = true;
            if (row == null || !getItems().contains(row)) {
                getSelectionModel().clearSelection();
            } else {
                getSelectionModel().select(row);
            }
            showing = false;
        }
    }

    private void chosen(@Nullable ComparedRow row) {
        if (row != null && !showing) {
            viewModel.inHand().select().accept(row.target());
        }
    }

    /// The target's name over what it asks for.
    private final class NameCell extends TableCell<ComparedRow, ComparedRow> {

        private static final double PADDING = 4;

        private final Label name = new Label();
        private final Label wanted = new Label();
        private final VBox lines = new VBox(name, wanted);

        NameCell() {
            lines.getStyleClass().add("compared-name");
            lines.prefWidthProperty().bind(widthProperty().subtract(PADDING));
            name.getStyleClass().add("target-name");
            name.setWrapText(true);
            wanted.getStyleClass().add("target-wanted");
        }

        @Override
        protected void updateItem(@Nullable ComparedRow row, boolean empty) {
            super.updateItem(row, empty);
            if (row == null || empty) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            name.setText(row.target().name());
            wanted.setText(new TargetText(viewModel.plan(), messages).wanted(row.target()));
            setTooltip(new Tooltip(name.getText() + "\n" + wanted.getText()));
            setGraphic(lines);
        }
    }
}
