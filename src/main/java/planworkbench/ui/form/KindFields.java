package planworkbench.ui.form;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import planworkbench.plan.Indicator;
import planworkbench.plan.KindOfTarget;
import planworkbench.plan.KindOfTarget.Part;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.text.Messages;

/// The kind of a target and what has to be said for it; fields that the kind does not ask for are not there.
public final class KindFields extends VBox {

    private final KindChoice kind;
    private final FormFields fields;
    private final Messages messages;

    /// @param regions to compare with
    public KindFields(KindChoice kind, FormFields fields, List<Indicator> indicators, List<String> regions,
            Messages messages) {
        this.kind = kind;
        this.fields = fields;
        this.messages = messages;
        getStyleClass().add("form-fields");
        TextField low = fields.text("form-low", messages.get("form.low"), kind.lowProperty());
        TextField high = fields.text("form-high", messages.get("form.high"), kind.highProperty());
        low.setPromptText(messages.get("form.low"));
        high.setPromptText(messages.get("form.high"));
        getChildren().addAll(
                fields.field("kind", messages.get("form.kind"),
                        fields.choice("form-kind", messages.get("form.kind"), kind.kindProperty(),
                                List.of(KindOfTarget.values()), each -> messages.label("target-kind.", each))),
                shownFor(Part.COMPARATOR, fields.field("comparator", messages.get("form.comparator"),
                        fields.indicator("form-comparator", messages.get("form.comparator"),
                                kind.comparatorProperty(), indicators))),
                shownFor(Part.VALUE, value()),
                shownFor(Part.RANGE,
                        fields.field("range", messages.get("form.range"), FormFields.beside(low, high))),
                shownFor(Part.CHANGE, fields.field("change", messages.get("form.change"),
                        fields.choice("form-change", messages.get("form.change"), kind.changeProperty(),
                                List.of(ChangeMeasure.values()), each -> messages.label("change-measure.", each)))),
                shownFor(Part.REGION, fields.field("region", messages.get("form.region"),
                        fields.typedOrChosen("form-region", messages.get("form.region"), kind.regionProperty(),
                                regions))));
    }

    /// Its word says what kind of number is wanted.
    private VBox value() {
        TextField field = fields.text("form-value", messages.get("form.value"), kind.valueProperty());
        field.promptTextProperty().bind(Bindings.createStringBinding(
                () -> switch (kind.kindProperty().get()) {
                    case RANK_AT_MOST -> messages.get("form.value.rank");
                    case GROWTH_IN_STEP -> messages.get("form.value.tolerance");
                    case AVERAGE_GROWTH_AT_LEAST -> messages.get("form.value.growth");
                    case CHANGE_SINCE_BASE -> messages.get("form.value.change");
                    default -> messages.get("form.value.number");
                }, kind.kindProperty()));
        return fields.field("value", messages.get("form.value"), field);
    }

    private Node shownFor(Part part, Node node) {
        node.managedProperty().bind(node.visibleProperty());
        node.visibleProperty().bind(kind.kindProperty().map(chosen -> chosen.asksFor(part)));
        return node;
    }
}
