package planworkbench.ui.form;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.TargetProposal;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// The fields of a target; those that its kind does not ask for are not there.
final class TargetForm extends VBox {

    private final TargetFormViewModel viewModel;
    private final Messages messages;
    private final FormFields fields;
    private final TextField name;

    TargetForm(TargetFormViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.fields = new FormFields(this, messages, viewModel.problemsProperty(), viewModel.triedProperty());
        getStyleClass().add("form-fields");
        name = fields.text("form-name", messages.get("form.name"), viewModel.nameProperty());
        Plan plan = viewModel.plan();
        List<Indicator> indicators = List.copyOf(plan.indicators().values());
        getChildren().addAll(
                fields.field("name", messages.get("form.name"), name),
                fields.field("indicator", messages.get("form.indicator"), fields.indicator("form-indicator",
                        messages.get("form.indicator"), viewModel.indicatorProperty(), indicators)),
                new KindFields(viewModel.kind(), fields, indicators, viewModel.regions(), messages),
                FormFields.beside(text("unit", messages.get("form.unit"), viewModel.unitProperty()),
                        text("year", messages.get("form.year"), viewModel.yearProperty())),
                new PlannedFields(viewModel, fields, messages),
                FormFields.beside(
                        fields.field("group", messages.get("form.group"),
                                fields.typedOrChosen("form-group", messages.get("form.group"),
                                        viewModel.groupProperty(), groups(indicators))),
                        text("wording", messages.get("form.wording"), viewModel.wordingProperty())),
                source(plan), text("basis", messages.get("form.basis"), viewModel.basisProperty()), headline(),
                fields.field("note", messages.get("form.note"),
                        fields.lines("form-note", messages.get("form.note"), viewModel.remarkProperty())));
    }

    /// Where typing begins.
    void focusFirst() {
        name.requestFocus();
        name.selectAll();
    }

    private VBox text(String field, String word, StringProperty value) {
        return fields.field(field, word, fields.text("form-" + field, word, value));
    }

    private VBox source(Plan plan) {
        SourceChoice source = viewModel.source();
        TextField line = fields.text("form-line", messages.get("form.line"), source.lineProperty());
        Button take = new Button(messages.get("form.line.take"));
        take.setId("form-take-line");
        take.getStyleClass().add(Styles.SMALL);
        take.setOnAction(_ -> source.takeLine());
        Button look = new Button(messages.get("form.line.look"));
        look.setId("form-look");
        look.getStyleClass().add(Styles.SMALL);
        look.setOnAction(_ -> viewModel.showSource());
        HBox lineRow = new HBox(line, take, look);
        lineRow.getStyleClass().add("form-line-row");
        VBox box = new VBox(
                fields.field("document", messages.get("form.document"),
                        fields.typedOrChosen("form-document", messages.get("form.document"),
                                source.documentNameProperty(),
                                plan.documents().stream().map(PlanDocument::name).toList())),
                fields.field("line", messages.get("form.line"), lineRow),
                fields.field("quote", messages.get("form.quote"),
                        fields.lines("form-quote", messages.get("form.quote"), source.quoteProperty())),
                proposal());
        box.getStyleClass().add("form-fields");
        return box;
    }

    /// What the sentence seems to ask for; the user takes it or leaves it.
    private HBox proposal() {
        Label text = new Label();
        text.setId("form-proposal");
        text.setWrapText(true);
        text.getStyleClass().add("form-proposal");
        HBox.setHgrow(text, Priority.ALWAYS);
        Button take = new Button(messages.get("form.proposal.take"));
        take.setId("form-take-proposal");
        take.getStyleClass().add(Styles.SMALL);
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> viewModel.takeProposal());
        HBox row = new HBox(text, take);
        row.getStyleClass().add("form-line-row");
        row.managedProperty().bind(row.visibleProperty());
        WhileShown.of(this, viewModel.proposalProperty()).subscribe(proposed -> {
            row.setVisible(proposed != null);
            text.setText(proposed == null
                    ? ""
                    : messages.get("form.proposal", messages.label("target-kind.", proposed.kind()),
                            figures(proposed)));
        });
        return row;
    }

    private static String figures(TargetProposal proposed) {
        if (proposed.low() != null && proposed.high() != null) {
            return FigureText.value(proposed.low()) + "–" + FigureText.value(proposed.high());
        }
        return proposed.value() == null ? proposed.comparedWith() : FigureText.value(proposed.value());
    }

    private CheckBox headline() {
        CheckBox box = new CheckBox(messages.get("form.headline.main"));
        box.setId("form-headline");
        box.selectedProperty().bindBidirectional(viewModel.headlineProperty());
        return box;
    }

    private static List<String> groups(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::group).distinct().toList();
    }
}
