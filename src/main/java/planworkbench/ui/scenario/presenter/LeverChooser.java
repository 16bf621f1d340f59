package planworkbench.ui.scenario.presenter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import planworkbench.text.Messages;
import planworkbench.ui.common.LiveScrollPane;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.scenario.assumption.LeverText;

/// Which levers are in sight, to be ticked in the list of all.
final class LeverChooser extends VBox {

    private final PresenterViewModel viewModel;
    private final Messages messages;
    private final Map<PresentedLever, CheckBox> boxes = new LinkedHashMap<>();
    private final VBox list = new VBox();
    private final Label count = new Label();

    /// @param onDone puts the levers in its place again
    LeverChooser(PresenterViewModel viewModel, Messages messages, Runnable onDone) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("lever-chooser");
        Label title = new Label(messages.get("present.choose"));
        title.getStyleClass().add("presented-title-of-choice");
        count.getStyleClass().add("lever-kind");
        list.getStyleClass().add("lever-choices");
        LiveScrollPane scroll = new LiveScrollPane(list);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button byTarget = new Button(messages.get("present.choose.by-target"));
        byTarget.setOnAction(_ -> viewModel.chooseForShown());
        Button done = new Button(messages.get("present.choose.done"));
        done.setDefaultButton(true);
        done.setOnAction(_ -> onDone.run());
        HBox buttons = new HBox(byTarget, done);
        buttons.getStyleClass().add("presented-buttons");
        getChildren().addAll(title, count, scroll, buttons);
        WhileShown.of(this, viewModel.leversProperty()).subscribe(this::show);
    }

    /// To be called when it has come into the window.
    void focusFirst() {
        boxes.values().stream().filter(CheckBox::isSelected).findFirst().or(() -> boxes.values().stream().findFirst())
                .ifPresent(CheckBox::requestFocus);
    }

    private void show(List<PresentedLever> chosen) {
        if (!List.copyOf(boxes.keySet()).equals(viewModel.all())) {
            boxes.clear();
            viewModel.all().forEach(lever -> boxes.put(lever, box(lever)));
            list.getChildren().setAll(boxes.values());
        }
        count.setText(messages.get("present.choose.count", Integer.toString(chosen.size()),
                Integer.toString(PresentedLever.MOST)));
        boxes.forEach((lever, box) -> {
            boolean in = chosen.contains(lever);
            box.setSelected(in);
            box.setDisable(in ? chosen.size() == 1 : chosen.size() >= PresentedLever.MOST);
        });
    }

    private CheckBox box(PresentedLever lever) {
        CheckBox box = new CheckBox(lever.driver().name() + " "
                + new LeverText(messages, lever.lever(), lever.driver().unit()).heading());
        box.setWrapText(true);
        box.setOnAction(_ -> {
            List<PresentedLever> now = new ArrayList<>(viewModel.leversProperty().get());
            if (box.isSelected()) {
                now.add(lever);
            } else {
                now.remove(lever);
            }
            viewModel.choose(now);
        });
        return box;
    }
}
