package planworkbench.ui.evaluation;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.ProgressText;
import planworkbench.wording.TargetText;

/// The arithmetic of the selected target, method by method, and its rating by hand.
final class AssessmentPane extends VBox {

    private final EvaluationViewModel viewModel;
    private final Messages messages;
    private final VBox arithmetic = new VBox();
    private @Nullable EvaluationRow shown;
    private @Nullable EvaluatedYear shownOf;

    /// @param onForm runs when the user has opened the form at its end
    AssessmentPane(EvaluationViewModel viewModel, Messages messages, Runnable onForm) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("evaluation-arithmetic");
        getStyleClass().add("assessment-pane");
        arithmetic.getStyleClass().add("assessment-parts");
        getChildren().addAll(arithmetic, new RatingPane(viewModel, messages, onForm));
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(this::show);
    }

    private void show(@Nullable EvaluationRow row) {
        EvaluatedYear evaluated = viewModel.evaluatedProperty().get();
        if (row == null || evaluated == null) {
            arithmetic.getChildren().setAll(line(messages.get("evaluate.nothing-selected"), "assessment-muted"));
            shown = null;
        } else if (!row.equals(shown) || !evaluated.equals(shownOf)) {
            shown = row;
            shownOf = evaluated;
            arithmetic.getChildren().setAll(parts(row, evaluated));
        }
    }

    private List<Node> parts(EvaluationRow row, EvaluatedYear evaluated) {
        Plan plan = evaluated.plan();
        Assessment assessment = row.assessment();
        ProgressText text = new ProgressText(plan, messages);
        List<Node> parts = new ArrayList<>();
        parts.add(head(row, plan));
        parts.add(part("evaluate.part.schedule", schedule(assessment, text)));
        parts.add(part("evaluate.part.growth-ratio", List.of(line(text.growthRatio(assessment), "assessment-line"))));
        parts.add(
                part("evaluate.part.extrapolation", List.of(line(text.extrapolation(assessment), "assessment-line"))));
        parts.add(part("evaluate.part.trend", trend(row, plan, text)));
        return parts;
    }

    private VBox head(EvaluationRow row, Plan plan) {
        Target target = row.target();
        FlowPane ways = new FlowPane(
                way("evaluate.way.scenario", Feather.SLIDERS, () -> viewModel.open(PageId.SCENARIO, target)),
                way("evaluate.way.figures", Feather.LIST, () -> viewModel.open(PageId.INDICATORS, target)));
        if (target.source().line() != null) {
            ways.getChildren().add(
                    way("evaluate.way.source", Feather.BOOK_OPEN, () -> viewModel.showSource(target.source())));
        }
        ways.getStyleClass().add("assessment-ways");
        VBox head = new VBox(line(target.name(), "assessment-name"),
                line(messages.get("evaluate.wanted", Integer.toString(target.year()),
                        new TargetText(plan, messages).wanted(target)), "assessment-muted"),
                new RatingMark(row.assessment().rating(), messages), ways);
        head.getStyleClass().add("assessment-head");
        return head;
    }

    private Button way(String key, Feather icon, Runnable action) {
        Button way = new Button(messages.get(key), new FontIcon(icon));
        way.getStyleClass().addAll("small", "assessment-way");
        way.setOnAction(_ -> action.run());
        return way;
    }

    private List<Node> schedule(Assessment assessment, ProgressText text) {
        List<Node> lines = new ArrayList<>();
        Label sentence = line(text.schedule(assessment), "assessment-line");
        sentence.setId("evaluation-schedule");
        lines.add(sentence);
        String path = text.path(assessment);
        if (!path.isEmpty()) {
            lines.add(line(path, "assessment-muted"));
        }
        String other = text.otherPaths(assessment);
        if (assessment.schedule().pathsDiffer()) {
            lines.add(warning(other));
        } else if (!other.isEmpty()) {
            lines.add(line(other, "assessment-muted"));
        }
        Reason reason = assessment.reason();
        if (reason != null && reason != Reason.NOT_APPLICABLE) {
            lines.add(way(reason == Reason.NO_BASE ? "evaluate.way.enter-base" : "evaluate.way.enter", Feather.EDIT_2,
                    () -> viewModel.open(PageId.INDICATORS, assessment.target())));
        }
        return lines;
    }

    private static HBox warning(String text) {
        HBox warning = new HBox(new FontIcon(Feather.ALERT_TRIANGLE), line(text, "assessment-line"));
        warning.getStyleClass().add("assessment-warning");
        return warning;
    }

    /// As things go, and as the chosen scenario has it.
    private List<Node> trend(EvaluationRow row, Plan plan, ProgressText text) {
        List<Node> lines = new ArrayList<>();
        String expected = text.expected(row.assessment());
        if (!expected.isEmpty()) {
            lines.add(line(expected, "assessment-line"));
        }
        Attainment trend = row.trend();
        if (trend == null) {
            lines.add(line(messages.get("shell.computing"), "assessment-muted"));
            return lines;
        }
        lines.add(new VerdictMark(trend.verdict(), messages));
        lines.add(line(projected(trend, plan), "assessment-muted"));
        return lines;
    }

    /// Value, gap and probability, or why there is no verdict.
    private String projected(Attainment trend, Plan plan) {
        AttainmentText text = new AttainmentText(messages);
        String year = Integer.toString(trend.target().year());
        String value = text.value(trend.target(), trend.judgement()).orElse("");
        if (value.isEmpty()) {
            return trend.judgement() instanceof Judgement.NotAssessable missing
                    ? messages.get("evaluate.trend.none", viewModel.scenarioName(), year,
                            messages.label("reason.", missing.reason()))
                    : "";
        }
        String figure = trend.observed()
                ? messages.get("evaluate.trend.observed", year, value)
                : messages.get("evaluate.trend.projected", viewModel.scenarioName(), year, value);
        String gap = text.margin(trend.target(), trend.judgement())
                .map(margin -> messages.get("evaluate.trend.gap", margin)).orElse("");
        String likely = trend.observed()
                ? ""
                : new LikelihoodText(plan, messages).of(trend)
                        .map(probability -> messages.get("live.sentence", probability)).orElse("");
        return figure + gap + likely;
    }

    private VBox part(String key, List<? extends Node> lines) {
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("assessment-title");
        VBox part = new VBox(title);
        part.getChildren().addAll(lines);
        part.getStyleClass().add("assessment-part");
        return part;
    }

    static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }
}
