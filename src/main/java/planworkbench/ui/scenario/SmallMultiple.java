package planworkbench.ui.scenario;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.plan.Judgement;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.text.Messages;
import planworkbench.ui.chart.Sparkline;
import planworkbench.ui.common.VerdictMark;
import planworkbench.wording.AttainmentText;

/// One main target as a small chart with its value and verdict.
final class SmallMultiple extends Button {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Messages messages;
    private final Target target;
    private final Label icon = new Label();
    private final Label value = new Label("");
    private final Label empty = new Label("");
    private final Sparkline chart = new Sparkline();
    private @Nullable Verdict verdict;

    SmallMultiple(Target target, Messages messages) {
        this.messages = messages;
        this.target = target;
        getStyleClass().add("small-multiple");
        Label name = new Label(target.name());
        name.getStyleClass().add("multiple-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        icon.setMinWidth(USE_PREF_SIZE);
        value.getStyleClass().add("multiple-value");
        empty.getStyleClass().add("multiple-empty");
        StackPane body = new StackPane(chart, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(new HBox(name, icon), body, value);
        content.getStyleClass().add("multiple-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(18));
        setTooltip(new Tooltip(target.name()));
    }

    Target target() {
        return target;
    }

    void mark(boolean shown) {
        pseudoClassStateChanged(SHOWN, shown);
    }

    /// @param steady whether the axes stay those from before
    void show(Attainment attainment, ProjectionChartModel model, boolean steady) {
        ProjectionChartModel before = chart.model();
        chart.show(steady && before != null ? model.onAxesOf(before) : model);
        AttainmentText text = new AttainmentText(messages);
        String shown = text.value(target, attainment.judgement()).orElse("");
        if (!shown.equals(value.getText())) {
            value.setText(shown);
        }
        boolean nothing = model.isEmpty() && !(target.kind() instanceof TargetKind.Milestone);
        String why = nothing
                && attainment.judgement() instanceof Judgement.NotAssessable(var reason, var _, var _, var _)
                        ? messages.label("reason.", reason)
                        : "";
        if (!why.equals(empty.getText())) {
            empty.setText(why);
        }
        chart.setVisible(!nothing);
        if (attainment.verdict() != verdict) {
            verdict = attainment.verdict();
            icon.setGraphic(VerdictMark.icon(attainment.verdict()));
            getStyleClass().removeIf(style -> style.startsWith("verdict-"));
            getStyleClass().add(VerdictMark.styleClass(attainment.verdict()));
            setAccessibleText(target.name() + " " + VerdictMark.word(attainment.verdict(), messages));
        }
    }
}
