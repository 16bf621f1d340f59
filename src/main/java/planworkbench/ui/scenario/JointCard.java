package planworkbench.ui.scenario;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Plan;
import planworkbench.simulation.Influence;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.LikelihoodText;

/// How likely the targets that matter most are all met, as number and bar, which of them count, and what the shown one hangs on.
final class JointCard extends VBox {

    private static final int MOST_INFLUENCES = 3;

    private final ScenarioViewModel viewModel;
    private final Messages messages;
    private final Label title = label("joint-title");
    private final Label number = label("joint-number");
    private final ProgressBar bar = new ProgressBar(0);
    private final Label counted = label("joint-line");
    private final Label leftOut = label("joint-line");
    private final Label importance = label("joint-line");

    JointCard(ScenarioViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("joint-card");
        setMinHeight(USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        number.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, number);
        head.getStyleClass().add("joint-head");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("joint-bar");
        importance.setWrapText(true);
        importance.getStyleClass().add("joint-importance");
        getChildren().addAll(head, bar, counted, leftOut, importance);
        WhileShown.of(this, viewModel.joint().jointProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.joint().importanceProperty()).subscribe(this::say);
    }

    private void show(JointViewModel.@Nullable Joint joint) {
        if (joint == null) {
            return;
        }
        Plan plan = viewModel.plan();
        OptionalDouble probability = joint.likelihood().probability();
        title.setText(messages.label("live.joint.", joint.group()));
        number.setText(new LikelihoodText(plan, messages).of(joint.likelihood()));
        bar.setProgress(probability.orElse(0));
        bar.setAccessibleText(title.getText() + " " + number.getText());
        colour(probability.isPresent() ? Verdict.of(probability.getAsDouble(), plan.rules()) : Verdict.UNKNOWN);
        list(counted, "live.joint.counted", joint.likelihood().counted());
        list(leftOut, "live.joint.left-out", joint.likelihood().leftOut());
    }

    private void colour(Verdict verdict) {
        String style = VerdictMark.styleClass(verdict);
        if (!getStyleClass().contains(style)) {
            getStyleClass().removeIf(other -> other.startsWith("verdict-"));
            getStyleClass().add(style);
        }
    }

    private void list(Label label, String key, List<Attainment> targets) {
        String text = messages.get(key, targets.size(), targets.stream().map(one -> one.target().name())
                .collect(Collectors.joining(messages.get("live.joint.and"))));
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.setTooltip(new Tooltip(text));
            label.setVisible(!targets.isEmpty());
            label.setManaged(!targets.isEmpty());
        }
    }

    /// While a slider moves there is none; the line stays, so that nothing moves.
    private void say(JointViewModel.@Nullable Importance found) {
        if (found == null) {
            importance.setText(
                    messages.get(viewModel.draft().isMoving() ? "live.importance.later" : "live.importance.none"));
            return;
        }
        Plan plan = viewModel.plan();
        if (found.influences().size() == 1) {
            String only = plan.seriesName(found.influences().getFirst().driver().series());
            importance.setText(messages.get("live.importance.only", found.target().name(), only));
            return;
        }
        String names = found.influences().stream().limit(MOST_INFLUENCES).map(one -> share(plan, found, one))
                .collect(Collectors.joining(messages.get("live.joint.and")));
        importance.setText(names.isEmpty()
                ? messages.get("live.importance.none")
                : messages.get("live.importance", names, found.target().name()));
    }

    private String share(Plan plan, JointViewModel.Importance found, Influence influence) {
        return messages.get("live.importance.share", plan.seriesName(influence.driver().series()),
                NumberText.format(found.share(influence) * 100, 0));
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinWidth(0);
        return label;
    }
}
