package planworkbench.ui.overview;

import java.util.Arrays;
import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.text.Messages;
import planworkbench.ui.common.AttainmentText;
import planworkbench.ui.common.VerdictMark;

/// How far beyond or short of the target the chosen scenario ends.
final class MarginCell extends TableCell<TargetRow, TargetRow> {

    private final String scenario;
    private final Messages messages;

    MarginCell(String scenario, Messages messages) {
        this.scenario = scenario;
        this.messages = messages;
        getStyleClass().add("margin-cell");
    }

    @Override
    protected void updateItem(@Nullable TargetRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(Arrays.stream(Verdict.values()).map(VerdictMark::styleClass).toList());
        Attainment attainment = row == null ? null : row.byScenario().get(scenario);
        setText(attainment == null
                ? null
                : new AttainmentText(messages).margin(attainment.target(), attainment.judgement()).orElse("—"));
        if (attainment != null) {
            getStyleClass().add(VerdictMark.styleClass(attainment.verdict()));
        }
    }
}
