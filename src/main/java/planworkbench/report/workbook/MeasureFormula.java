package planworkbench.report.workbook;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// What a target measures in a year, as a formula: the mirror of [planworkbench.plan.TargetMeasure]. What is missing is an error.
record MeasureFormula(Plan plan, FigureCells cells) {

    /// @param enough the cell with what a sum has to come to
    String value(Target target, int year, String enough) {
        SeriesKey key = plan.series(target);
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ ->
                cells.at(key, year);
            case TargetKind.Within _,TargetKind.AboveBenchmark _,TargetKind.FullCoverage _ -> cells.at(key, year);
            case TargetKind.RankAtMost _,TargetKind.RangePerYear _ -> cells.at(key, year);
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> cumulated(key, year, enough);
            case TargetKind.ChangeSinceBase(double _, TargetKind.ChangeMeasure measure) -> change(key, year, measure);
            case TargetKind.AverageGrowthAtLeast _,TargetKind.GrowthAbove _,TargetKind.GrowthInStep _ ->
                averageGrowth(key, year);
            case TargetKind.Milestone _ -> done(key, year);
        };
    }

    /// With a year missing the sum is known only once it suffices.
    private String cumulated(SeriesKey key, int year, String enough) {
        String sum = years(year).mapToObj(y -> orNothing(cells.at(key, y), "0")).collect(Collectors.joining("+"));
        String all = years(year).mapToObj(y -> cells.at(key, y)).collect(Collectors.joining("+"));
        return "IFERROR(" + all + ",IF(AND(" + sum + "-" + enough + ">=-" + FormulaToExcel.near("(" + sum + ")", enough)
                + "," + sum + ">0)," + sum + ",NA()))";
    }

    private static String orNothing(String cell, String instead) {
        return cell.equals("NA()") ? instead : "IFERROR(" + cell + "," + instead + ")";
    }

    private String change(SeriesKey key, int year, TargetKind.ChangeMeasure measure) {
        String base = cells.at(key, plan.baseYear());
        String value = cells.at(key, year);
        return switch (measure) {
            case ABSOLUTE -> value + "-" + base;
            case PERCENT -> "IF(" + base + ">0,(" + value + "/" + base + "-1)*100,NA())";
        };
    }

    String averageGrowth(SeriesKey key, int year) {
        int count = year - plan.baseYear();
        if (count < 1) {
            return "NA()";
        }
        if (plan.indicator(key.indicator()).measure() == Measure.GROWTH_RATE) {
            String product = years(year).mapToObj(y -> "(1+" + cells.at(key, y) + "/100)")
                    .collect(Collectors.joining("*"));
            return "IF(" + product + ">0,((" + product + ")^(1/" + count + ")-1)*100,NA())";
        }
        String base = cells.at(key, plan.baseYear());
        String value = cells.at(key, year);
        return "IF(AND(" + base + ">0," + value + ">0),((" + value + "/" + base + ")^(1/" + count + ")-1)*100,NA())";
    }

    private String done(SeriesKey key, int year) {
        String before = IntStream.range(plan.baseYear(), year).mapToObj(y -> orNothing(cells.at(key, y), "0"))
                .collect(Collectors.joining(","));
        return before.isEmpty()
                ? cells.at(key, year)
                : "IF(MAX(" + before + ")>=1,1," + cells.at(key, year) + ")";
    }

    private IntStream years(int last) {
        return IntStream.rangeClosed(plan.baseYear() + 1, last);
    }
}
