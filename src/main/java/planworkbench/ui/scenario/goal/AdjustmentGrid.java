package planworkbench.ui.scenario.goal;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Attainment;
import planworkbench.goal.AdjustmentOption;
import planworkbench.goal.AdjustmentOption.Way;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;
import planworkbench.ui.scenario.goal.Adjustments.Prospect;
import planworkbench.wording.LikelihoodText;

/// A card for each way. Lines that say the same thing of each stand at the same height, so that they are read across.
final class AdjustmentGrid extends GridPane {

    private static final int ROWS = 7;

    private final AdjustmentText text;
    private final AdjustmentViewModel viewModel;
    private final Messages messages;

    AdjustmentGrid(AdjustmentText text, AdjustmentViewModel viewModel, Messages messages) {
        this.text = text;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("adjustment-grid");
        List<Prospect> prospects = text.prospects();
        for (int column = 0; column < prospects.size(); column++) {
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / prospects.size());
            getColumnConstraints().add(third);
            Region card = new Region();
            card.getStyleClass().add("adjustment-card");
            add(card, column, 0, 1, ROWS);
            fill(column, prospects.get(column));
        }
    }

    private void fill(int column, Prospect prospect) {
        AdjustmentOption option = prospect.option();
        Label title = new WrappedLabel(text.title(option), "adjustment-title");
        title.setGraphic(new FontIcon(icon(option.way())));
        put(title, column, 0);
        Attainment after = prospect.after();
        if (after == null) {
            Label why = new WrappedLabel(text.closed(option), "adjustment-said");
            HBox.setHgrow(why, Priority.ALWAYS);
            HBox closed = new HBox(new FontIcon(Feather.SLASH), why);
            closed.getStyleClass().add("adjustment-closed");
            put(closed, column, 1);
            GridPane.setRowSpan(closed, ROWS - 1);
            return;
        }
        put(new VBox(new WrappedLabel(text.figure(prospect), "effort-value"),
                new WrappedLabel(text.price(prospect), "effort-about")), column, 1);
        put(line("adjust.effort", new WrappedLabel(text.effort(option), "adjustment-said")), column, 2);
        put(line("adjust.history", history(option)), column, 3);
        put(line("adjust.probability", chance(after), new WrappedLabel(text.outcome(after), "effort-about")), column,
                4);
        put(line("adjust.changes", new WrappedLabel(text.changes(option), "adjustment-said")), column, 5);
        put(actions(prospect), column, 6);
    }

    private static Feather icon(Way way) {
        return switch (way) {
            case KEEP -> Feather.TRENDING_UP;
            case CHANGE_VALUE -> Feather.TARGET;
            case CHANGE_PATH -> Feather.CALENDAR;
        };
    }

    private void put(Node node, int column, int row) {
        node.getStyleClass().add("adjustment-cell");
        GridPane.setValignment(node, VPos.TOP);
        GridPane.setVgrow(node, row == ROWS - 1 ? Priority.ALWAYS : Priority.NEVER);
        add(node, column, row);
    }

    private VBox line(String key, Node... said) {
        VBox line = new VBox(new WrappedLabel(messages.get(key), "adjustment-asked"));
        line.getChildren().addAll(said);
        return line;
    }

    private Label history(AdjustmentOption option) {
        Label history = new WrappedLabel(text.history(option), "adjustment-said");
        if (text.isBeyondHistory(option)) {
            history.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
            history.getStyleClass().add("beyond-history");
        }
        return history;
    }

    private HBox chance(Attainment after) {
        Label chance = new Label(new LikelihoodText(viewModel.goal().plan(), messages).of(after).orElse("—"));
        chance.getStyleClass().addAll("adjustment-chance", VerdictMark.styleClass(after.verdict()));
        HBox line = new HBox(chance, new VerdictMark(after.verdict(), messages));
        line.getStyleClass().add("effort-actions");
        return line;
    }

    private VBox actions(Prospect prospect) {
        VBox place = new VBox();
        place.getStyleClass().add("adjustment-actions");
        Target changed = text.changed(prospect.option());
        if (changed == null) {
            String goal = messages.get("goal.pane.reach-probably", text.target().name(), text.percent());
            place.getChildren().setAll(new NeedActions(goal, List.of(text.need()), viewModel.goal(), messages));
        } else {
            offer(place, changed);
        }
        return place;
    }

    /// The plan is changed only by a second press, which says what it changes and why.
    private void offer(VBox place, Target changed) {
        Button adjust = new Button(messages.get("adjust.plan"));
        adjust.getStyleClass().addAll("small", "adjust-plan");
        place.getChildren().setAll(adjust);
        adjust.setOnAction(_ -> {
            PlanChangeForm form = new PlanChangeForm(messages.get("adjust.question", text.fromTo(changed)),
                    text.change(changed), messages,
                    why -> viewModel.adjust(changed, why, messages.get("adjust.done", text.change(changed))), () -> {
                        place.getChildren().setAll(adjust);
                        adjust.requestFocus();
                    });
            place.getChildren().setAll(form);
            form.focusFirst();
        });
    }
}
