package planworkbench.ui.indicator;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.Source;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// Where a figure comes from, to be typed in: document, line, sentence, how exact it is, and a note.
final class SourceForm extends VBox {

    private final CellDetails details;
    private final Observation observation;
    private final IndicatorViewModel viewModel;
    private final Messages messages;
    private final Runnable onDone;
    private final ComboBox<String> document = new ComboBox<>();
    private final TextField line = new TextField();
    private final TextArea quote = new TextArea();
    private final CheckBox verified = new CheckBox();
    private final TextField qualifier = new TextField();
    private final TextArea note = new TextArea();
    private final Label refusal = new Label();

    SourceForm(CellDetails details, Observation observation, IndicatorViewModel viewModel, Messages messages,
            Runnable onDone) {
        this.details = details;
        this.observation = observation;
        this.viewModel = viewModel;
        this.messages = messages;
        this.onDone = onDone;
        setId("source-form");
        getStyleClass().add("source-form");
        buildDocument(details.plan());
        prepare(line, "source-line", "indicator.source.line");
        line.setPromptText(messages.get("indicator.source.line.prompt"));
        prepare(quote, "source-quote", "indicator.source.quote");
        prepare(qualifier, "source-qualifier", "indicator.qualifier");
        qualifier.setPromptText(messages.get("indicator.qualifier.prompt"));
        prepare(note, "source-note", "indicator.note");
        quote.setPrefRowCount(3);
        quote.setWrapText(true);
        note.setPrefRowCount(2);
        note.setWrapText(true);
        verified.setText(messages.get("indicator.source.verified"));
        verified.setId("source-verified");
        refusal.setId("source-refusal");
        refusal.setWrapText(true);
        refusal.setMinHeight(Region.USE_PREF_SIZE);
        refusal.getStyleClass().add("source-refusal");
        refusal.managedProperty().bind(refusal.textProperty().map(text -> !text.isEmpty()));
        getChildren().addAll(label("indicator.source.document"), document, label("indicator.source.line"), line,
                label("indicator.source.quote"), quote, verified, label("indicator.qualifier"), qualifier,
                label("indicator.note"), note, refusal, buttons());
        fill();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The button that opened the form is gone: without this the focus leaves for the top of the page.
    void begin() {
        document.requestFocus();
    }

    private void buildDocument(Plan plan) {
        Set<String> names = new LinkedHashSet<>(plan.documents().stream().map(PlanDocument::name).toList());
        plan.observations().values().stream().map(Observation::source)
                .forEach(source -> names.addAll(source == null ? Set.of() : Set.of(source.document())));
        document.getItems().setAll(names);
        document.setEditable(true);
        document.setId("source-document");
        document.setAccessibleText(messages.get("indicator.source.document"));
        document.setMaxWidth(Double.MAX_VALUE);
        TextMenu.put(document.getEditor(), messages);
    }

    private void prepare(TextInputControl field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(messages.get(key));
        TextMenu.put(field, messages);
    }

    private Label label(String key) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("form-label");
        return label;
    }

    private FlowPane buttons() {
        Button save = new Button(messages.get("indicator.source.save"));
        save.setId("source-save");
        save.getStyleClass().addAll(Styles.ACCENT, Styles.SMALL);
        save.setOnAction(_ -> save());
        Button cancel = new Button(messages.get("indicator.source.cancel"));
        cancel.getStyleClass().add(Styles.SMALL);
        cancel.setOnAction(_ -> onDone.run());
        FlowPane buttons = new FlowPane(8, 8, save, cancel);
        if (observation.source() != null) {
            Button remove = new Button(messages.get("indicator.source.remove"));
            remove.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
            remove.setOnAction(_ -> {
                document.getEditor().clear();
                line.clear();
                quote.clear();
                save();
            });
            buttons.getChildren().add(remove);
        }
        return buttons;
    }

    private void fill() {
        Source source = observation.source();
        if (source != null) {
            Integer number = source.line();
            document.setValue(source.document());
            line.setText(number == null ? "" : Integer.toString(number));
            quote.setText(source.quote());
            verified.setSelected(source.verified());
        } else if (!document.getItems().isEmpty()) {
            document.setPromptText(document.getItems().getFirst());
            verified.setSelected(true);
        }
        qualifier.setText(observation.qualifier());
        note.setText(observation.note());
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            onDone.run();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            save();
            key.consume();
        }
    }

    /// The form stays open where something is refused.
    private void save() {
        SourceEntry entry = new SourceEntry(document.getEditor().getText(), line.getText(), quote.getText(),
                verified.isSelected());
        switch (entry.read(details.plan())) {
            case SourceEntry.Outcome.Refused(String key, var arguments) ->
                refusal.setText(messages.get(key, arguments.toArray()));
            case SourceEntry.Outcome.Taken(Source source) -> {
                onDone.run();
                viewModel.setSource(details.cell(), qualifier.getText().strip(), source, note.getText().strip(),
                        messages.get("indicator.why.source"));
            }
        }
    }
}
