package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.SimulatedScenarios;
import planworkbench.chart.ChartPicture;
import planworkbench.chart.PictureFormat;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.chart.ProjectionFan;
import planworkbench.cli.Services.PictureSize;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.report.ChartFile;
import planworkbench.report.FileTrouble;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;

/// The chart of a series under a scenario as a file, drawn as in the window.
@Command(name = "chart", description = "${bundle:cli.usage.chart}")
final class ChartCommand extends WorkspaceCommand {

    private static final PictureSize LEAST = new PictureSize(320, 240);

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--indicator", required = true, paramLabel = "INDICATOR", description = "${bundle:cli.usage.chart.indicator}")
    private String indicator = "";

    @Option(names = "--target", paramLabel = "ID", description = "${bundle:cli.usage.chart.target}")
    private @Nullable String target;

    @Option(names = "--no-fan", description = "${bundle:cli.usage.chart.no-fan}")
    private boolean withoutFan;

    @Option(names = "--out", required = true, paramLabel = "FILE.png|FILE.svg", description = "${bundle:cli.usage.chart.out}")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", converter = PictureSizeConverter.class, description = "${bundle:cli.usage.chart.size}")
    private PictureSize size = new PictureSize(ChartPicture.WIDTH, ChartPicture.HEIGHT);

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    ChartCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        PictureFormat format = PictureFormat.of(out).orElseThrow(() -> new Refusal("cli.chart.format", out));
        if (size.width() < LEAST.width() || size.height() < LEAST.height()) {
            throw new Refusal("cli.chart.size", LEAST.width() + "x" + LEAST.height());
        }
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        SeriesKey series = SeriesName.resolve(plan, indicator, null);
        ResolvedScenario supposed = scenario.resolved(snapshot);
        write(ChartPicture.onPaper(chart(plan, series, supposed), size.width(), size.height()), format);
        if (asJson) {
            ObjectNode document = terminal.json().createObjectNode();
            document.put("file", out.toString()).put("format", ProjectionJson.word(format));
            document.put("series", plan.seriesName(series)).put("scenario", supposed.name());
            document.put("width", size.width()).put("height", size.height());
            terminal.print(document);
        } else {
            terminal.markPractice(plan);
            terminal.say("cli.chart.done", plan.seriesName(series), supposed.name(), out);
        }
    }

    private ProjectionChartModel chart(Plan plan, SeriesKey series, ResolvedScenario supposed) {
        Target held = target(plan, series);
        boolean fan = !withoutFan && ProjectionFan.belongsTo(held);
        ScenarioOutcome outcome = new SimulatedScenarios(plan, new Projector(plan), Chance.DEFAULT, Workers.alone())
                .of(supposed, fan ? series : null);
        Attainment attainment = held == null
                ? null
                : outcome.attainments().stream().filter(one -> one.target().equals(held)).findFirst().orElseThrow();
        return new ProjectionChartModels(plan, terminal.messages())
                .of(series, attainment, outcome.projection(), null)
                .withFan(ProjectionFan.of(outcome.fan(series)))
                .withTitle(plan.seriesName(series));
    }

    /// The one that was named, else the first that judges the series, as in the window; null where none does.
    private @Nullable Target target(Plan plan, SeriesKey series) {
        if (target == null) {
            return plan.targets().values().stream().filter(one -> plan.series(one).equals(series)).findFirst()
                    .orElse(null);
        }
        Target named = plan.targets().get(target);
        if (named == null || !plan.series(named).equals(series)) {
            throw new Refusal("cli.chart.target", target, plan.seriesName(series));
        }
        return named;
    }

    private void write(ChartPicture picture, PictureFormat format) {
        try {
            ChartFile.write(picture, format, out);
        } catch (IOException e) {
            throw new Refusal("picture.not-saved", out,
                    terminal.messages().label("file-trouble.", FileTrouble.of(out, e)));
        }
    }
}
