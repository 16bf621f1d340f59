package planworkbench.ui.evaluation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.evaluation.EvaluationViewModel.SidePane;
import planworkbench.ui.evaluation.rules.RulesPane;

/// What stands at the right: the arithmetic of the selected target, all warnings, or the rules.
final class SideView extends VBox {

    private final EvaluationViewModel viewModel;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final ScrollPane scroll = new ScrollPane();
    private final Node target;
    private final Node words;
    private final Node warnings;
    private final Node rules;

    SideView(EvaluationViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("evaluation-side");
        target = new AssessmentPane(viewModel, messages, this::showEnd);
        words = new WordsPane(viewModel, messages);
        warnings = new WarningPane(viewModel, messages);
        rules = new RulesPane(viewModel.rules(), messages);
        setVgrow(rules, Priority.ALWAYS);
        HBox choice = new HBox();
        choice.getStyleClass().add("side-choice");
        for (SidePane pane : SidePane.values()) {
            choice.getChildren().add(button(pane));
        }
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(choice, scroll);
        WhileShown.of(this, viewModel.sideProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.selectedProperty()).map(row -> row == null ? "" : row.target().id())
                .subscribe(_ -> scroll.setVvalue(0));
        WhileShown.of(this, viewModel.allProperty()).subscribe(this::count);
    }

    private ToggleButton button(SidePane pane) {
        ToggleButton button = new ToggleButton(messages.label("evaluate.side.", pane, ""));
        button.setId("evaluation-side-" + pane.name());
        button.setUserData(pane);
        button.setToggleGroup(group);
        button.getStyleClass().add("side-button");
        button.setOnAction(_ -> {
            button.setSelected(true);
            viewModel.sideProperty().set(pane);
        });
        return button;
    }

    /// On the button, how many targets have a warning.
    private void count(List<EvaluationRow> rows) {
        long warned = rows.stream().filter(row -> !row.warnings().isEmpty()).count();
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == SidePane.WARNINGS)
                .forEach(toggle -> ((ToggleButton) toggle)
                        .setText(messages.label("evaluate.side.", SidePane.WARNINGS, " " + warned)));
    }

    private void showEnd() {
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(scroll.getVmax());
    }

    private void show(SidePane pane) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == pane).forEach(group::selectToggle);
        getChildren().set(getChildren().size() - 1, pane == SidePane.RULES ? rules : scroll);
        scroll.setContent(switch (pane) {
            case TARGET -> target;
            case WORDS -> words;
            case WARNINGS -> warnings;
            // what scrolls of it, and what does not, it knows itself
            case RULES -> null;
        });
        scroll.setVvalue(0);
    }
}
