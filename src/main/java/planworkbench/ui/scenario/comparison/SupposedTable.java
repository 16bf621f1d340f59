package planworkbench.ui.scenario.comparison;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import planworkbench.scenario.SupposedDifference;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.SupposedText;

/// 不同的假设: what the compared scenarios suppose differently, and from where each has it.
final class SupposedTable extends TableView<SupposedDifference> {

    private static final double LEAST_NAME = 84;
    private static final double USUAL_NAME = 116;

    private final ComparisonViewModel viewModel;
    private final Messages messages;
    private final ScenarioColumns<SupposedDifference> columns;

    SupposedTable(ComparisonViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("edge-to-edge", "targets", "compared-table", "supposed-table");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(messages.get("comparison.assumptions"));
        TableColumn<SupposedDifference, SupposedDifference> subject = new TableColumn<>(
                messages.get("comparison.subject"));
        subject.setCellFactory(_ -> new SupposedCell(difference -> text().subject(difference), _ -> ""));
        subject.setMinWidth(LEAST_NAME);
        subject.setPrefWidth(USUAL_NAME);
        columns = new ScenarioColumns<>(this, subject, number -> new SupposedCell(
                difference -> text().of(difference, number), difference -> from(difference, number)));
        Label nothing = new Label(messages.get("comparison.no-assumptions"));
        nothing.setWrapText(true);
        setPlaceholder(nothing);
        WhileShown.of(this, viewModel.comparedProperty()).subscribe(this::show);
    }

    /// Only rows that read otherwise are written again.
    private void show(Compared compared) {
        boolean others = columns.show(compared.scenarios());
        List<SupposedDifference> now = compared.supposed();
        if (others || now.size() != getItems().size()) {
            getItems().setAll(now);
            return;
        }
        for (int row = 0; row < now.size(); row++) {
            if (!now.get(row).equals(getItems().get(row))) {
                getItems().set(row, now.get(row));
            }
        }
    }

    private String from(SupposedDifference difference, int number) {
        List<String> scenarios = viewModel.comparedProperty().get().scenarios().stream()
                .map(scenario -> scenario.id()).toList();
        return number < scenarios.size() ? text().from(difference, number, scenarios.get(number)) : "";
    }

    private SupposedText text() {
        return new SupposedText(viewModel.plan(), viewModel.scenarios(), messages);
    }
}
