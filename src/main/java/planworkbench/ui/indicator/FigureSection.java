package planworkbench.ui.indicator;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import planworkbench.formula.FormulaModel;
import planworkbench.plan.Definition;
import planworkbench.plan.Observation;
import planworkbench.plan.SeriesKey;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.wording.FormulaText;

/// The selected figure: how large, how firm, how it changed, what it follows from.
final class FigureSection extends VBox {

    private final CellDetails details;
    private final Messages messages;
    private final DetailsText text;

    FigureSection(CellDetails details, IndicatorViewModel viewModel, Messages messages) {
        this.details = details;
        this.messages = messages;
        this.text = new DetailsText(messages);
        getStyleClass().add("figure-section");
        Label title = new Label(messages.get("indicator.details.title",
                details.plan().seriesName(details.cell().series()), Integer.toString(details.cell().year())));
        title.setWrapText(true);
        title.getStyleClass().add("details-title");
        getChildren().addAll(title, value());
        addStatus(viewModel);
        addLine(text.change(details.change()));
        addComputed();
        addFormula();
    }

    private HBox value() {
        Double value = details.cell().value();
        Observation observation = details.cell().observation();
        HBox line = new HBox();
        line.getStyleClass().add("figure-value");
        if (observation != null && !details.cell().computed() && !observation.qualifier().isEmpty()) {
            line.getChildren().add(styled(observation.qualifier(), "figure-qualifier"));
        }
        line.getChildren().add(value == null
                ? styled(messages.get("indicator.details.empty"), "figure-absent")
                : styled(FigureText.value(value), "figure-number"));
        if (value != null) {
            line.getChildren().add(styled(details.cell().symbol(), "figure-unit"));
        }
        return line;
    }

    private void addStatus(IndicatorViewModel viewModel) {
        Observation observation = details.cell().observation();
        if (observation != null && !details.cell().computed()) {
            getChildren().add(new StatusChoice(details.cell(), observation, viewModel, messages));
        }
    }

    private void addComputed() {
        CellDetails.Parts parts = details.parts();
        Double value = details.cell().value();
        if (parts == null || value == null) {
            return;
        }
        addLine(text.formula(parts));
        Observation stated = details.cell().observation();
        if (stated != null && stated.value() != null) {
            addLine(messages.get("indicator.computed.stated", FigureText.value(value),
                    FigureText.value(stated.value())));
        }
    }

    /// What a formula says, what is wrong with it, and how it hangs together with others.
    private void addFormula() {
        FormulaModel model = details.figures().table().formulas().model();
        SeriesKey series = details.cell().series();
        FormulaText words = new FormulaText(details.plan(), messages);
        if (details.indicator().definition() instanceof Definition.Formula(String formula)) {
            addLine(messages.get("indicator.formula", formula));
            model.problems(series).forEach(problem -> addLine(words.problem(problem)));
            addLine(words.names(model.dependencies().uses(series)), "indicator.formula.uses");
        }
        addLine(words.names(model.dependencies().usedBy(series)), "indicator.formula.used-by");
    }

    private void addLine(String names, String key) {
        if (!names.isEmpty()) {
            addLine(messages.get(key, names));
        }
    }

    private void addLine(String line) {
        if (!line.isEmpty()) {
            Label label = styled(line, "figure-line");
            label.setWrapText(true);
            getChildren().add(label);
        }
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
