package planworkbench.report.composition;

import java.util.List;
import java.util.Map;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;

/// 附件：运行记录: what the trend can be computed from again, and what the scenario supposes.
record RunRecordAnnex(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        RunRecordRows rows = new RunRecordRows(in.plan(), in.messages());
        draft.say("run.intro", in.get("compose.run.intro"));
        draft.table("run.record", in.get("compose.run.table"),
                List.of(in.words(in.get("compose.column.item"), 22), in.words(in.get("compose.column.content"), 66)),
                rows.conditions(in.material().run()), "");
        Map<SeriesKey, ResolvedAssumption> assumptions = in.material().run().scenario().assumptions();
        if (assumptions.isEmpty()) {
            draft.say("run.no-assumptions", in.get("compose.run.no-assumptions"));
            return;
        }
        draft.table("run.assumptions", in.get("compose.run.assumptions", in.outcome().scenario().name()),
                List.of(in.words(in.get("compose.column.indicator"), 28),
                        in.words(in.get("compose.column.assumption"), 30),
                        in.words(in.get("compose.column.why"), 46)),
                rows.assumptions(assumptions.values()), "");
    }
}
