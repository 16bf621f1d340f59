package planworkbench.ui.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Source;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;

/// Turns what a user does to a figure into changes of the workspace. What changes nothing is not applied.
final class FigureEdits {

    private final WorkspaceModel model;

    FigureEdits(WorkspaceModel model) {
        this.model = model;
    }

    /// A typed figure keeps status, source and note of the one it replaces. Nobody compared it with the source yet, and
    /// it is exact whatever the old one was.
    void enter(YearCell cell, double value, String why) {
        Observation old = cell.observation();
        Double oldValue = old == null ? null : old.value();
        if (cell.computed() || (oldValue != null && oldValue == value)) {
            return;
        }
        put(entered(cell.key(), old, value), why);
    }

    /// What stands in a cell once a figure is entered.
    static Observation entered(ObservationKey key, @Nullable Observation old, double value) {
        return new Observation(key.series(), key.year(), value, statusOf(old), "", unverified(old),
                old == null ? "" : old.note());
    }

    /// Enters the same figure as another cell has, as one step; cells that are computed stay.
    void fill(List<FigureFill.Filled> filled, String why) {
        apply(filled.stream().filter(each -> !each.into().computed())
                .<Change>map(each -> new Change.PutObservation(
                        entered(each.into().key(), each.into().observation(), each.value())))
                .toList(), why);
    }

    private static ObservationStatus statusOf(@Nullable Observation old) {
        return old == null || old.status() == ObservationStatus.AWAITED ? ObservationStatus.ESTIMATED : old.status();
    }

    private static @Nullable Source unverified(@Nullable Observation old) {
        Source source = old == null ? null : old.source();
        return source == null ? null : new Source(source.document(), source.line(), source.quote(), false);
    }

    /// Removes what was entered in these cells, as one step.
    void clear(List<YearCell> cells, String why) {
        apply(cells.stream().filter(cell -> cell.observation() != null && !cell.computed())
                .<Change>map(cell -> new Change.RemoveObservation(cell.key())).toList(), why);
    }

    /// Makes several changes as one step.
    void apply(List<Change> changes, String why) {
        if (changes.size() == 1) {
            model.apply(changes.getFirst(), why);
        } else if (!changes.isEmpty()) {
            model.apply(new Change.Several(changes), why);
        }
    }

    /// Leaves a figure without a value alone: it is awaited.
    void setStatus(YearCell cell, ObservationStatus status, String why) {
        Observation old = cell.observation();
        if (old != null && old.value() != null && old.status() != status) {
            put(new Observation(old.series(), old.year(), old.value(), status, old.qualifier(), old.source(),
                    old.note()), why);
        }
    }

    /// Says of a figure how exact it is, where it comes from and what else is to be known.
    void setSource(YearCell cell, String qualifier, @Nullable Source source, String note, String why) {
        Observation old = cell.observation();
        if (old != null) {
            Observation now = new Observation(old.series(), old.year(), old.value(), old.status(), qualifier, source,
                    note);
            if (!now.equals(old)) {
                put(now, why);
            }
        }
    }

    /// Makes a cell what it once was.
    ///
    /// @param earlier null where it was empty
    void restore(YearCell cell, @Nullable Observation earlier, String why) {
        if (earlier != null && !earlier.equals(cell.observation())) {
            put(earlier, why);
        } else if (earlier == null && cell.observation() != null) {
            model.apply(new Change.RemoveObservation(cell.key()), why);
        }
    }

    private void put(Observation observation, String why) {
        model.apply(new Change.PutObservation(observation), why);
    }
}
