package planworkbench.ui.overview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import planworkbench.assessment.Verdict;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.ScenarioChoice;

/// What the overview shows, as a whole.
///
/// @param scenarios the columns, in tree order
/// @param chosen the scenario that cards and sentences speak of
/// @param rows those that the filter leaves
/// @param sinceLastTime how the counts changed since the window was closed last; only verdicts that did
/// @param lastYear the last year with an observation
public record Overview(Snapshot of, List<ScenarioChoice> scenarios, ScenarioChoice chosen, List<TargetRow> rows,
        Map<Verdict, Integer> counts, Map<Verdict, Integer> sinceLastTime, List<Attention> attentions,
        Completeness completeness, int lastYear) {

    public Overview {
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
        attentions = List.copyOf(attentions);
    }

    static Map<Verdict, Integer> difference(Map<Verdict, Integer> before, Map<Verdict, Integer> now) {
        Map<Verdict, Integer> difference = new EnumMap<>(Verdict.class);
        now.forEach((verdict, count) -> {
            int change = count - before.getOrDefault(verdict, 0);
            if (change != 0) {
                difference.put(verdict, change);
            }
        });
        return difference;
    }
}
