package planworkbench.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import planworkbench.assessment.EvaluationYears;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.plan.Plan;
import planworkbench.projection.Projector;
import planworkbench.report.output.ComposedReport;
import planworkbench.report.output.ReportFormat;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// Shows the window, or does the same job on paper where there is no display.
@Command(name = "open", description = "${bundle:cli.usage.open}")
final class OpenCommand implements Runnable {

    private static final Path DEMO_FOLDER = Path.of("target", "demo");
    private static final Services.PictureSize SIZE = new Services.PictureSize(1440, 900);

    private final Services services;
    private final Terminal terminal;

    @Parameters(index = "0", arity = "0..1", paramLabel = "WORKSPACE", description = "${bundle:cli.usage.open.workspace}")
    private @Nullable Path workspace;

    OpenCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (!services.window(workspace)) {
            onPaper();
        }
    }

    private void onPaper() {
        terminal.say("cli.no-display", DEMO_FOLDER);
        try (Workspace open = workspace == null ? services.sample() : services.open(workspace)) {
            terminal.out().print(attainments(open.edits().current()));
            terminal.out().flush();
            PictureFolder pictures = new PictureFolder(DEMO_FOLDER, terminal.messages());
            pictures.draw(services, open, SIZE, false, null);
            pictures.draw(services, open, SIZE, true, null);
            terminal.say("cli.pictures", DEMO_FOLDER);
            report(open.edits().current());
        }
    }

    private void report(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        YearReport report = new YearReport(services, terminal, plan, EvaluationYears.of(plan).usual());
        ResolvedScenario supposed = snapshot.scenarios().resolve(YearReport.usualScenario(snapshot).id());
        // what was written at an earlier start is the program's own
        Map<ReportFormat, Path> files = ReportPlace.files(DEMO_FOLDER, EnumSet.allOf(ReportFormat.class),
                report.fileName(), true, terminal.messages());
        report.makeFolder(files);
        ComposedReport composed = report.compose(supposed);
        report.write(composed, files, file -> terminal.say("cli.report.done", file,
                composed.document().chapters().size(), supposed.name()));
    }

    /// The same as in the pictures: simulated.
    private String attainments(Snapshot snapshot) {
        Plan plan = snapshot.plan();
        String first = snapshot.scenarios().scenarios().firstEntry().getKey();
        ScenarioOutcome outcome = new SimulatedScenarios(plan, new Projector(plan), Chance.DEFAULT, Workers.alone())
                .of(snapshot.scenarios().resolve(first), null);
        return AttainmentTable.simulated(plan, outcome, Chance.DEFAULT, terminal.messages());
    }
}
