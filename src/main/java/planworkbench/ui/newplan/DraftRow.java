package planworkbench.ui.newplan;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftIndicator;
import planworkbench.plan.IndicatorNature;

/// A row of the table of indicators while it is written down.
public final class DraftRow {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable IndicatorNature> nature = new SimpleObjectProperty<>();
    private final StringProperty department = new SimpleStringProperty("");
    private final StringProperty target = new SimpleStringProperty("");
    private final BooleanProperty compared = new SimpleBooleanProperty();
    private final Map<Integer, StringProperty> figures = new TreeMap<>();

    private final String code;
    private final Runnable onChange;

    /// @param code identity of the indicator
    DraftRow(String code, DraftIndicator written, Runnable onChange) {
        this.code = code;
        this.onChange = onChange;
        name.set(written.name());
        group.set(written.group());
        unit.set(written.unit());
        nature.set(written.nature());
        department.set(written.department());
        target.set(written.target());
        written.figures().forEach((year, text) -> figureProperty(year).set(text));
        List.of(name, group, unit, nature, department, target, compared)
                .forEach(each -> each.addListener((_, _, _) -> onChange.run()));
    }

    String code() {
        return code;
    }

    public StringProperty nameProperty() {
        return name;
    }

    StringProperty groupProperty() {
        return group;
    }

    public StringProperty unitProperty() {
        return unit;
    }

    /// Null where a word was pasted that says neither.
    ObjectProperty<@Nullable IndicatorNature> natureProperty() {
        return nature;
    }

    StringProperty departmentProperty() {
        return department;
    }

    /// The words of the target.
    public StringProperty targetProperty() {
        return target;
    }

    /// Whether figures of the other regions are asked for.
    BooleanProperty comparedProperty() {
        return compared;
    }

    public StringProperty figureProperty(int year) {
        return figures.computeIfAbsent(year, _ -> {
            StringProperty figure = new SimpleStringProperty("");
            figure.addListener((_, _, _) -> onChange.run());
            return figure;
        });
    }

    DraftIndicator written() {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        figures.forEach((year, text) -> texts.put(year, text.get()));
        return new DraftIndicator(name.get(), group.get(), unit.get(), nature.get(), department.get(), texts,
                target.get());
    }
}
