package planworkbench.ui.scenario.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.text.Messages;
import planworkbench.ui.common.LiveScrollPane;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.assumption.Driver;
import planworkbench.ui.scenario.assumption.LeverHistories;
import planworkbench.ui.scenario.assumption.LeverRow;
import planworkbench.ui.scenario.assumption.LeverText;

/// The few levers, each with the number of the key that leads to it.
final class PresentedLevers extends VBox {

    private final PresenterViewModel viewModel;
    private final Messages messages;
    private final ObservableValue<Number> times;
    private final VBox list = new VBox();
    private final Label none = new Label();
    private final Label elsewhere = new Label();
    private final List<LeverRow> rows = new ArrayList<>();
    private List<PresentedLever> levers = List.of();

    /// @param times how much larger than on the page they are
    PresentedLevers(PresenterViewModel viewModel, Messages messages, ObservableValue<Number> times) {
        this.times = times;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("presented-levers");
        list.getStyleClass().add("presented-list");
        none.setText(messages.get("present.no-levers"));
        none.setWrapText(true);
        none.getStyleClass().add("presented-about");
        elsewhere.setWrapText(true);
        elsewhere.getStyleClass().add("presented-elsewhere");
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        Label idle = new Label(messages.get("present.idle"));
        idle.setWrapText(true);
        idle.getStyleClass().add("presented-idle");
        idle.visibleProperty().bind(viewModel.idleProperty());
        idle.managedProperty().bind(idle.visibleProperty());
        LiveScrollPane scroll = new LiveScrollPane(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(idle, scroll, elsewhere);
        times.subscribe(now -> rows.forEach(row -> row.slider().enlarge(now.doubleValue())));
        WhileShown.of(this, viewModel.leversProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.draft().supposedProperty()).subscribe(this::show);
    }

    /// Goes to a lever; nowhere where there are not that many.
    ///
    /// @param number from 1
    void focus(int number) {
        if (number <= rows.size()) {
            rows.get(number - 1).slider().requestFocus();
        }
    }

    private void show(List<PresentedLever> shown) {
        levers = shown;
        rows.clear();
        LeverHistories histories = new LeverHistories(viewModel.plan());
        for (PresentedLever presented : shown) {
            Driver driver = presented.driver();
            LeverRow row = new LeverRow(driver, presented.lever(), heading(presented), viewModel.draft(), messages);
            row.show(driver, histories.of(driver.series(), presented.lever()), false);
            row.resets(() -> viewModel.draft().reset(driver), () -> viewModel.draft().reset(driver));
            row.slider().enlarge(times.getValue().doubleValue());
            rows.add(row);
        }
        list.getChildren().setAll(rows);
        if (viewModel.all().isEmpty()) {
            list.getChildren().setAll(none);
        }
        show(viewModel.draft().supposedProperty().get());
    }

    private void show(ResolvedScenario supposed) {
        for (int i = 0; i < rows.size(); i++) {
            Assumption assumption = supposed.assumption(levers.get(i).driver().series());
            if (assumption != null) {
                rows.get(i).show(assumption.method());
            }
        }
        sayElsewhere();
    }

    /// What is shown rests also on what was moved and is out of sight.
    private void sayElsewhere() {
        List<SeriesKey> inSight = levers.stream().map(lever -> lever.driver().series()).toList();
        String names = viewModel.draft().heldProperty().get().keySet().stream()
                .filter(series -> !inSight.contains(series)).map(viewModel.plan()::seriesName)
                .collect(Collectors.joining(messages.get("present.and")));
        elsewhere.setVisible(!names.isEmpty());
        elsewhere.setText(messages.get("present.elsewhere", names));
    }

    private HBox heading(PresentedLever presented) {
        Label number = new Label(Integer.toString(rows.size() + 1));
        number.getStyleClass().add("presented-number");
        number.setMinWidth(USE_PREF_SIZE);
        Text name = new Text(presented.driver().name());
        name.getStyleClass().add("presented-series");
        Text kind = new Text(
                " " + new LeverText(messages, presented.lever(), presented.driver().unit()).heading());
        kind.getStyleClass().add("presented-kind");
        TextFlow words = new TextFlow(name, kind);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox heading = new HBox(number, words);
        heading.getStyleClass().add("presented-heading");
        return heading;
    }
}
