package planworkbench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.assessment.nextplan.KeptProposals;
import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.NextPlanTerms;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.exchange.DataPackage;
import planworkbench.plan.Plan;
import planworkbench.report.FileTrouble;
import planworkbench.report.ReportFile;
import planworkbench.report.composition.NextPlanComposer;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.output.ReportFormat;
import planworkbench.report.word.WordReport;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;
import planworkbench.store.Snapshot;
import planworkbench.store.Workspace;
import planworkbench.text.FileName;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;
import planworkbench.wording.NextPlanText;
import planworkbench.wording.NextPlanWorkspace;

/// Proposes targets for the next plan, and makes a workspace of it.
@Command(name = "next-plan", description = "${bundle:next.usage}")
final class NextPlanCommand extends WorkspaceCommand {

    @Option(names = "--base-year", paramLabel = "YEAR", description = "${bundle:next.usage.base-year}")
    private @Nullable Integer baseYear;

    @Option(names = "--target-year", paramLabel = "YEAR", description = "${bundle:next.usage.target-year}")
    private @Nullable Integer targetYear;

    @Option(names = "--probability", split = TypedList.ENTRIES, splitSynopsisLabel = ",", converter = TypedList.Probability.class, paramLabel = "P", description = "${bundle:next.usage.probability}")
    private List<Double> probabilities = List.of();

    @Option(names = "--without", split = TypedList.ENTRIES, splitSynopsisLabel = ",", paramLabel = "ID", description = "${bundle:next.usage.without}")
    private List<String> without = List.of();

    @Option(names = "--choose", split = TypedList.CHOICES, splitSynopsisLabel = ",", paramLabel = "ID=VALUE", description = "${bundle:next.usage.choose}")
    private List<String> chosen = List.of();

    @Mixin
    private ScenarioOptions scenario = new ScenarioOptions();

    @Option(names = "--out", paramLabel = "FOLDER", description = "${bundle:next.usage.out}")
    private @Nullable Path out;

    @Mixin
    private ReportPlace place = new ReportPlace();

    @Option(names = "--new", paramLabel = "WORKSPACE", description = "${bundle:next.usage.new}")
    private @Nullable Path made;

    @Option(names = "--json", description = "${bundle:cli.usage.json}")
    private boolean asJson;

    NextPlanCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Snapshot snapshot = open.edits().current();
        Plan plan = snapshot.plan();
        NextPlanTerms terms = terms(plan);
        NextPlan next = proposed(snapshot, terms);
        Path file = out == null ? null : file(next, out);
        if (file == null) {
            make(snapshot, next);
        } else {
            write(next, file, () -> make(snapshot, next));
        }
        if (asJson) {
            terminal.print(new NextPlanJson(terminal.json(), terminal.messages()).of(next, file));
            return;
        }
        terminal.markPractice(plan);
        terminal.out().print(new NextPlanTable(next, terminal.messages()).text());
        if (file != null) {
            terminal.say("next.done", file);
        }
        if (made != null) {
            terminal.say("next.made", made, next.targets().size(),
                    next.targets().stream().filter(one -> one.outlook() instanceof ProposedTarget.ByHand).count(),
                    plan.observations().size());
        }
    }

    private NextPlanTerms terms(Plan plan) {
        NextPlanTerms kept = KeptProposals.terms(plan);
        int base = baseYear == null ? kept.baseYear() : baseYear;
        int target = targetYear == null ? base + kept.years() : targetYear;
        if (base <= plan.baseYear() || target <= base || target - base > NextPlanTerms.MOST_YEARS) {
            throw new Refusal("next.refused.years", String.valueOf(base), String.valueOf(target),
                    String.valueOf(plan.baseYear() + 1), NextPlanTerms.MOST_YEARS);
        }
        List<Double> rising = (probabilities.isEmpty() ? kept.probabilities() : probabilities).stream().distinct()
                .sorted().toList();
        if (rising.isEmpty() || rising.size() > NextPlanTerms.MOST_PROBABILITIES
                || !rising.stream().allMatch(p -> p > 0 && p < 1)) {
            throw new Refusal("next.refused.probabilities", NextPlanTerms.MOST_PROBABILITIES);
        }
        return new NextPlanTerms(base, target, rising);
    }

    private NextPlan proposed(Snapshot snapshot, NextPlanTerms terms) {
        Plan plan = snapshot.plan();
        Set<String> wanted = new LinkedHashSet<>(KeptProposals.wanted(plan, terms.targetYear()));
        without.forEach(id -> wanted.remove(SeekCommand.target(plan, id).id()));
        Map<String, Double> typed = new LinkedHashMap<>(KeptProposals.typed(plan, terms.targetYear()));
        chosen.forEach(choice -> typed.putAll(choice(plan, choice)));
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            NextPlan next = NextPlan.of(plan, scenario.resolved(snapshot, YearReport.usualScenario(snapshot)), terms,
                    wanted,
                    typed, Chance.DEFAULT, new Workers(threads, Runtime.getRuntime().availableProcessors()),
                    RunControl.none());
            next.targets().stream().filter(one -> !(one.outlook() instanceof ProposedTarget.Numbers))
                    .filter(one -> chosen.stream().anyMatch(choice -> choice.startsWith(one.target().id() + "=")))
                    .findFirst().ifPresent(one -> {
                        throw new Refusal("next.refused.by-hand", one.target().id(), one.target().name());
                    });
            return next;
        }
    }

    private static Map<String, Double> choice(Plan plan, String choice) {
        int at = StrictMath.max(choice.indexOf('='), choice.indexOf('＝'));
        if (at <= 0) {
            throw new Refusal("next.refused.choice", choice);
        }
        var target = SeekCommand.target(plan, choice.substring(0, at).strip());
        if (!(NumberText.parse(choice.substring(at + 1),
                target.unit().symbol()) instanceof ParsedNumber.Parsed(double value))) {
            throw new Refusal("next.refused.choice", choice);
        }
        return Map.of(target.id(), value);
    }

    private Path file(NextPlan next, Path typed) {
        Map<ReportFormat, Path> files = place.files(typed, EnumSet.of(ReportFormat.DOCX),
                FileName.safe(new NextPlanText(next, terminal.messages()).title()), terminal.messages());
        return Objects.requireNonNull(files.get(ReportFormat.DOCX));
    }

    /// Both the document and what comes with it, or neither.
    private void write(NextPlan next, Path file, Runnable rest) {
        ReportDocument document = new NextPlanComposer(terminal.messages()).compose(next,
                NextPlanComposer.run(next, services.version()), next.plan().reportTexts(next.plan().targetYear()));
        byte @Nullable [] before;
        List<Path> folders;
        try {
            before = Files.exists(file) ? Files.readAllBytes(file) : null;
            folders = ReportPlace.makeFolder(file);
        } catch (IOException e) {
            throw notSaved(file, e);
        }
        try {
            write(document, file);
            rest.run();
        } catch (RuntimeException failure) {
            takeBack(file, before, folders, failure);
            throw failure;
        }
    }

    private void write(ReportDocument document, Path file) {
        try {
            ReportFile.write(document, (report, stream) -> WordReport.write(report, terminal.messages(), stream), file);
        } catch (IOException e) {
            throw notSaved(file, e);
        }
    }

    private Refusal notSaved(Path file, IOException failure) {
        return new Refusal("picture.not-saved", file,
                terminal.messages().label("file-trouble.", FileTrouble.of(file, failure)));
    }

    private static void takeBack(Path file, byte @Nullable [] before, List<Path> folders, RuntimeException failure) {
        try {
            if (before != null) {
                ReportFile.write(before, file);
                return;
            }
            Files.deleteIfExists(file);
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private void make(Snapshot snapshot, NextPlan next) {
        if (made == null) {
            return;
        }
        Path name = made.normalize().getFileName();
        if (name == null || name.toString().isEmpty()) {
            throw new Refusal("cli.no-name", made);
        }
        NextPlanWorkspace carried = new NextPlanWorkspace(next, terminal.messages());
        services.create(made, new DataPackage(carried.plan(), carried.scenarios(snapshot.scenarios()))).close();
    }
}
