package planworkbench.report.word;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

import planworkbench.assessment.WorkCounts;
import planworkbench.assessment.WorkOverview;
import planworkbench.goal.AdjustmentOption;
import planworkbench.plan.WorkItemStatus;
import planworkbench.report.RunRecord;
import planworkbench.report.composition.ReportMaterial;
import planworkbench.report.composition.ReportedTarget;
import planworkbench.report.document.DataTable;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;

/// What the engine knows of each cell of a row.
record TableNumbers(ReportMaterial material) {

    private static final List<WorkItemStatus> COLUMNS = List.of(WorkItemStatus.DONE, WorkItemStatus.UNDER_WAY,
            WorkItemStatus.DELAYED, WorkItemStatus.NOT_STARTED, WorkItemStatus.NOT_REPORTED);

    /// By column.
    List<Known> row(DataTable table, String row) {
        if (table.id().startsWith("adjustment.")) {
            Known option = target(table.id().substring("adjustment.".length()))
                    .option(AdjustmentOption.Way.valueOf(row));
            return List.of(new Known(), option, option);
        }
        return switch (table.id()) {
            case "targets.headline.table" -> headline(target(row));
            case "targets.others.table" -> other(target(row));
            case "problems.unknown.table" -> List.of(new Known(), target(row).value(), years(), new Known());
            case "situation.pace.table" -> List.of(new Known(), target(row).pace(), target(row).neededPace(),
                    target(row).paceFrom(), target(row).paceDifference());
            case "work.groups" -> work(row);
            case "work.items" -> Stream.generate(Known::new).limit(table.columns().size()).toList();
            case "run.record" -> List.of(new Known(), condition(row));
            case "run.assumptions" -> assumption(row);
            default -> throw new AssertionError("what does the engine know of " + table.id() + "?");
        };
    }

    /// Of the words below a table.
    Known note(DataTable table) {
        if (!table.id().startsWith("adjustment.")) {
            return new Known().counts(material.plan().baseYear());
        }
        TargetNumbers target = target(table.id().substring("adjustment.".length()));
        return target.goal().and(target.probability()).and(target.breaks());
    }

    /// Of the heads of columns and captions.
    Known years() {
        return new Known().counts(material.plan().baseYear(), material.plan().baseYear() + 1,
                material.evaluation().year(), material.plan().targetYear());
    }

    TargetNumbers target(String id) {
        ReportedTarget one = material.targets().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow();
        return new TargetNumbers(material, one);
    }

    private static List<Known> headline(TargetNumbers target) {
        return List.of(new Known(), new Known(), target.base(), target.value(), target.goal(), target.completion(),
                target.scheduled(), target.rating(), target.probability());
    }

    private static List<Known> other(TargetNumbers target) {
        return List.of(new Known(), new Known(), target.goal(), target.value(), target.margin(), target.rating(),
                target.probability());
    }

    private List<Known> work(String row) {
        WorkOverview overview = WorkOverview.of(material.plan(),
                LocalDate.of(material.evaluation().year(), Month.DECEMBER, 31));
        WorkCounts counts = row.equals("all")
                ? overview.all()
                : overview.groups().stream().filter(group -> group.name().equals(row)).findFirst().orElseThrow()
                        .counts();
        return Stream.concat(Stream.of(new Known(), new Known().counts(counts.total())),
                COLUMNS.stream().map(status -> new Known().counts(counts.of(status)))).toList();
    }

    private Known condition(String row) {
        RunRecord run = material.run();
        return switch (row) {
            case "compose.run.horizon" -> new Known().counts(run.horizon());
            case "compose.run.paths" -> new Known().counts(run.chance().paths());
            case "compose.run.seed" -> new Known().counts(run.chance().seed());
            case "compose.run.correlation" -> new Known().value(run.chance().correlation());
            case "compose.run.persistence" -> new Known().value(run.chance().persistence());
            default -> new Known().words(run.scenario().name(), run.version(), run.plan(), run.dataHash());
        };
    }

    private List<Known> assumption(String row) {
        Assumption assumption = material.run().scenario().assumptions().values().stream()
                .map(one -> one.assumption())
                .filter(one -> row.equals(one.series().indicator() + "@" + one.series().region())).findFirst()
                .orElseThrow();
        return List.of(new Known(), method(assumption.method()).counts(assumption.overrides().size()),
                new Known().words(assumption.reason()));
    }

    /// The methods that the packages use.
    private static Known method(ProjectionMethod method) {
        return switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) -> new Known().growth(rate);
            case ProjectionMethod.RealGrowth(double real, double price) -> new Known().growth(real).growth(price);
            case ProjectionMethod.ConstantStep(double step) -> new Known().value(step);
            case ProjectionMethod.FixedValues(var values) -> {
                Known known = new Known().years(values.keySet());
                values.values().forEach(known::value);
                yield known;
            }
            default -> throw new AssertionError("what does the engine know of " + method + "?");
        };
    }
}
