package planworkbench.ui.indicator;

import java.util.List;
import java.util.function.Consumer;

import planworkbench.plan.ObservationKey;
import planworkbench.store.HistoryEntry;

/// Where the history of a cell is read, away from the JavaFX thread.
@FunctionalInterface
interface CellHistory {

    void read(ObservationKey cell, Consumer<List<HistoryEntry>> onRead);
}
