package planworkbench.ui.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.PlannedPath;
import planworkbench.text.FigureText;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// What a plan wants reached in the years before the target's, while it is typed. What was typed stays while another kind or
/// year is looked at.
final class PlannedChoice {

    /// @param years the years to be filled in; none where none lead to the target, or its year is not known
    /// @param reached whether years lead to a target of this kind at all
    /// @param any whether something is typed
    /// @param path the way from the base year to the target's, through what is typed; null while an end of it is not known
    /// @param settled false while a figure may have changed that the path does not know yet
    record State(List<Integer> years, boolean reached, boolean any, @Nullable PlannedPath path, boolean settled) {

        State {
            years = List.copyOf(years);
        }

        boolean turnsBack() {
            return any && path != null && path.turnsBack();
        }

        /// Whether equal steps can be filled in.
        boolean canStep() {
            return path != null && settled;
        }

        /// Whether equal growth leads from one end to the other.
        boolean canGrow() {
            return path != null && settled && path.points().firstEntry().getValue() > 0
                    && path.points().lastEntry().getValue() > 0;
        }
    }

    /// A plan is no longer than that; a year beyond it is a slip.
    private static final int MOST_YEARS = 50;

    private final NavigableMap<Integer, StringProperty> texts = new TreeMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(
            new State(List.of(), true, false, null, false));

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is typed for a year.
    StringProperty text(int year) {
        return texts.computeIfAbsent(year, _ -> {
            StringProperty text = new SimpleStringProperty("");
            text.subscribe((_, _) -> listeners.forEach(Runnable::run));
            return text;
        });
    }

    void subscribe(Runnable onChange) {
        listeners.add(onChange);
    }

    void set(NavigableMap<Integer, Double> planned) {
        planned.forEach((year, value) -> text(year).set(NumberText.allDigits(value)));
    }

    /// All that is typed, also for years that are not shown.
    String typed() {
        return texts.entrySet().stream().filter(each -> !each.getValue().get().isBlank())
                .map(each -> each.getKey() + "=" + each.getValue().get()).toList().toString();
    }

    /// Looks at another kind, year or figure.
    ///
    /// @param year of the target; null where it is not known
    /// @param path straight from the base year to the target's; null while an end of it is not known
    /// @param settled whether the figures that it starts from are the latest
    void update(boolean reached, int baseYear, @Nullable Integer year, String unit, @Nullable PlannedPath path,
            boolean settled) {
        List<Integer> years = !reached || year == null || year - baseYear > MOST_YEARS
                ? List.of()
                : IntStream.range(baseYear + 1, year).boxed().toList();
        boolean any = texts.values().stream().anyMatch(text -> !text.get().isBlank());
        NavigableMap<Integer, Double> points = path == null
                ? Collections.emptyNavigableMap()
                : new TreeMap<>(path.points());
        if (path != null) {
            points.putAll(values(years, unit));
        }
        state.set(new State(years, reached, any, path == null ? null : new PlannedPath(points), settled));
    }

    /// Adds what is wrong.
    void check(String unit, Set<FormProblem> found) {
        if (state.get().years().stream().anyMatch(year -> isWrong(text(year).get(), unit))) {
            found.add(FormProblem.PLANNED_WRONG);
        }
    }

    static boolean isWrong(String text, String unit) {
        return !text.isBlank() && !(NumberText.parse(text, unit) instanceof ParsedNumber.Parsed);
    }

    /// What is typed for the years shown.
    NavigableMap<Integer, Double> values(String unit) {
        return values(state.get().years(), unit);
    }

    private NavigableMap<Integer, Double> values(List<Integer> years, String unit) {
        NavigableMap<Integer, Double> values = new TreeMap<>();
        for (int year : years) {
            StringProperty text = texts.get(year);
            if (text != null && NumberText.parse(text.get(), unit) instanceof ParsedNumber.Parsed(double value)) {
                values.put(year, value);
            }
        }
        return values;
    }

    /// Fills every year in: by equal steps, or by equal growth.
    void fill(boolean byGrowth) {
        State now = state.get();
        PlannedPath path = now.path();
        if (path == null || !now.canStep() || (byGrowth && !now.canGrow())) {
            return;
        }
        double start = path.points().firstEntry().getValue();
        double goal = path.points().lastEntry().getValue();
        int first = path.points().firstKey();
        for (int year : now.years()) {
            double share = (double) (year - first) / (path.points().lastKey() - first);
            double value = byGrowth
                    ? start * StrictMath.pow(goal / start, share)
                    : start + (goal - start) * share;
            text(year).set(FigureText.value(value).replace(",", ""));
        }
    }

    void clear() {
        texts.values().forEach(text -> text.set(""));
    }
}
