package planworkbench.ui.scenario.comparison;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.common.WorkspaceModel;

/// 对比: beside the chart, up to four scenarios side by side: what becomes of the targets, and what they suppose differently.
public final class ComparisonPane extends VBox {

    private static final double NAMES = 160;
    private static final double SCENARIO = 116;
    private static final double LEAST = 440;

    private final ComparisonViewModel viewModel;
    private final Messages messages;
    private final ToggleGroup views = new ToggleGroup();
    private final ToggleButton assumptions;
    private final ToggleButton targets;
    private final OutcomeTable outcomes;
    private final Node supposed;
    private final StackPane body = new StackPane();
    private final HBox choices;
    private final Label note = new Label();

    public ComparisonPane(ComparisonViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("comparison-pane");
        StyleSheet.of(this, "scenario/comparison.css");
        outcomes = new OutcomeTable(viewModel, messages);
        supposed = new SupposedTable(viewModel, messages);
        targets = view("comparison.targets");
        assumptions = view("comparison.assumptions");
        choices = new HBox(onlyDifferent(), order());
        choices.getStyleClass().add("comparison-choices");
        note.getStyleClass().add("comparison-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header(), line(), body, note);
        views.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
            arrange();
        });
        targets.setSelected(true);
        WhileShown.of(this, viewModel.comparedProperty()).subscribe(this::show);
    }

    /// How wide it is, so that every scenario has its column.
    ///
    /// @param most what the page can give it
    public static double width(int scenarios, double most) {
        return Math.clamp(NAMES + scenarios * SCENARIO, LEAST, Math.max(LEAST, most));
    }

    /// Where the keyboard goes when it opens.
    public void focusFirst() {
        outcomes.requestFocus();
    }

    private HBox header() {
        Label title = new Label(messages.get("comparison.title"));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(USE_PREF_SIZE);
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(messages.get("comparison.close"));
        close.setTooltip(new Tooltip(messages.get("comparison.close")));
        close.setOnAction(_ -> close());
        HBox header = new HBox(title, targets, assumptions, space(), close);
        header.getStyleClass().add("pane-header");
        return header;
    }

    private HBox line() {
        HBox line = new HBox(new ComparedMenu(viewModel, messages), space(), choices);
        line.getStyleClass().add("comparison-line");
        return line;
    }

    private CheckBox onlyDifferent() {
        CheckBox box = new CheckBox(messages.get("comparison.only-different"));
        box.getStyleClass().add("comparison-only");
        box.setMinWidth(USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(viewModel.onlyDifferentProperty());
        return box;
    }

    private ComboBox<ComparisonOrder> order() {
        ComboBox<ComparisonOrder> order = new ComboBox<>();
        order.getItems().setAll(ComparisonOrder.values());
        order.getStyleClass().add("order-choice");
        order.setMinWidth(USE_PREF_SIZE);
        order.setAccessibleText(messages.get("comparison.order"));
        ChoiceText.show(order, value -> messages.label("comparison.order.", value));
        order.valueProperty().bindBidirectional(viewModel.orderProperty());
        return order;
    }

    private ToggleButton view(String key) {
        ToggleButton button = new ToggleButton(messages.get(key));
        button.getStyleClass().addAll(Styles.SMALL, "below-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(views);
        return button;
    }

    private void show(Compared compared) {
        assumptions.setText(messages.get("comparison.assumptions-counted", compared.supposed().size()));
        boolean alone = compared.others().isEmpty();
        String first = compared.outcomes().isEmpty() ? "" : compared.scenarios().getFirst().name();
        note.setText(alone
                ? ""
                : messages.get("comparison.note", first, NumberText.format(WorkspaceModel.CHANCE.paths(), 0),
                        Long.toString(WorkspaceModel.CHANCE.seed())));
        arrange();
    }

    /// Only what is shown is in the scene; the other does no work.
    private void arrange() {
        boolean alone = viewModel.comparedProperty().get().others().isEmpty();
        boolean ofTargets = targets.isSelected();
        choices.setVisible(ofTargets);
        note.setVisible(ofTargets && !alone);
        note.setManaged(note.isVisible());
        Node shown = alone ? nothing() : ofTargets ? outcomes : supposed;
        if (alone || !body.getChildren().equals(List.of(shown))) {
            body.getChildren().setAll(shown);
        }
    }

    /// What the pane is for, where nothing can be compared yet.
    private Node nothing() {
        Label text = new Label(messages.get(
                viewModel.choices().size() > 1 ? "comparison.none-chosen" : "comparison.only-one"));
        text.getStyleClass().add("comparison-nothing");
        text.setWrapText(true);
        return text;
    }

    private void close() {
        viewModel.openProperty().set(false);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
