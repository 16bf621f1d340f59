package planworkbench.ui.form;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;

/// How the figures of an indicator come about, while it is chosen. What was typed for one way stays while another is looked at.
final class DefinitionChoice {

    /// The ways.
    enum Way {
        ENTERED, FORMULA, RATIO, REAL_GROWTH
    }

    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.ENTERED);
    private final StringProperty formula = new SimpleStringProperty("");
    /// Codes; empty where none is chosen.
    private final StringProperty numerator = new SimpleStringProperty("");
    private final StringProperty denominator = new SimpleStringProperty("");
    private final StringProperty level = new SimpleStringProperty("");

    ObjectProperty<Way> wayProperty() {
        return way;
    }

    StringProperty formulaProperty() {
        return formula;
    }

    StringProperty numeratorProperty() {
        return numerator;
    }

    StringProperty denominatorProperty() {
        return denominator;
    }

    StringProperty levelProperty() {
        return level;
    }

    void subscribe(Runnable onChange) {
        way.subscribe(onChange);
        List.of(formula, numerator, denominator, level).forEach(each -> each.subscribe(onChange));
    }

    void set(Definition definition) {
        switch (definition) {
            case Definition.Entered _ -> way.set(Way.ENTERED);
            case Definition.Formula(String text) -> {
                way.set(Way.FORMULA);
                formula.set(text);
            }
            case Definition.Ratio(String part, String whole) -> {
                way.set(Way.RATIO);
                numerator.set(part);
                denominator.set(whole);
            }
            case Definition.RealGrowthOf(String of) -> {
                way.set(Way.REAL_GROWTH);
                level.set(of);
            }
        }
    }

    Definition get() {
        return switch (way.get()) {
            case ENTERED -> Definition.ENTERED;
            case FORMULA -> new Definition.Formula(formula.get().strip());
            case RATIO -> new Definition.Ratio(numerator.get(), denominator.get());
            case REAL_GROWTH -> new Definition.RealGrowthOf(level.get());
        };
    }

    /// Ratios and real growth are of entered figures, and what they are made of stays entered.
    void check(Indicator indicator, Plan plan, Set<FormProblem> found) {
        for (String component : indicator.definition().components()) {
            Indicator part = plan.indicators().get(component);
            if (part == null) {
                found.add(FormProblem.COMPONENT_MISSING);
            } else if (component.equals(indicator.code()) || !(part.definition() instanceof Definition.Entered)) {
                found.add(FormProblem.COMPONENT_COMPUTED);
            }
        }
        if (way.get() != Way.ENTERED && plan.indicators().values().stream()
                .anyMatch(other -> other.definition().components().contains(indicator.code()))) {
            found.add(FormProblem.COMPONENT_OF_OTHERS);
        }
    }
}
