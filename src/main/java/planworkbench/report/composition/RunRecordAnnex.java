package planworkbench.report.composition;

import java.util.List;
import java.util.Map;

import planworkbench.plan.SeriesKey;
import planworkbench.report.RunRecord;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.text.FigureText;
import planworkbench.text.NumberText;
import planworkbench.wording.MethodText;

/// 附件：运行记录: what the trend can be computed from again, and what the scenario supposes.
record RunRecordAnnex(Composition in) implements ChapterWriter {

    @Override
    public void write(Draft draft) {
        draft.say("run.intro", in.get("compose.run.intro"));
        draft.table("run.record", in.get("compose.run.table"),
                List.of(in.words(in.get("compose.column.item"), 22), in.words(in.get("compose.column.content"), 66)),
                rows(), "");
        Map<SeriesKey, ResolvedAssumption> assumptions = in.material().run().scenario().assumptions();
        if (assumptions.isEmpty()) {
            draft.say("run.no-assumptions", in.get("compose.run.no-assumptions"));
            return;
        }
        draft.table("run.assumptions", in.get("compose.run.assumptions", in.outcome().scenario().name()),
                List.of(in.words(in.get("compose.column.indicator"), 28),
                        in.words(in.get("compose.column.assumption"), 30),
                        in.words(in.get("compose.column.why"), 46)),
                assumptions.values().stream().map(one -> row(one.assumption())).toList(), "");
    }

    private DataTable.Row row(Assumption assumption) {
        SeriesKey series = assumption.series();
        return new DataTable.Row(series.indicator() + "@" + series.region(),
                Composition.texts(in.plan().seriesName(series), new MethodText(in.plan(), in.messages()).of(assumption),
                        assumption.reason().isEmpty() ? Composition.NOTHING : assumption.reason()));
    }

    private List<DataTable.Row> rows() {
        RunRecord run = in.material().run();
        Chance chance = run.chance();
        return List.of(row("compose.run.scenario", run.scenario().name()),
                row("compose.run.origin", in.messages().label("scenario.origin.", run.scenario().origin())),
                row("compose.run.horizon", Integer.toString(run.horizon())),
                row("compose.run.sampling", in.messages().label("live.sampling.", chance.sampling())),
                row("compose.run.paths", NumberText.format(chance.paths(), 0)),
                row("compose.run.seed", Long.toString(chance.seed())),
                row("compose.run.correlation", FigureText.value(chance.correlation())),
                row("compose.run.persistence", FigureText.value(chance.persistence())),
                row("compose.run.version", run.version()), row("compose.run.plan", run.plan()),
                row("compose.run.data", run.dataHash()));
    }

    private DataTable.Row row(String key, String content) {
        return new DataTable.Row(key, List.of(Cell.of(in.get(key)), Cell.of(content)));
    }
}
