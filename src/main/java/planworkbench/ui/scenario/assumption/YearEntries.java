package planworkbench.ui.scenario.assumption;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// The numbers of an assumption that is given year by year, each typed for itself.
final class YearEntries extends VBox {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final Map<Integer, LeverField> entries = new HashMap<>();
    private final Label refusal = new Label();
    private final HBox years = new HBox();
    private Driver driver;

    YearEntries(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.driver = driver;
        getStyleClass().add("year-entries");
        years.getStyleClass().add("year-row");
        refusal.getStyleClass().add("refusal");
        getChildren().add(years);
        Plan plan = viewModel.plan();
        for (int year = plan.baseYear() + 1; year <= plan.targetYear(); year++) {
            add(year);
        }
    }

    private void add(int year) {
        boolean growth = driver.assumption().method() instanceof ProjectionMethod.GrowthPath;
        LeverField entry = new LeverField(growth ? "%" : driver.unit(), typed -> typed(year, typed),
                this::refused);
        entry.setAccessibleText(driver.name() + " " + year);
        entry.setPrefColumnCount(1);
        TextMenu.put(entry, messages);
        entries.put(year, entry);
        Label label = new Label(Integer.toString(year));
        VBox cell = new VBox(label, entry);
        HBox.setHgrow(cell, Priority.ALWAYS);
        years.getChildren().add(cell);
    }

    void show(Driver shown, boolean locked) {
        driver = shown;
        entries.values().forEach(entry -> entry.setEditable(!locked));
    }

    void show(ProjectionMethod method) {
        entries.forEach((year, entry) -> {
            Double value = switch (method) {
                case ProjectionMethod.FixedValues(var values) -> values.get(year);
                case ProjectionMethod.GrowthPath path -> Double.valueOf(Lever.percent(path.rate(year)));
                default -> null;
            };
            entry.show(value == null ? "" : FigureText.value(value));
        });
    }

    /// An emptied year has no value; a path needs one for at least one year.
    private boolean typed(int year, @Nullable Double typed) {
        ProjectionMethod changed = switch (driver.assumption().method()) {
            case ProjectionMethod.FixedValues(var values) ->
                new ProjectionMethod.FixedValues(with(values, year, typed));
            case ProjectionMethod.GrowthPath(var rates) when typed != null || rates.size() > 1 ->
                new ProjectionMethod.GrowthPath(with(rates, year,
                        typed == null ? null : Double.valueOf(Lever.fraction(typed))));
            default -> null;
        };
        if (changed == null) {
            return false;
        }
        viewModel.move(driver, changed, messages.get("scenario.why.year", viewModel.scenario().name(),
                driver.name(), Integer.toString(year), typed == null ? "—" : FigureText.value(typed)));
        viewModel.release();
        show(changed);
        return true;
    }

    private void refused(@Nullable String reason) {
        refusal.setText(reason == null ? "" : messages.get(reason));
        if (reason == null) {
            getChildren().remove(refusal);
        } else if (!getChildren().contains(refusal)) {
            getChildren().add(refusal);
        }
    }

    private static NavigableMap<Integer, Double> with(NavigableMap<Integer, Double> values, int year,
            @Nullable Double value) {
        NavigableMap<Integer, Double> changed = new TreeMap<>(values);
        if (value == null) {
            changed.remove(year);
        } else {
            changed.put(year, value);
        }
        return changed;
    }
}
