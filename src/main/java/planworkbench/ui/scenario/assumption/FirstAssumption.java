package planworkbench.ui.scenario.assumption;

import java.util.List;
import java.util.Optional;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.store.EditService;
import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;

/// What a scenario supposed of a series first of all, as the plan was handed over: the history tells.
final class FirstAssumption {

    private static final int LINES = 500;

    private FirstAssumption() {}

    /// On the worker. Empty where the scenario supposes nothing.
    static Optional<Assumption> of(EditService edits, String scenario, SeriesKey series) {
        HistoryFilter filter = HistoryFilter.ALL.withIndicator(series.indicator());
        for (long end = edits.historySize(filter); end > 0; end -= LINES) {
            long from = Math.max(0, end - LINES);
            List<HistoryEntry> oldestFirst = edits.history(filter, from, (int) (end - from)).reversed();
            for (HistoryEntry entry : oldestFirst) {
                if (entry.subject() instanceof HistoryEntry.Subject.OfAssumption of && of.scenario().equals(scenario)
                        && of.series().equals(series)) {
                    return Optional.ofNullable(of.old() == null ? of.now() : of.old());
                }
            }
        }
        Scenario now = edits.current().scenarios().find(scenario);
        return now == null ? Optional.empty() : Optional.ofNullable(now.assumptions().get(series));
    }
}
