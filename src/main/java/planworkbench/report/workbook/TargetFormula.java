package planworkbench.report.workbook;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Direction;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.plan.TargetMeasure.BoundOrReason;

/// How a target is judged, as formulas: the mirror of [planworkbench.assessment.AttainmentAssessment]. An observation of the target year counts before
/// a projection of it, and which of them there is does not hang on what is supposed.
///
/// @param value what is measured; an error where there is nothing
/// @param low the lower bound; null where there is none
/// @param high the upper bound; null where there is none
/// @param strict whether reaching the bound is not enough
/// @param comparable false where a break keeps it from being judged
record TargetFormula(String value, @Nullable String low, @Nullable String high, boolean strict, boolean comparable) {

    /// @param first the cell of the value, or of the lower bound
    /// @param second the cell of the upper bound
    static TargetFormula of(AnnexBook book, ProjectionRows rows, Target target, String first, String second) {
        FigureCells observed = new FigureCells.Observed(book.projector().observed());
        FigureCells projected = new FigureCells.Projected(book, rows);
        if (target.kind() instanceof TargetKind.RangePerYear) {
            return new TargetFormula(worst(book, target, observed, projected, first), first, null, false, true);
        }
        int year = target.year();
        FigureCells value = projected;
        FigureCells bound = projected;
        Judgement seen = new TargetJudge(book.plan(), observed.figures()).judgeYear(target, year);
        if (isSettled(seen)) {
            value = observed;
            bound = observed;
        } else if (seen instanceof Judgement.NotAssessable missing && missing.value() != null) {
            value = observed;
        }
        boolean comparable = isComparable(book.plan(), target, year, value, bound);
        boolean sum = target.isSum();
        String measured = new MeasureFormula(book.plan(), value).value(target, year, first);
        if (new TargetMeasure(book.plan(), value.figures()).value(target, year) instanceof Figure.Unknown(Reason reason)
                && reason == Reason.BREAK) {
            measured = "NA()";
        } else if (sum) {
            // what was observed may suffice already, and then nothing is supposed of it
            measured = "IFERROR(" + new MeasureFormula(book.plan(), observed).value(target, year, first) + ","
                    + new MeasureFormula(book.plan(), projected).value(target, year, first) + ")";
        }
        return bounded(book.plan(), target, measured, comparable, first, second,
                new MeasureFormula(book.plan(), bound));
    }

    private static boolean isSettled(Judgement seen) {
        return switch (seen) {
            case Judgement.Judged _ -> true;
            case Judgement.NotAssessable missing -> missing.reason() == Reason.BREAK;
        };
    }

    private static boolean isComparable(Plan plan, Target target, int year, FigureCells value, FigureCells bound) {
        boolean behindBreak = switch (new TargetMeasure(plan, value.figures()).value(target, year)) {
            case Figure.Known(double _, boolean comparable) -> !comparable;
            case Figure.Unknown(Reason reason) -> reason == Reason.BREAK;
        };
        return !behindBreak && !(new TargetMeasure(plan, bound.figures()).bound(target,
                year) instanceof BoundOrReason.Has(var _, boolean comparable) && !comparable);
    }

    private static TargetFormula bounded(Plan plan, Target target, String value, boolean comparable, String first,
            String second, MeasureFormula others) {
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ ->
                new TargetFormula(value, first, null, false, comparable);
            case TargetKind.AverageGrowthAtLeast _,TargetKind.FullCoverage _,TargetKind.Milestone _ ->
                new TargetFormula(value, first, null, false, comparable);
            case TargetKind.RangePerYear _ -> new TargetFormula(value, first, null, false, comparable);
            case TargetKind.MoreThan _ -> new TargetFormula(value, first, null, true, comparable);
            case TargetKind.AtMost _,TargetKind.RankAtMost _ ->
                new TargetFormula(value, null, first, false, comparable);
            case TargetKind.LessThan _ -> new TargetFormula(value, null, first, true, comparable);
            case TargetKind.Within _ -> new TargetFormula(value, first, second, false, comparable);
            case TargetKind.ChangeSinceBase(double change, var _) -> change < 0
                    ? new TargetFormula(value, null, first, false, comparable)
                    : new TargetFormula(value, first, null, false, comparable);
            case TargetKind.GrowthAbove(String comparator) -> new TargetFormula(value,
                    others.averageGrowth(plan.series(comparator), target.year()), null, true, comparable);
            case TargetKind.GrowthInStep(String comparator, double _) -> inStep(plan, target, value, comparable, first,
                    others.averageGrowth(plan.series(comparator), target.year()));
            case TargetKind.AboveBenchmark(String region) -> new TargetFormula(value,
                    others.cells().at(new SeriesKey(target.indicator(), region), target.year()), null, true,
                    comparable);
        };
    }

    private static TargetFormula inStep(Plan plan, Target target, String value, boolean comparable, String tolerance,
            String growth) {
        Direction direction = plan.indicator(target.indicator()).direction();
        String low = growth + "-" + tolerance;
        String high = growth + "+" + tolerance;
        return new TargetFormula(value, direction == Direction.FALL ? null : low,
                direction == Direction.RISE ? null : high, false, comparable);
    }

    /// The worst of all years, each by its observation where there is one; known once it is missed or no year is missing.
    private static String worst(AnnexBook book, Target target, FigureCells observed, FigureCells projected,
            String low) {
        SeriesKey key = book.plan().series(target);
        List<String> years = new ArrayList<>();
        int missing = 0;
        for (int year = book.plan().baseYear() + 1; year <= target.year(); year++) {
            Judgement seen = new TargetJudge(book.plan(), observed.figures()).judgeYear(target, year);
            FigureCells cells = isSettled(seen) ? observed : projected;
            if (isComparable(book.plan(), target, year, cells, cells)) {
                years.add("IFERROR(" + cells.at(key, year) + ",\"\")");
            } else {
                missing++;
            }
        }
        if (years.isEmpty()) {
            return "NA()";
        }
        String errors = String.join("+", years.stream().map(year -> "ISNUMBER(" + year + ")*1").toList());
        // more than any figure, where one is missing
        String least = "MIN(" + String.join(",", years.stream()
                .map(year -> "IF(ISNUMBER(" + year + ")," + year + ",9E+300)").toList()) + ")";
        return "IF(OR(" + errors + "=" + (years.size() + missing) + ",AND(" + errors + ">0," + least + "-" + low
                + "<-" + FormulaToExcel.near(least, low) + "))," + least + ",NA())";
    }
}
