package planworkbench.ui.evaluation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleSet;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The rules and limits that the ratings, classes and verdicts follow.
final class RulesPane extends VBox {

    private final Messages messages;

    RulesPane(EvaluationViewModel viewModel, Messages messages) {
        this.messages = messages;
        setId("evaluation-rules");
        getStyleClass().add("assessment-parts");
        WhileShown.of(this, viewModel.evaluatedProperty()).subscribe(this::show);
    }

    private void show(@Nullable EvaluatedYear evaluated) {
        getChildren().clear();
        if (evaluated == null) {
            return;
        }
        RuleSet rules = evaluated.plan().rules();
        AssessmentRules limits = rules.assessment();
        getChildren().addAll(
                AssessmentPane.line(messages.get(rules.equals(RuleSet.DEFAULT)
                        ? "evaluate.rules.default"
                        : "evaluate.rules.own"), "assessment-muted"),
                part("evaluate.part.schedule",
                        messages.get("evaluate.rules.path", messages.label("schedule-path.", limits.path())),
                        messages.get("evaluate.rules.schedule", points(limits.scheduleTolerance())),
                        messages.get("evaluate.rules.held"),
                        messages.get("evaluate.rules.distance", percent(limits.leastDistance()))),
                part("evaluate.part.growth-ratio", messages.get("evaluate.rules.growth-ratio",
                        FigureText.value(limits.onTrackRatio()), FigureText.value(limits.accelerationRatio()),
                        FigureText.value(limits.limitedRatio()))),
                part("evaluate.part.extrapolation", messages.get("evaluate.rules.extrapolation",
                        FigureText.value(limits.onTrackExtrapolation()),
                        FigureText.value(limits.fairExtrapolation()))),
                part("evaluate.part.trend", messages.get("evaluate.rules.trend", percent(rules.likelyProbability()),
                        percent(rules.riskProbability()), percent(rules.riskGap()))));
    }

    private VBox part(String title, String... lines) {
        Label heading = new Label(messages.get(title));
        heading.getStyleClass().add("assessment-title");
        VBox part = new VBox(heading);
        List<? extends Node> texts = List.of(lines).stream()
                .map(text -> AssessmentPane.line(text, "assessment-line")).toList();
        part.getChildren().addAll(texts);
        part.getStyleClass().add("assessment-part");
        return part;
    }

    private static String percent(double fraction) {
        return FigureText.value(fraction * 100, "%");
    }

    private String points(double fraction) {
        return FigureText.value(fraction * 100, messages.get("unit.points"));
    }
}
