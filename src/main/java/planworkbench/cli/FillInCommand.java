package planworkbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import planworkbench.exchange.fillin.FillInIssue;
import planworkbench.exchange.fillin.FillInPack;
import planworkbench.exchange.fillin.FillInStanding;
import planworkbench.exchange.fillin.IssueRefused;
import planworkbench.plan.Department;
import planworkbench.plan.Plan;
import planworkbench.store.Progress;
import planworkbench.store.Workspace;

/// Sends fill-in packs out: a workbook for each department.
@Command(name = "fill-in", description = "${bundle:cli.usage.fill-in}")
final class FillInCommand extends WorkspaceCommand {

    @Option(names = "--year", required = true, paramLabel = "YEAR", description = "${bundle:cli.usage.fill-in.year}")
    private int year;

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:cli.usage.fill-in.out}")
    private @Nullable Path out;

    @Option(names = "--department", paramLabel = "NAME", description = "${bundle:cli.usage.fill-in.department}")
    private List<String> departments = new ArrayList<>();

    @Option(names = "--again", description = "${bundle:cli.usage.fill-in.again}")
    private boolean again;

    @Option(names = "--dry-run", description = "${bundle:cli.usage.dry-run}")
    private boolean dryRun;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    FillInCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        if (year < plan.baseYear() || year > plan.targetYear()) {
            throw new Refusal("cli.fill-in.not-in-plan", String.valueOf(year), String.valueOf(plan.baseYear()),
                    String.valueOf(plan.targetYear()));
        }
        List<FillInStanding> chosen = chosen(plan);
        List<String> sent = chosen.stream().filter(standing -> again || standing.isOpen())
                .map(standing -> standing.department().id()).toList();
        SequencedMap<String, FillInPack> files = FillInIssue.files(plan, year, sent, terminal.messages());
        boolean apply = !dryRun && !files.isEmpty();
        if (apply) {
            issue(open, sent);
        }
        FillInReport report = new FillInReport(terminal, open.edits().current().plan(), year, chosen, files, apply);
        if (asJson) {
            terminal.print(report.json());
        } else {
            terminal.markPractice(plan);
            report.print();
        }
    }

    private List<FillInStanding> chosen(Plan plan) {
        List<FillInStanding> all = FillInStanding.of(plan, year);
        for (String asked : departments) {
            if (all.stream().noneMatch(standing -> isCalled(standing.department(), asked))) {
                throw new Refusal("cli.fill-in.no-department", asked);
            }
        }
        return all.stream().filter(standing -> departments.isEmpty()
                || departments.stream().anyMatch(asked -> isCalled(standing.department(), asked))).toList();
    }

    private static boolean isCalled(Department department, String asked) {
        return department.id().equals(asked) || department.name().equals(asked);
    }

    private void issue(Workspace open, List<String> sent) {
        if (out == null) {
            throw new Refusal("cli.fill-in.no-folder");
        }
        try {
            new FillInIssue(open.edits(), terminal.messages()).issue(year, sent, out, Progress.UNWATCHED);
        } catch (IssueRefused e) {
            throw new Refusal("cli.fill-in.failed", e.text(terminal.messages()));
        }
    }
}
