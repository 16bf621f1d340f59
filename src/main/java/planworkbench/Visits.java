package planworkbench;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.plan.SeriesKey;
import planworkbench.store.Snapshot;
import planworkbench.store.Visit;
import planworkbench.store.Workspace;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.LastTime;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// Between an open workspace and what is remembered of it.
final class Visits {

    private Visits() {}

    /// The workspace as it was left; what is no longer there is at its start.
    static WorkspaceModel reopened(Workspace workspace, @Nullable Visit visit, Background background) {
        Snapshot snapshot = workspace.edits().current();
        String first = snapshot.scenarios().scenarios().firstEntry().getKey();
        if (visit == null) {
            return new WorkspaceModel(workspace.edits(), background, first);
        }
        String left = visit.scenario();
        WorkspaceModel model = new WorkspaceModel(workspace.edits(), background,
                left != null && snapshot.scenarios().find(left) != null ? left : first, lastTime(visit.seen()));
        SeriesKey series = visit.series();
        if (series != null && snapshot.plan().indicators().containsKey(series.indicator())) {
            model.selectedSeriesProperty().set(series);
        }
        if (visit.table() != null) {
            model.arrangementProperty().set(visit.table());
        }
        model.pageProperty().set(Choice.of(PageId.class, visit.page(), PageId.OVERVIEW));
        return model;
    }

    static Visit of(Workspace workspace, WorkspaceModel model, Visit.@Nullable Seen seen) {
        return new Visit(workspace.file().toString(), model.pageProperty().get().name(),
                model.scenarioProperty().get(), model.selectedSeriesProperty().get(), seen,
                model.arrangementProperty().get());
    }

    static Visit.Seen seen(Snapshot snapshot, Instant at) {
        Map<String, Map<String, Integer>> verdicts = WorkspaceModel.Outcomes.of(snapshot).counts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> byName(entry.getValue())));
        return new Visit.Seen(snapshot.revision(), at.toEpochMilli(), verdicts);
    }

    private static Map<String, Integer> byName(Map<Verdict, Integer> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue));
    }

    private static @Nullable LastTime lastTime(Visit.@Nullable Seen seen) {
        return seen == null
                ? null
                : new LastTime(seen.revision(), Instant.ofEpochMilli(seen.at()), seen.verdicts().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> byVerdict(entry.getValue()))));
    }

    private static Map<Verdict, Integer> byVerdict(Map<String, Integer> counts) {
        Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            byVerdict.put(verdict, counts.getOrDefault(verdict.name(), 0));
        }
        return Collections.unmodifiableMap(byVerdict);
    }
}
