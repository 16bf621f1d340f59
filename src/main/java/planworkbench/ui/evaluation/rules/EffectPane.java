package planworkbench.ui.evaluation.rules;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import planworkbench.assessment.RulesEffect;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.RulesText;
import planworkbench.wording.RulesText.Consequence;

/// What the rules that are being written would change.
final class EffectPane extends ScrollPane {

    private final RulesViewModel viewModel;
    private final Messages messages;
    private final VBox lines = new VBox();

    EffectPane(RulesViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("rules-effect");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().addAll("edge-to-edge", "rules-effect");
        lines.getStyleClass().add("rules-effect-lines");
        WhileShown.of(this, viewModel.draftProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.effectProperty()).subscribe(_ -> show());
    }

    private void show() {
        List<Label> shown = new ArrayList<>();
        RulesDraft draft = viewModel.draftProperty().get();
        RulesEffect effect = viewModel.effectProperty().get();
        if (draft == null || !viewModel.isChanged()) {
            shown.add(muted("rules-form.effect.same"));
        } else if (draft.rules() == null) {
            shown.add(muted("rules-form.effect.wrong"));
        } else if (effect == null) {
            shown.add(muted("shell.computing"));
        } else if (effect.isNothing()) {
            shown.add(muted("rules-form.effect.none"));
        } else {
            for (Consequence consequence : new RulesText(messages).effect(effect, viewModel.scenarioName())) {
                shown.add(RulesPane.line(consequence.sentence(), "rules-consequence"));
                consequence.changes().forEach(change -> shown.add(RulesPane.line(change, "rules-change")));
            }
        }
        lines.getChildren().setAll(shown);
    }

    private Label muted(String key) {
        return RulesPane.line(messages.get(key), "assessment-muted");
    }
}
