package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScheduleProgress;
import planworkbench.plan.Judgement;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.DataTable.Column;
import planworkbench.report.document.DataTable.Row;
import planworkbench.wording.TargetText;

/// The targets as tables: what the sentences say, and the numbers behind it. The trend has no column once the plan is over.
record TargetTables(Composition in) {

    void headline(Draft draft) {
        List<Column> columns = new ArrayList<>(List.of(in.words(in.get("compose.column.target"), 28),
                in.words(in.get("compose.column.unit"), 9),
                in.figures(in.get("compose.column.base", in.baseYear()), 10),
                in.figures(in.get("compose.column.value", in.evaluationYear()), 10), wanted(17),
                in.figures(in.get("compose.column.completion"), 10),
                in.figures(in.get("compose.column.scheduled"), 10), in.words(in.get("compose.column.rating"), 13)));
        add(draft, "targets.headline.table", in.get("compose.targets.headline.table", in.evaluationYear()), columns,
                in.material().headline(), in.material().headline().stream().map(this::headlineRow).toList());
    }

    void others(Draft draft) {
        List<Column> columns = new ArrayList<>(List.of(in.words(in.get("compose.column.group"), 13),
                in.words(in.get("compose.column.target"), 30), wanted(18),
                in.figures(in.get("compose.column.value", in.evaluationYear()), 14),
                in.figures(in.get("compose.column.margin"), 15), in.words(in.get("compose.column.rating"), 14)));
        add(draft, "targets.others.table", in.get("compose.targets.others.table", in.evaluationYear()), columns,
                in.material().others(), in.material().others().stream().map(this::otherRow).toList());
    }

    private Column wanted(int weight) {
        return in.words(in.get("compose.column.wanted", in.targetYear()), weight);
    }

    private void add(Draft draft, String id, String caption, List<Column> columns, List<ReportedTarget> targets,
            List<Row> rows) {
        boolean over = in.evaluation().finalYear();
        if (!over) {
            columns.add(in.words(in.get("compose.column.trend", in.targetYear()), 15));
        }
        String note = in.get(over ? "compose.targets.note.final" : "compose.targets.note");
        boolean averages = targets.stream().anyMatch(one -> Composition.isAverage(one.target().kind()));
        draft.table(id, caption, columns, rows, averages
                ? in.get("compose.semicolon", note, in.get("compose.targets.note.average", in.baseYear()))
                : note);
    }

    private Row row(ReportedTarget one, List<Cell> cells) {
        List<Cell> all = new ArrayList<>(cells);
        all.add(rating(one));
        if (!in.evaluation().finalYear()) {
            all.add(Cell.of(in.trend(one)));
        }
        return new Row(one.id(), all);
    }

    private Row headlineRow(ReportedTarget one) {
        Target target = one.target();
        ScheduleProgress schedule = one.assessment().schedule();
        Double base = BaseValue.of(in, target).value();
        Double completion = schedule.completion();
        return row(one, List.of(Cell.of(target.name()), Cell.of(TargetText.unit(target)),
                base == null ? nothing() : Composition.number(base), value(one), Cell.of(in.wanted(target)),
                completion == null ? nothing() : new Cell(in.progress().completion(schedule), completion),
                completion == null ? nothing() : scheduled(schedule)));
    }

    /// Marked where it is not of the path of the rules.
    private Cell scheduled(ScheduleProgress schedule) {
        String share = in.progress().scheduled(schedule);
        return new Cell(schedule.planned() == null ? share : in.get("planned.cell", share), schedule.scheduledShare());
    }

    private Row otherRow(ReportedTarget one) {
        Target target = one.target();
        Judgement judgement = one.assessment().judgement();
        return row(one, List.of(Cell.of(target.group()), Cell.of(target.name()), Cell.of(in.wanted(target)),
                in.attainments().value(target, judgement).map(text -> new Cell(text, value(one).value()))
                        .orElseGet(TargetTables::nothing),
                in.attainments().margin(target, judgement).map(text -> new Cell(text, margin(judgement)))
                        .orElseGet(TargetTables::nothing)));
    }

    /// What was measured, in the target's unit.
    private Cell value(ReportedTarget one) {
        Double value = switch (one.assessment().judgement()) {
            case Judgement.Judged judged -> (Double) judged.value();
            case Judgement.NotAssessable missing -> missing.value();
        };
        if (value == null) {
            return nothing();
        }
        return one.target().kind() instanceof TargetKind.Milestone
                ? Cell.of(in.attainments().value(one.target(), one.assessment().judgement()).orElse(""))
                : Composition.number(value);
    }

    private Cell rating(ReportedTarget one) {
        String rating = in.messages().label("rating.", one.assessment().rating());
        return Cell.of(one.assessment().override() == null ? rating : in.get("compose.by-hand", rating));
    }

    private static Cell nothing() {
        return Cell.of(Composition.NOTHING);
    }

    private static @Nullable Double margin(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged -> (Double) judged.margin();
            case Judgement.NotAssessable missing -> missing.margin();
        };
    }
}
