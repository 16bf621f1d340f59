package planworkbench.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.Projector;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.text.FigureText;
import planworkbench.wording.FormulaText;

/// The whole plan: what it asks for and what was observed.
@Command(name = "show", description = "${bundle:cli.usage.show}")
final class ShowCommand extends WorkspaceCommand {

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ShowCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        if (asJson) {
            terminal.print(new PlanJson(terminal).of(snapshot));
        } else {
            asText(snapshot);
        }
    }

    private void asText(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        terminal.markPractice(plan);
        terminal.say("cli.show.title", plan.header().name(), String.valueOf(plan.baseYear()),
                String.valueOf(plan.targetYear()), plan.targets().size(), plan.observations().size(),
                plan.workItems().size());
        TextTable targets = new TextTable("lll");
        plan.targets().values().forEach(target -> targets.row(target.id(), target.name(), target.source().quote()));
        terminal.out().print("\n" + targets.text() + "\n");
        Projector projector = new Projector(plan);
        TextTable series = new TextTable("lll");
        for (SeriesKey key : projector.keys()) {
            String unit = plan.indicator(key.indicator()).unit().symbol();
            series.row(plan.seriesName(key), unit, figures(projector.observed(), key));
        }
        terminal.out().print(series.text());
        FormulaText words = new FormulaText(plan, terminal.messages());
        projector.formulas().model().problems().forEach((key, problems) -> problems.forEach(problem -> terminal
                .say("cli.show.problem", plan.seriesName(key), words.problem(problem))));
    }

    private static String figures(ObservedFigures observed, SeriesKey key) {
        AnnualSeries series = observed.series(key);
        var text = new StringBuilder();
        series.values().forEach((year, value) -> text.append(text.isEmpty() ? "" : "  ").append(year).append(' ')
                .append(FigureText.value(value)));
        return text.isEmpty() ? "—" : text.toString();
    }
}
