package planworkbench.ui;

import java.util.function.BiFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.store.Snapshot;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.common.WorkspaceModel.Reversible;

/// The row at the top: which plan, which scenario, search, undo, saved or not, language, theme.
final class TitleBar extends HBox {

    private final ShellViewModel viewModel;
    private final Messages messages;
    private final ReverseText text;

    TitleBar(ShellViewModel viewModel, Messages messages, Runnable onFullScreen) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.text = new ReverseText(messages);
        getStyleClass().add("title-bar");
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        HBox planName = planName();
        ScenarioMenu scenario = new ScenarioMenu(viewModel.workspace(), messages);
        Button search = searchButton();
        for (Node ofPages : new Node[]{planName, scenario, search}) {
            ofPages.disableProperty().bind(whileShown(viewModel.newPlan().openProperty()));
        }
        getChildren().addAll(planName, scenario, search, space,
                undo(), redo(), savedState(), language(), theme(),
                new IconButton("full-screen", Feather.MAXIMIZE, messages.get("shell.full-screen"), onFullScreen));
    }

    private HBox planName() {
        WorkspaceMenu name = new WorkspaceMenu(viewModel, messages);
        Label badge = new Label(messages.get("shell.practice"));
        badge.setId("practice-badge");
        badge.getStyleClass().add("practice-badge");
        badge.managedProperty().bind(badge.visibleProperty());
        badge.setTooltip(new Tooltip(messages.get("shell.practice-note")));
        WhileShown.of(this, viewModel.workspace().snapshotProperty())
                .subscribe(snapshot -> badge.setVisible(snapshot.plan().header().practice()));
        badge.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(name, badge);
        box.getStyleClass().add("plan-name-box");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button searchButton() {
        Label keys = new Label("Ctrl+K");
        keys.getStyleClass().addAll(Styles.TEXT_SMALL, "keys");
        Label words = new Label(messages.get("shell.search"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(new FontIcon(Feather.SEARCH), words, space, keys);
        content.getStyleClass().add("search-button-content");
        Button button = new Button();
        button.setGraphic(content);
        button.setId("search-button");
        button.getStyleClass().add("search-button");
        content.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setAccessibleText(words.getText());
        button.setOnAction(_ -> viewModel.search().open());
        setHgrow(button, Priority.SOMETIMES);
        return button;
    }

    private Button undo() {
        Button undo = new IconButton("undo", Feather.CORNER_UP_LEFT, messages.get("shell.undo"), viewModel::undo);
        say(undo, text::undo);
        undo.disableProperty().bind(unlessNewPlan(viewModel.workspace().snapshotProperty().map(s -> !s.canUndo())));
        return undo;
    }

    private Button redo() {
        Button redo = new IconButton("redo", Feather.CORNER_UP_RIGHT, messages.get("shell.redo"), viewModel::redo);
        say(redo, text::redo);
        redo.disableProperty().bind(unlessNewPlan(viewModel.workspace().snapshotProperty().map(s -> !s.canRedo())));
        return redo;
    }

    /// Tells in the tooltip of a button what it would do now.
    private void say(Button button, BiFunction<Snapshot, Reversible, String> words) {
        whileShown(viewModel.reversibleProperty()).subscribe(reversible -> {
            String now = words.apply(viewModel.workspace().snapshot(), reversible);
            button.getTooltip().setText(now);
            button.setAccessibleText(now);
        });
    }

    private Label savedState() {
        Label label = new Label();
        label.setId("saved-state");
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "saved-state");
        label.setMinWidth(USE_PREF_SIZE);
        SavedText saved = SavedText.ofThisMachine(messages);
        ObservableValue<Boolean> isSaving = viewModel.workspace().savingProperty();
        ObservableValue<Snapshot> snapshot = viewModel.workspace().snapshotProperty();
        label.textProperty().bind(whileShown(Bindings.createStringBinding(
                () -> isSaving.getValue() ? messages.get("shell.saving") : saved.of(snapshot.getValue()),
                isSaving, snapshot)));
        return label;
    }

    private Button language() {
        Language other = messages.language() == Language.ZH ? Language.EN : Language.ZH;
        Button button = new Button(messages.get("shell.other-language"));
        button.setId("language");
        button.getStyleClass().add("title-button");
        button.setTooltip(new Tooltip(messages.get("shell.switch-language")));
        button.setOnAction(_ -> viewModel.settings().languageProperty().set(other));
        return button;
    }

    private Button theme() {
        Button button = new IconButton("theme", Feather.MOON, messages.get("shell.switch-theme"),
                viewModel::switchTheme);
        whileShown(viewModel.settings().themeProperty()).subscribe(
                theme -> button.setGraphic(new FontIcon(theme == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        return button;
    }

    /// Nothing of the open workspace changes while another plan is written down in the place of its pages.
    private ObservableValue<Boolean> unlessNewPlan(ObservableValue<Boolean> disabled) {
        ObservableValue<Boolean> newPlan = viewModel.newPlan().openProperty();
        return whileShown(
                Bindings.createObjectBinding(() -> disabled.getValue() || newPlan.getValue(), disabled, newPlan));
    }

    private <T> ObservableValue<T> whileShown(ObservableValue<T> value) {
        return WhileShown.of(this, value);
    }
}
