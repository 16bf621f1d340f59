package planworkbench.ui.scenario.comparison;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;

import atlantafx.base.theme.Styles;

import planworkbench.text.Messages;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.WhileShown;

/// Chooses which scenarios are compared: all of them in a menu, with a tick at those that are.
final class ComparedMenu extends MenuButton {

    private final ComparisonViewModel viewModel;
    private final Messages messages;

    ComparedMenu(ComparisonViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll(Styles.SMALL, "compared-choice");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(messages.get("comparison.choose-help", ComparisonViewModel.MOST)));
        WhileShown.of(this, viewModel.comparedProperty()).subscribe(compared -> setText(
                messages.get("comparison.choose", compared.outcomes().size())));
        setOnShowing(_ -> fill());
        fill();
    }

    /// Filled when it opens, for scenarios come and go.
    private void fill() {
        getItems().setAll(viewModel.choices().stream().map(this::item).toList());
    }

    private CheckMenuItem item(ScenarioChoice choice) {
        boolean first = viewModel.isFirst(choice.id());
        String name = choice.indentedName();
        CheckMenuItem item = new CheckMenuItem(first ? messages.get("comparison.first", name) : name);
        item.setMnemonicParsing(false);
        item.setSelected(viewModel.isCompared(choice.id()));
        item.setDisable(first || (!item.isSelected() && viewModel.isFull()));
        item.setOnAction(_ -> viewModel.toggle(choice.id()));
        return item;
    }
}
