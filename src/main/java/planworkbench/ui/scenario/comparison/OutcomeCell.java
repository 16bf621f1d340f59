package planworkbench.ui.scenario.comparison;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.TargetComparison;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.text.Messages;
import planworkbench.ui.common.SteadyBox;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.wording.ComparisonText;
import planworkbench.wording.LikelihoodText;

/// What becomes of a target under a scenario: its value, how likely it is met, and how far the value is from the first scenario's.
final class OutcomeCell extends TableCell<ComparedRow, ComparedRow> {

    /// Of the style sheet, on both sides together.
    private static final double PADDING = 4;

    private final int scenario;
    private final ComparisonViewModel viewModel;
    private final Messages messages;
    private final Label value = label("compared-value");
    private final Label verdict = label("verdict-mark");
    private final Label difference = label("compared-difference");
    private final Tooltip tip = new Tooltip();
    private final SteadyBox lines = new SteadyBox(value, verdict, difference);
    private Subscription following = Subscription.EMPTY;

    /// @param scenario its number among those compared
    OutcomeCell(int scenario, ComparisonViewModel viewModel, Messages messages) {
        this.scenario = scenario;
        this.viewModel = viewModel;
        this.messages = messages;
        lines.getStyleClass().add("compared-cell");
        lines.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        for (Label label : new Label[]{value, verdict, difference}) {
            label.setMinWidth(0);
            label.setTooltip(tip);
        }
    }

    @Override
    protected void updateItem(@Nullable ComparedRow row, boolean empty) {
        ComparedRow before = getItem();
        super.updateItem(row, empty);
        if (row == null || empty) {
            following.unsubscribe();
            following = Subscription.EMPTY;
            setGraphic(null);
        } else if (getGraphic() == null || !row.equals(before)) {
            following.unsubscribe();
            following = row.comparisonProperty().subscribe(this::show);
            setGraphic(lines);
        }
    }

    private void show(TargetComparison comparison) {
        if (scenario >= comparison.attainments().size()) {
            return;
        }
        Plan plan = viewModel.plan();
        ComparisonText text = new ComparisonText(messages);
        Attainment attainment = comparison.attainments().get(scenario);
        LikelihoodText likelihood = new LikelihoodText(plan, messages);
        set(value, text.value(comparison, scenario));
        set(verdict, VerdictMark.word(attainment.verdict(), messages)
                + likelihood.of(attainment).map(probability -> " " + probability).orElse(""));
        set(difference, scenario == 0 ? "" : text.difference(comparison, scenario));
        mark(attainment.verdict());
        tip.setText(tip(attainment, likelihood));
    }

    /// What a narrow column cuts, and what the probability rests on.
    private String tip(Attainment attainment, LikelihoodText likelihood) {
        StringBuilder words = new StringBuilder(value.getText());
        if (!difference.getText().isEmpty()) {
            words.append(" · ").append(difference.getText());
        }
        words.append('\n').append(verdict.getText());
        if (attainment.judgement() instanceof Judgement.NotAssessable missing) {
            words.append('\n').append(messages.label("reason.", missing.reason()));
        } else {
            words.append('\n').append(likelihood.explained(attainment, WorkspaceModel.CHANCE));
        }
        return words.toString();
    }

    private void mark(Verdict now) {
        String style = VerdictMark.styleClass(now);
        if (!lines.getStyleClass().contains(style)) {
            lines.getStyleClass().removeIf(one -> one.startsWith("verdict-"));
            lines.getStyleClass().add(style);
            verdict.setGraphic(VerdictMark.icon(now));
        }
    }

    private static void set(Label label, String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
        }
    }

    private static Label label(String styleClass) {
        Label label = new Label("");
        label.getStyleClass().add(styleClass);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
