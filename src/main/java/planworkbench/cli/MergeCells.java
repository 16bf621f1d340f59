package planworkbench.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// Cells of packs as they are typed: an indicator's name or code, with the department before it and the year behind it where
/// there are several.
record MergeCells(Plan plan, MergePreview preview) {

    private static final Pattern TYPED = Pattern
            .compile("(?:(?<department>[^:：]+)[:：])?(?<series>[^:：]+?)(?:[:：](?<year>[0-9]{4}))?");

    MergeCell find(String typed) {
        Matcher parts = TYPED.matcher(typed);
        if (!parts.matches()) {
            throw new Refusal("cli.merge.no-cell", typed);
        }
        SeriesKey series = SeriesName.resolve(plan, parts.group("series"), null);
        List<MergeCell> found = preview.cells().stream().filter(cell -> cell.received().series().equals(series))
                .filter(cell -> isDepartment(cell, parts.group("department")))
                .filter(cell -> isYear(cell, parts.group("year"))).toList();
        if (found.isEmpty()) {
            throw new Refusal("cli.merge.no-cell", typed);
        }
        if (found.size() > 1) {
            throw new Refusal("cli.merge.several", typed,
                    found.stream().map(cell -> name(plan, cell)).collect(Collectors.joining("、")));
        }
        return found.getFirst();
    }

    private static boolean isDepartment(MergeCell cell, @Nullable String typed) {
        return typed == null || cell.department().equals(typed) || cell.pack().department().equals(typed);
    }

    private static boolean isYear(MergeCell cell, @Nullable String typed) {
        return typed == null || Integer.toString(cell.pack().year()).equals(typed);
    }

    /// As it may be typed.
    static String name(Plan plan, MergeCell cell) {
        SeriesKey series = cell.received().series();
        String indicator = plan.indicators().containsKey(series.indicator())
                ? plan.seriesName(series)
                : series.indicator();
        return cell.department() + ":" + indicator + ":" + cell.pack().year();
    }
}
