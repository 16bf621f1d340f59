package planworkbench.ui.scenario.presenter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.goal.ScenarioChanges;
import planworkbench.wording.FailureText;

/// Below the chart: the keys, what was moved, and what can become of that.
final class PresenterBar extends HBox {

    private final PresenterViewModel viewModel;
    private final Messages messages;
    private final Label state = new Label();
    private final Button choose;
    private final Button reset;
    private final Button save;
    private final Button keep;

    /// @param onChoose opens the choice of levers
    PresenterBar(PresenterViewModel viewModel, Messages messages, Runnable onChoose) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("presenter-bar");
        state.getStyleClass().add("presenter-state");
        state.setMinWidth(0);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(state, Priority.ALWAYS);
        choose = button("choose-levers", messages.get("present.choose"), onChoose);
        reset = button("reset-presented", messages.get("present.reset"), viewModel.draft()::resetAll);
        save = button("save-presented", "", this::save);
        keep = button("keep-presented", messages.get("present.keep"), this::keep);
        getChildren().addAll(state, choose, reset, save, keep);
        WhileShown.of(this, viewModel.draft().heldProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.keptProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.failureProperty()).subscribe(_ -> show());
    }

    Button choose() {
        return choose;
    }

    private void show() {
        int moved = viewModel.draft().heldProperty().get().size();
        Scenario scenario = viewModel.draft().scenario();
        state.setText(said(moved, viewModel.keptProperty().get(), viewModel.failureProperty().get()));
        show(reset, moved > 0);
        show(keep, moved > 0);
        show(save, moved > 0 && scenario.isOpen());
        save.setText(messages.get("present.save", scenario.name()));
    }

    private String said(int moved, ScenarioChanges.@Nullable Done kept, @Nullable RuntimeException failure) {
        if (failure != null) {
            return new FailureText(viewModel.workspace().snapshot(), messages).of(failure);
        }
        if (moved > 0) {
            return messages.get("present.moved", Integer.toString(moved));
        }
        return kept == null ? messages.get("present.keys") : kept.said();
    }

    private void keep() {
        String name = viewModel.freeName(kept(viewModel.draft().scenario().name()));
        viewModel.keepAsNew(name, messages.get("present.keep.why"), messages.get("present.keep.said", name));
    }

    /// What was kept from a meeting before is not marked twice.
    private String kept(String scenario) {
        int mark = scenario.indexOf(messages.get("present.keep.name", "").strip());
        return messages.get("present.keep.name", mark > 0 ? scenario.substring(0, mark).strip() : scenario);
    }

    private void save() {
        String name = viewModel.draft().scenario().name();
        viewModel.save(messages.get("present.save.why", name), messages.get("present.save.said", name));
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
