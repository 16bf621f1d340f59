package planworkbench.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;
import planworkbench.wording.ScenarioText;

/// What is noted of the chosen scenario: by whom it was made and approved, and its note, which a click opens.
final class ScenarioAbout extends VBox {

    private final Messages messages;
    private final Label signed = new Label();
    private final Label frozenNote = new Label();
    private final Hyperlink note = new Hyperlink();

    /// @param onNote opens the note
    ScenarioAbout(Messages messages, Consumer<Scenario> onNote) {
        this.messages = messages;
        getStyleClass().add("scenario-about");
        signed.getStyleClass().add("scenario-signed");
        signed.setWrapText(true);
        frozenNote.getStyleClass().add("scenario-signed");
        frozenNote.setWrapText(true);
        note.getStyleClass().add("scenario-about-note");
        note.setWrapText(true);
        note.setOnAction(_ -> {
            if (note.getUserData() instanceof Scenario scenario) {
                onNote.accept(scenario);
            }
        });
    }

    void show(Scenario scenario) {
        ScenarioText text = new ScenarioText(messages);
        List<String> signatures = new ArrayList<>();
        if (scenario.made() != null) {
            signatures.add(text.made(scenario.made()));
        }
        if (scenario.approved() != null) {
            signatures.add(text.approved(scenario.approved()));
        }
        signed.setText(String.join(messages.get("tree.signed.separator"), signatures));
        note.setUserData(scenario);
        note.setText(scenario.note().isEmpty() ? messages.get("tree.add-note") : scenario.note());
        frozenNote.setText(scenario.note());
        getChildren().clear();
        if (!signatures.isEmpty()) {
            getChildren().add(signed);
        }
        if (scenario.approved() == null) {
            getChildren().add(note);
        } else if (!scenario.note().isEmpty()) {
            getChildren().add(frozenNote);
        }
    }
}
