package planworkbench.ui.evaluation.rules;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleSet;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.RulesText;

/// The rules and limits that the ratings, classes and verdicts follow, or the form that changes them.
public final class RulesPane extends VBox {

    private final RulesViewModel viewModel;
    private final Messages messages;
    private final VBox read = new VBox();
    private final ScrollPane scroll = new ScrollPane(read);
    private final Button begin;
    private @Nullable RulesForm form;

    public RulesPane(RulesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("evaluation-rules");
        StyleSheet.of(this, "evaluation/rules.css");
        getStyleClass().add("rules-pane");
        read.getStyleClass().add("rules-read");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setVgrow(scroll, Priority.ALWAYS);
        begin = new Button(messages.get("rules-form.begin"), new FontIcon(Feather.EDIT_2));
        begin.setId("rules-begin");
        begin.getStyleClass().add("small");
        begin.setOnAction(_ -> viewModel.begin());
        WhileShown.of(this, viewModel.rulesProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.draftProperty()).subscribe(this::show);
    }

    private void show(@Nullable RulesDraft draft) {
        if (draft == null) {
            boolean written = form != null;
            form = null;
            getChildren().setAll(scroll);
            if (written) {
                begin.requestFocus();
            }
        } else if (form == null) {
            RulesForm opened = new RulesForm(viewModel, messages);
            setVgrow(opened, Priority.ALWAYS);
            form = opened;
            getChildren().setAll(opened);
            opened.focusFirst();
        }
    }

    private void show(RuleSet rules) {
        AssessmentRules limits = rules.assessment();
        VBox origin = new VBox(line(messages.get(rules.isDefault()
                ? "evaluate.rules.default"
                : "evaluate.rules.own"), "assessment-muted"));
        String version = new RulesText(messages).version(rules);
        if (version != null) {
            Label signed = line(version, "assessment-line");
            signed.setId("rules-version");
            origin.getChildren().add(signed);
        }
        origin.getChildren().add(begin);
        origin.getStyleClass().add("rules-origin");
        read.getChildren().setAll(origin,
                part("evaluate.part.schedule",
                        messages.get("evaluate.rules.path", messages.label("schedule-path.", limits.path())),
                        messages.get("planned.rule"),
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
        VBox part = new VBox(title(messages.get(title)));
        for (String text : lines) {
            part.getChildren().add(line(text, "assessment-line"));
        }
        part.getStyleClass().add("assessment-part");
        return part;
    }

    static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add("assessment-title");
        return title;
    }

    static Label line(String text, String styleClass) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(styleClass);
        return line;
    }

    private static String percent(double fraction) {
        return FigureText.value(fraction * 100, "%");
    }

    private String points(double fraction) {
        return FigureText.value(fraction * 100, messages.get("unit.points"));
    }
}
