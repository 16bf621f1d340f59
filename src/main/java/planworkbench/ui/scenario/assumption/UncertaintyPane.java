package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.YearlySpread;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;

/// How far each year may turn out from what is supposed: the kind of spread and its numbers.
final class UncertaintyPane extends VBox {

    private static final double USUAL_GROWTH = 0.015;
    private static final double USUAL_VALUE = 1;

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final ComboBox<UncertaintyKind> kinds = new ComboBox<>();
    private final HBox numbers = new HBox();
    private final Label unit = new Label();
    private final Label refusal = new Label();
    private final TextField errors = new TextField();
    private final List<LeverField> fields = new ArrayList<>();
    private Driver driver;
    private @Nullable UncertaintyKind arranged;
    private boolean showing;
    private boolean locked;

    UncertaintyPane(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("uncertainty-pane");
        numbers.getStyleClass().add("uncertainty-numbers");
        refusal.getStyleClass().add("refusal");
        unit.getStyleClass().add("lever-kind");
        kinds.getItems().setAll(UncertaintyKind.values());
        kinds.setMaxWidth(Double.MAX_VALUE);
        kinds.setAccessibleText(messages.get("assume.uncertainty.of", driver.name()));
        ChoiceText.show(kinds, kind -> messages.label("assume.uncertainty.", kind));
        kinds.setOnAction(_ -> chosen());
        errors.setAccessibleText(messages.get("assume.uncertainty.of", driver.name()));
        errors.setTooltip(new Tooltip(messages.get("assume.uncertainty.errors-help")));
        errors.setOnAction(_ -> typedErrors());
        errors.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                typedErrors();
            }
        });
        TextMenu.put(errors, messages);
        getChildren().addAll(kinds, numbers, new CorrelationPane(driver, viewModel, messages));
    }

    void show(Driver shown, boolean isLocked) {
        driver = shown;
        locked = isLocked;
        show(shown.assumption());
    }

    void show(Assumption supposed) {
        UncertaintyKind kind = UncertaintyKind.of(supposed.uncertainty());
        showing = true;
        kinds.setDisable(locked);
        kinds.setValue(kind);
        if (arranged != kind) {
            arranged = kind;
            arrange(kind);
        }
        showing = false;
        List<Double> now = UncertaintyKind.numbers(supposed.uncertainty());
        for (int i = 0; i < fields.size() && i < now.size(); i++) {
            fields.get(i).setEditable(!locked);
            fields.get(i).show(FigureText.value(text().shown(now.get(i))));
        }
        if (kind == UncertaintyKind.PAST_ERRORS && !errors.isFocused()) {
            errors.setText(text().numbers(supposed.uncertainty()));
        }
        errors.setEditable(!locked);
        unit.setText(text().shownUnit());
    }

    private UncertaintyText text() {
        return new UncertaintyText(messages, driver.unit(), viewModel.effect(driver));
    }

    private void arrange(UncertaintyKind kind) {
        fields.clear();
        numbers.getChildren().clear();
        String[] names = kind.numbers() == 1
                ? new String[]{"assume.uncertainty.deviation"}
                : kind.numbers() == 2
                        ? new String[]{"assume.uncertainty.low", "assume.uncertainty.high"}
                        : new String[]{"assume.uncertainty.low", "assume.uncertainty.mode", "assume.uncertainty.high"};
        for (int i = 0; i < kind.numbers(); i++) {
            LeverField field = new LeverField(text().typedUnit(), typed -> typed != null && typed(),
                    reason -> refuse(reason == null ? null : messages.get(reason)));
            field.setAccessibleText(driver.name() + " " + messages.get(names[i]));
            TextMenu.put(field, messages);
            fields.add(field);
            Label label = new Label(messages.get(names[i]));
            label.getStyleClass().add("lever-kind");
            VBox cell = new VBox(label, field);
            numbers.getChildren().add(cell);
        }
        if (kind == UncertaintyKind.PAST_ERRORS) {
            numbers.getChildren().add(errors);
        }
        if (kind.numbers() != 0) {
            numbers.getChildren().add(unit);
        }
    }

    /// A kind begins as wide as what counted before.
    private void chosen() {
        UncertaintyKind kind = kinds.getValue();
        if (!showing && kind != null) {
            double usual = viewModel.effect(driver) == PlanDriver.Effect.GROWTH ? USUAL_GROWTH : USUAL_VALUE;
            Distribution said = viewModel.supposed(driver).uncertainty();
            double spread = said instanceof Distribution.Normal(double deviation) && deviation > 0
                    ? deviation
                    : viewModel.usualSpread(driver).map(YearlySpread::deviation).filter(d -> d > 0).orElse(usual);
            change(kind.around(text().kept(text().shown(spread))));
        }
    }

    private boolean typed() {
        List<Double> typed = new ArrayList<>();
        for (LeverField field : fields) {
            if (!(NumberText.parse(Objects.requireNonNullElse(field.getText(), ""),
                    text().typedUnit()) instanceof ParsedNumber.Parsed(double value))) {
                return false;
            }
            typed.add(text().kept(value));
        }
        return change(Objects.requireNonNull(kinds.getValue()), typed);
    }

    private void typedErrors() {
        Distribution now = viewModel.supposed(driver).uncertainty();
        if (kinds.getValue() != UncertaintyKind.PAST_ERRORS || locked || text().numbers(now).equals(errors.getText())) {
            return;
        }
        List<Double> typed = new ArrayList<>();
        for (String part : errors.getText().strip().split("[\\s、；;]+")) {
            if (!(NumberText.parse(part, text().typedUnit()) instanceof ParsedNumber.Parsed(double value))) {
                refuse(messages.get("assume.uncertainty.errors-help"));
                return;
            }
            typed.add(text().kept(value));
        }
        change(UncertaintyKind.PAST_ERRORS, typed);
    }

    private boolean change(UncertaintyKind kind, List<Double> typed) {
        try {
            Distribution wanted = kind.of(typed);
            refuse(null);
            change(wanted);
            return true;
        } catch (IllegalArgumentException _) {
            refuse(messages.get(kind == UncertaintyKind.NORMAL
                    ? "assume.uncertainty.negative"
                    : "assume.uncertainty.order"));
            return false;
        }
    }

    private void change(@Nullable Distribution wanted) {
        Assumption now = viewModel.supposed(driver);
        if (!Objects.equals(wanted, now.uncertainty())) {
            Assumption changed = now.withUncertainty(wanted);
            viewModel.change(changed, messages.get("assume.why.uncertainty", viewModel.scenario().name(), driver.name(),
                    messages.label("assume.uncertainty.", UncertaintyKind.of(wanted)), text().numbers(wanted)));
        }
    }

    private void refuse(@Nullable String reason) {
        refusal.setText(reason == null ? "" : reason);
        if (reason == null) {
            getChildren().remove(refusal);
        } else if (!getChildren().contains(refusal)) {
            getChildren().add(getChildren().indexOf(numbers) + 1, refusal);
        }
    }
}
