package planworkbench.ui.newplan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.draft.DraftFault;
import planworkbench.exchange.draft.DraftIndicator;
import planworkbench.exchange.draft.DraftPlan;
import planworkbench.exchange.draft.DraftTable;
import planworkbench.plan.ObservationStatus;

/// The indicators of a new plan: pasted, typed, corrected.
public final class IndicatorTableViewModel {

    private final ObservableList<DraftRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SortedSet<Integer>> years = new ReadOnlyObjectWrapper<>(new TreeSet<>());
    private final ReadOnlyObjectWrapper<List<DraftFault>> faults = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable DraftTable> pasted = new ReadOnlyObjectWrapper<>();
    private final Map<Integer, ObservationStatus> statuses = new HashMap<>();

    private int made;
    /// While several cells change together.
    private boolean several;
    private int base;
    private int target;
    private int pastedTargetYear;

    /// In the order of the plan.
    public ObservableList<DraftRow> rows() {
        return rows;
    }

    /// The years that figures can be given for.
    ReadOnlyObjectProperty<SortedSet<Integer>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    /// What is not right, row by row.
    public ReadOnlyObjectProperty<List<DraftFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /// What was pasted last, as it was understood; null before.
    ReadOnlyObjectProperty<@Nullable DraftTable> pastedProperty() {
        return pasted.getReadOnlyProperty();
    }

    Map<Integer, ObservationStatus> statuses() {
        return statuses;
    }

    /// The year of the targets, where the table's heading names another than the plan's.
    int targetYear() {
        return pastedTargetYear > base ? pastedTargetYear : target;
    }

    boolean isChanged() {
        return rows.stream().anyMatch(row -> !row.written().isBlank());
    }

    /// The years of the plan, which the first step may have changed.
    void setYears(int baseYear, int targetYear) {
        base = baseYear;
        target = targetYear;
        SortedSet<Integer> shown = new TreeSet<>(years.get());
        shown.removeIf(
                year -> year > target || rows.stream().allMatch(row -> row.figureProperty(year).get().isBlank()));
        shown.add(baseYear);
        years.set(shown);
        if (rows.isEmpty()) {
            add();
        }
    }

    /// Adds what a pasted table or list names to what there is.
    public void paste(String text) {
        DraftTable table = DraftTable.of(text, target);
        together(() -> {
            rows.removeIf(row -> row.written().isBlank());
            table.rows().forEach(this::add);
            if (rows.isEmpty()) {
                add(DraftIndicator.EMPTY);
            }
        });
        statuses.putAll(table.statuses());
        pastedTargetYear = table.targetYear() == null ? 0 : table.targetYear();
        SortedSet<Integer> shown = new TreeSet<>(years.get());
        shown.addAll(table.years());
        years.set(shown);
        pasted.set(table);
    }

    public void add() {
        add(DraftIndicator.EMPTY);
        check();
    }

    private void add(DraftIndicator written) {
        made++;
        DraftRow row = new DraftRow("indicator-" + made, written, this::check);
        row.comparedProperty().set(written.unit().equals("%"));
        rows.add(row);
    }

    void remove(DraftRow row) {
        together(() -> {
            rows.remove(row);
            if (rows.isEmpty()) {
                add(DraftIndicator.EMPTY);
            }
        });
    }

    void clear() {
        together(() -> {
            rows.clear();
            add(DraftIndicator.EMPTY);
        });
        statuses.clear();
        pasted.set(null);
        pastedTargetYear = 0;
        setYears(base, target);
    }

    /// Says of every indicator without a unit that it has none.
    void fillUnits() {
        together(() -> rows.stream()
                .filter(row -> row.unitProperty().get().isBlank() && !row.written().isBlank())
                .forEach(row -> row.unitProperty().set("—")));
    }

    /// Whether there is at least one indicator and all of them are right. Rows without anything in them go.
    boolean finish() {
        together(() -> rows.removeIf(row -> row.written().isBlank()));
        if (rows.isEmpty()) {
            add();
            return false;
        }
        return faults.get().isEmpty();
    }

    List<DraftPlan.Entry> entries() {
        return rows.stream().filter(row -> !row.written().isBlank())
                .map(row -> new DraftPlan.Entry(row.code(), row.written(), row.comparedProperty().get())).toList();
    }

    private void together(Runnable changes) {
        several = true;
        changes.run();
        several = false;
        check();
    }

    /// An empty row is only not filled in yet.
    private void check() {
        if (!several) {
            List<DraftIndicator> written = rows.stream().map(DraftRow::written).toList();
            faults.set(DraftFault.in(written).stream().filter(fault -> !written.get(fault.row()).isBlank()).toList());
        }
    }
}
