package planworkbench.ui.indicator;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Source;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.WrittenFigures;

/// Where the selected figure comes from, whether its source says the same, and the form to change that.
final class SourceSection extends VBox {

    private final IndicatorViewModel viewModel;
    private final Messages messages;
    private @Nullable ObservationKey formOf;
    private @Nullable Observation formFrom;

    SourceSection(IndicatorViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("details-part");
    }

    /// A form that is open stays so while its figure is the same.
    void show(@Nullable CellDetails details) {
        Observation observation = details == null ? null : details.cell().observation();
        if (details != null && details.cell().key().equals(formOf) && Objects.equals(observation, formFrom)) {
            return;
        }
        formOf = null;
        formFrom = null;
        getChildren().clear();
        if (details == null || observation == null) {
            return;
        }
        Label heading = new Label(messages.get("indicator.source"));
        heading.getStyleClass().add("details-heading");
        getChildren().add(heading);
        addSource(details, observation.source());
        if (!observation.note().isBlank()) {
            getChildren().add(note(observation.note()));
        }
        getChildren().add(opener(details, observation));
    }

    private void addSource(CellDetails details, @Nullable Source source) {
        if (source == null) {
            getChildren().add(note(messages.get("indicator.source.none")));
            return;
        }
        getChildren().add(new SourceCard(details.plan(), source, messages, viewModel::showSource));
        if (details.cell().computed() && !source.verified()) {
            getChildren().add(SourceCard.unverified(messages));
        }
        String differs = difference(details.cell());
        if (!differs.isEmpty()) {
            Label label = new Label(differs, new FontIcon(Feather.ALERT_TRIANGLE));
            label.setId("source-mismatch");
            label.setWrapText(true);
            label.getStyleClass().add("source-mismatch");
            getChildren().add(label);
        }
    }

    /// Both values, in words.
    private String difference(YearCell cell) {
        Observation observation = cell.observation();
        Double value = observation == null ? null : observation.value();
        if (value == null) {
            return "";
        }
        String here = FigureText.value(value, cell.symbol());
        return switch (cell.source()) {
            case WrittenFigures.Verdict.OtherValue(var nearest) ->
                messages.get("indicator.source.other-value", FigureText.value(nearest.value(), cell.symbol()), here);
            case WrittenFigures.Verdict.OtherUnit(var written) ->
                messages.get("indicator.source.other-unit", written.text(), here);
            case WrittenFigures.Verdict.Agrees _ -> "";
        };
    }

    private Button opener(CellDetails details, Observation observation) {
        Button open = new Button(messages.get(observation.source() == null
                ? "indicator.source.enter"
                : "indicator.source.edit"), new FontIcon(Feather.EDIT_2));
        open.setId("edit-source");
        open.getStyleClass().addAll(Styles.SMALL, "source-open");
        open.setOnAction(_ -> {
            formOf = details.cell().key();
            formFrom = observation;
            SourceForm form = new SourceForm(details, observation, viewModel, messages, () -> {
                formOf = null;
                show(details);
            });
            getChildren().setAll(form);
            form.begin();
        });
        return open;
    }

    private static Label note(String text) {
        Label note = new Label(text);
        note.setWrapText(true);
        note.getStyleClass().add("details-note");
        return note;
    }
}
