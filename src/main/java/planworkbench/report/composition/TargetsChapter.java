package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// 主要指标完成情况: the main targets in a table and one by one, the others by group.
record TargetsChapter(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        if (in.material().targets().isEmpty()) {
            draft.say("targets.none", in.get("compose.no-targets", in.plan().header().name()));
            return;
        }
        if (!in.evaluation().finalYear()) {
            draft.add(in.scenario(draft.prose(), "targets.scenario"));
        }
        if (!in.material().headline().isEmpty()) {
            headline(draft);
        }
        if (!in.material().others().isEmpty()) {
            others(draft);
        }
    }

    private void headline(Draft draft) {
        draft.section(in.get("compose.targets.headline"));
        draft.say("targets.headline", in.get("compose.targets.headline.intro", in.material().headline().size(),
                draft.nextTable()));
        new TargetTables(in).headline(draft);
        TargetSentences sentences = new TargetSentences(in);
        TargetCharts charts = new TargetCharts(in);
        for (ReportedTarget one : in.material().headline()) {
            draft.item(one.target().name());
            Prose prose = draft.prose();
            sentences.full(prose, one);
            draft.add(prose);
            charts.of(one).ifPresent(draft::chart);
        }
    }

    private void others(Draft draft) {
        draft.section(in.get("compose.targets.others"));
        draft.say("targets.others", in.get("compose.targets.others.intro", in.material().others().size(),
                draft.nextTable()));
        new TargetTables(in).others(draft);
        TargetSentences sentences = new TargetSentences(in);
        byGroup().forEach((group, targets) -> {
            draft.item(group.isBlank() ? in.get("compose.targets.no-group") : group);
            for (ReportedTarget one : targets) {
                Prose prose = draft.prose();
                sentences.brief(prose, one);
                draft.add(prose);
            }
        });
    }

    private Map<String, List<ReportedTarget>> byGroup() {
        Map<String, List<ReportedTarget>> groups = new LinkedHashMap<>();
        in.material().others()
                .forEach(one -> groups.computeIfAbsent(one.target().group(), _ -> new ArrayList<>()).add(one));
        return groups;
    }
}
