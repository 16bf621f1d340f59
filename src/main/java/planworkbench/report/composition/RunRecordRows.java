package planworkbench.report.composition;

import java.util.Collection;
import java.util.List;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.report.RunRecord;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.DataTable.Row;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.MethodText;

/// What a result can be computed from again, as rows of a table.
record RunRecordRows(Plan plan, Messages messages) {

    List<Row> conditions(RunRecord run) {
        Chance chance = run.chance();
        return List.of(row("compose.run.scenario", run.scenario().name()),
                row("compose.run.origin", messages.label("scenario.origin.", run.scenario().origin())),
                row("compose.run.horizon", Integer.toString(run.horizon())),
                row("compose.run.sampling", messages.label("live.sampling.", chance.sampling())),
                row("compose.run.paths", NumberText.format(chance.paths(), 0)),
                row("compose.run.seed", Long.toString(chance.seed())),
                row("compose.run.correlation", FigureText.value(chance.correlation())),
                row("compose.run.persistence", FigureText.value(chance.persistence())),
                row("compose.run.version", run.version()), row("compose.run.plan", run.plan()),
                row("compose.run.data", run.dataHash()));
    }

    private Row row(String key, String content) {
        return new Row(key, List.of(Cell.of(messages.get(key)), Cell.of(content)));
    }

    List<Row> assumptions(Collection<ResolvedAssumption> assumptions) {
        return assumptions.stream().map(one -> row(one.assumption())).toList();
    }

    private Row row(Assumption assumption) {
        SeriesKey series = assumption.series();
        return new Row(series.indicator() + "@" + series.region(),
                Composition.texts(plan.seriesName(series), new MethodText(plan, messages).of(assumption),
                        assumption.reason().isEmpty() ? Composition.NOTHING : assumption.reason()));
    }
}
