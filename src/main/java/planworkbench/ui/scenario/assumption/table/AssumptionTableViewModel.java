package planworkbench.ui.scenario.assumption.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Department;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.ui.scenario.assumption.Driver;

/// The assumptions of the chosen scenario as rows, by group and then in the order of the plan, those that are looked for.
public final class AssumptionTableViewModel {

    private final StringProperty search = new SimpleStringProperty("");
    private final BooleanProperty onlyChanged = new SimpleBooleanProperty();
    private final ObservableList<AssumptionRow> rows = FXCollections.observableArrayList();

    private final AssumptionsViewModel assumptions;
    private final Map<AssumptionRow.Key, AssumptionRow.Line> lines = new HashMap<>();

    public AssumptionTableViewModel(AssumptionsViewModel assumptions) {
        this.assumptions = assumptions;
        search.subscribe((_, _) -> list());
        onlyChanged.subscribe((_, _) -> list());
    }

    /// Part of a name, a group, a department or a reason; empty for all.
    public StringProperty searchProperty() {
        return search;
    }

    /// Whether only those are listed that are other than the parent's, or than when the scenario was opened.
    public BooleanProperty onlyChangedProperty() {
        return onlyChanged;
    }

    ObservableList<AssumptionRow> rows() {
        return rows;
    }

    AssumptionsViewModel assumptions() {
        return assumptions;
    }

    ReadOnlyObjectProperty<@Nullable ScenarioOutcome> outcomeProperty() {
        return assumptions.outcomeProperty();
    }

    /// Whether something was changed, in this scenario or since it was opened.
    static boolean isChanged(Driver driver) {
        return driver.differs() || !driver.assumption().equals(driver.saved());
    }

    String department(SeriesKey series) {
        Plan plan = assumptions.plan();
        String id = plan.indicator(series.indicator()).department();
        Department department = id == null ? null : plan.departments().get(id);
        return department == null ? "" : department.name();
    }

    /// Lists the rows anew; those that are still there stay the same objects.
    void list() {
        Map<String, List<AssumptionRow>> byGroup = new LinkedHashMap<>();
        for (Driver driver : assumptions.driversProperty().get()) {
            if (isWanted(driver)) {
                byGroup.computeIfAbsent(driver.group(), _ -> new ArrayList<>()).addAll(linesOf(driver));
            }
        }
        List<AssumptionRow> listed = new ArrayList<>();
        byGroup.forEach((group, ofGroup) -> {
            listed.add(new AssumptionRow.Group(group));
            listed.addAll(ofGroup);
        });
        if (!listed.equals(rows)) {
            rows.setAll(listed);
        }
    }

    private List<AssumptionRow> linesOf(Driver driver) {
        Assumption supposed = assumptions.supposed(driver);
        AssumptionRow.Shown shown = new AssumptionRow.Shown(driver, supposed,
                assumptions.usualSpread(driver).orElse(null), assumptions.isLocked());
        List<AssumptionRow> listed = new ArrayList<>();
        for (AssumedNumber number : AssumedNumber.of(supposed, assumptions.plan())) {
            listed.add(line(new AssumptionRow.Key(driver.series(), number, listed.isEmpty()), shown));
        }
        if (listed.isEmpty()) {
            listed.add(line(new AssumptionRow.Key(driver.series(), null, true), shown));
        }
        return listed;
    }

    private AssumptionRow.Line line(AssumptionRow.Key key, AssumptionRow.Shown shown) {
        AssumptionRow.Line line = Objects
                .requireNonNull(lines.computeIfAbsent(key, made -> new AssumptionRow.Line(made, shown)));
        line.show(shown);
        return line;
    }

    private boolean isWanted(Driver driver) {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        boolean found = Stream
                .of(driver.name(), driver.group(), driver.assumption().reason(), department(driver.series()))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
        return found && (!onlyChanged.get() || isChanged(driver));
    }
}
