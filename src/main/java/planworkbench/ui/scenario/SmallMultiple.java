package planworkbench.ui.scenario;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

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

/// One main target as a small chart: its name on up to two lines, and its value beside the sign of its verdict.
final class SmallMultiple extends Button {

    /// Padding and border at the left and the right, as the style sheet has them.
    private static final double SIDES = 18;

    /// The sign of the verdict and the gap behind it.
    private static final double ICON = 19;

    /// Of a figure, as the style sheet has it, and the least that can be read.
    private static final double TYPE = 12;
    private static final double SMALLEST = 8;

    /// From this width on there is room for the unit beside the number.
    private static final double ROOM_FOR_UNIT = 160;

    /// Narrower, the probability stands in the table alone.
    private static final double ROOM_FOR_PROBABILITY = 96;

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final Messages messages;
    private final Target target;
    private final Label value = new Label("");
    private final Tooltip tip = new Tooltip();
    private final Label empty = new Label("");
    private final Sparkline chart = new Sparkline();
    private String withUnit = "";
    private String likely = "";
    private @Nullable Verdict verdict;

    SmallMultiple(Target target, Messages messages) {
        this.messages = messages;
        this.target = target;
        getStyleClass().add("small-multiple");
        Label name = new Label(target.name());
        name.getStyleClass().add("multiple-name");
        name.setWrapText(true);
        value.getStyleClass().add("multiple-value");
        empty.getStyleClass().add("multiple-empty");
        empty.setWrapText(true);
        empty.setContentDisplay(ContentDisplay.TOP);
        StackPane body = new StackPane(chart, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox content = new VBox(name, body, value);
        content.getStyleClass().add("multiple-content");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(widthProperty().subtract(SIDES));
        setTooltip(tip);
        widthProperty().subscribe(_ -> {
            writeValue();
            fit();
        });
    }

    Target target() {
        return target;
    }

    void mark(boolean shown) {
        pseudoClassStateChanged(SHOWN, shown);
    }

    /// @param probability how likely the target is met; empty where that cannot be said
    /// @param steady whether the axes stay those from before
    void show(Attainment attainment, String probability, ProjectionChartModel model, boolean steady) {
        ProjectionChartModel before = chart.model();
        chart.show(steady && before != null ? model.onAxesOf(before) : model);
        AttainmentText text = new AttainmentText(messages);
        withUnit = text.value(target, attainment.judgement()).orElse("");
        likely = probability;
        writeValue();
        boolean nothing = model.isEmpty() && !(target.kind() instanceof TargetKind.Milestone);
        String why = nothing
                && attainment.judgement() instanceof Judgement.NotAssessable(var reason, var _, var _, var _)
                        ? messages.label("reason.", reason)
                        : "";
        if (!why.equals(empty.getText())) {
            empty.setText(why);
        }
        empty.setVisible(nothing);
        chart.setVisible(!nothing);
        value.setVisible(!nothing);
        value.setManaged(!nothing);
        if (attainment.verdict() != verdict) {
            verdict = attainment.verdict();
            value.setGraphic(VerdictMark.icon(attainment.verdict()));
            empty.setGraphic(VerdictMark.icon(attainment.verdict()));
            getStyleClass().removeIf(style -> style.startsWith("verdict-"));
            getStyleClass().add(VerdictMark.styleClass(attainment.verdict()));
            String word = VerdictMark.word(attainment.verdict(), messages);
            setAccessibleText(target.name() + " " + word);
            tip.setText(target.name() + " · " + word);
        }
    }

    private void writeValue() {
        String figure = getWidth() < ROOM_FOR_UNIT ? withUnit.replaceFirst(" .*", "") : withUnit;
        boolean alone = likely.isEmpty() || figure.isEmpty() || getWidth() < ROOM_FOR_PROBABILITY;
        String shown = alone ? figure : figure + " · " + likely;
        if (!shown.equals(value.getText())) {
            value.setText(shown);
            fit();
        }
    }

    /// A figure is written in smaller type rather than cut.
    private void fit() {
        if (getWidth() <= 0) {
            return;
        }
        Text written = new Text(value.getText());
        written.setFont(Font.font(value.getFont().getFamily(), FontWeight.BOLD, TYPE));
        double room = getWidth() - SIDES - ICON;
        double size = Math.floor(TYPE * Math.min(1, room / written.getLayoutBounds().getWidth()) * 2) / 2;
        value.setStyle(size < TYPE ? "-fx-font-size: " + Math.max(SMALLEST, size) + "px;" : "");
    }
}
