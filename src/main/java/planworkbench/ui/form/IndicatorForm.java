package planworkbench.ui.form;

import java.util.List;
import java.util.TreeSet;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import planworkbench.plan.Department;
import planworkbench.plan.Direction;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.PriceBasis;
import planworkbench.text.Messages;
import planworkbench.ui.form.DefinitionChoice.Way;

/// The fields of an indicator.
final class IndicatorForm extends VBox {

    private final IndicatorFormViewModel viewModel;
    private final Messages messages;
    private final FormFields fields;
    private final TextField name;

    IndicatorForm(IndicatorFormViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.fields = new FormFields(this, messages, viewModel.problemsProperty(), viewModel.triedProperty());
        getStyleClass().add("form-fields");
        name = fields.text("form-name", messages.get("form.name"), viewModel.nameProperty());
        Plan plan = viewModel.plan();
        getChildren().addAll(
                fields.field("name", messages.get("form.name"), name),
                FormFields.beside(
                        fields.field("group", messages.get("form.group"), fields.typedOrChosen("form-group",
                                messages.get("form.group"), viewModel.groupProperty(), groups(plan))),
                        fields.field("unit", messages.get("form.unit"), fields.typedOrChosen("form-unit",
                                messages.get("form.unit"), viewModel.unitProperty(), units(plan)))),
                FormFields.beside(
                        choice("measure", messages.get("form.measure"), viewModel.measureProperty(),
                                List.of(Measure.values()), "measure."),
                        choice("direction", messages.get("form.direction"), viewModel.directionProperty(),
                                List.of(Direction.values()),
                                "direction.")),
                FormFields.beside(
                        choice("nature", messages.get("form.nature"), viewModel.natureProperty(),
                                List.of(IndicatorNature.values()), "nature."),
                        choice("price-basis", messages.get("form.price-basis"), viewModel.priceBasisProperty(),
                                List.of(PriceBasis.values()),
                                "price-basis.")),
                definition(),
                fields.field("department", messages.get("form.department"),
                        fields.typedOrChosen("form-department", messages.get("form.department"),
                                viewModel.departmentProperty(),
                                plan.departments().values().stream().map(Department::name).toList())),
                fields.field("note", messages.get("form.note"),
                        fields.lines("form-note", messages.get("form.note"), viewModel.noteProperty())));
        if (!viewModel.isNew()) {
            getChildren().add(usedBy());
        }
    }

    /// Where typing begins.
    void focusFirst() {
        name.requestFocus();
        name.selectAll();
    }

    private <T extends Enum<T>> VBox choice(String field, String word, Property<T> value, List<T> offered,
            String labels) {
        return fields.field(field, word,
                fields.choice("form-" + field, word, value, offered, each -> messages.label(labels, each)));
    }

    private VBox definition() {
        String word = messages.get("form.definition");
        DefinitionChoice definition = viewModel.definition();
        ComboBox<Way> way = fields.choice("form-definition", word, definition.wayProperty(), List.of(Way.values()),
                each -> messages.label("form.way.", each));
        List<Indicator> others = viewModel.others();
        Node formula = fields.field("formula", messages.get("form.formula"),
                new FormulaEditor(viewModel, fields, messages));
        Node ratio = FormFields.beside(
                fields.field("numerator", messages.get("form.numerator"), fields.indicator("form-numerator",
                        messages.get("form.numerator"), definition.numeratorProperty(), others)),
                fields.field("denominator", messages.get("form.denominator"), fields.indicator("form-denominator",
                        messages.get("form.denominator"), definition.denominatorProperty(), others)));
        Node growth = fields.field("level", messages.get("form.level"),
                fields.indicator("form-level", messages.get("form.level"), definition.levelProperty(), others));
        showAt(formula, Way.FORMULA);
        showAt(ratio, Way.RATIO);
        showAt(growth, Way.REAL_GROWTH);
        VBox box = new VBox(fields.field("definition", word, way), formula, ratio, growth);
        box.getStyleClass().add("form-fields");
        return box;
    }

    private void showAt(Node node, Way way) {
        node.managedProperty().bind(node.visibleProperty());
        node.visibleProperty().bind(viewModel.definition().wayProperty().isEqualTo(way));
    }

    private Node usedBy() {
        Label used = new Label(new UsesText(viewModel.plan(), messages).inOneLine(viewModel.uses()));
        used.setId("form-used-by");
        used.setWrapText(true);
        used.getStyleClass().add("form-used-by");
        return fields.field("used-by", messages.get("form.used-by"), used);
    }

    private static List<String> groups(Plan plan) {
        return plan.indicators().values().stream().map(Indicator::group).distinct().toList();
    }

    private static List<String> units(Plan plan) {
        return List.copyOf(new TreeSet<>(
                plan.indicators().values().stream().map(indicator -> indicator.unit().symbol()).toList()));
    }
}
