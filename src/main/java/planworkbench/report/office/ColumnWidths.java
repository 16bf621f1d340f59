package planworkbench.report.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.DataTable.Column;

/// The width of the page shared out among the columns: by their weights, but so that no number and no short word is broken.
///
/// @param twips together the width of the text
/// @param small whether the type must be smaller (小五 for 五号) for that
public record ColumnWidths(List<Integer> twips, boolean small) {

    /// Twips a character.
    public static final int LARGE_TYPE = 210;
    public static final int SMALL_TYPE = 180;
    /// At both sides of a cell, with the line.
    public static final int MARGINS = 140;

    /// Words such as 滞后于预期 stay in a line, in the middle of their column.
    private static final int BRIEF = 6;
    /// A longer heading may take two lines.
    private static final int BRIEF_HEADING = 4;
    /// Of Latin letters; a longer one is broken.
    private static final Pattern WORD = Pattern.compile("(?<!\\p{Alnum})\\p{Alpha}{2,14}(?!\\p{Alnum})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}年)(.{2,})");
    /// What may be taken up by what must not be broken, before the type gets smaller.
    private static final double CROWDED = 0.72;

    public ColumnWidths {
        twips = List.copyOf(twips);
    }

    /// @param width in twips, of all columns together
    /// @param characters how wide a text is, in Chinese characters
    public static ColumnWidths of(DataTable table, int width, ToDoubleFunction<String> characters) {
        List<Integer> least = least(table, LARGE_TYPE, characters);
        boolean small = sum(least) > CROWDED * width;
        if (small) {
            least = least(table, SMALL_TYPE, characters);
        }
        return new ColumnWidths(shared(table.columns(), least, width), small);
    }

    public static boolean isBrief(Cell cell) {
        return cell.text().length() <= BRIEF;
    }

    private static List<Integer> least(DataTable table, int type, ToDoubleFunction<String> characters) {
        return IntStream.range(0, table.columns().size()).map(c -> {
            Column column = table.columns().get(c);
            Stream<Double> cells = table.rows().stream().map(row -> row.cells().get(c))
                    .filter(cell -> column.numeric() || isBrief(cell))
                    .map(cell -> characters.applyAsDouble(cell.text()));
            double heading = heading(column.header(), characters);
            double word = Stream
                    .concat(Stream.of(column.header()), table.rows().stream().map(row -> row.cells().get(c).text()))
                    .flatMap(text -> WORD.matcher(text).results()).map(MatchResult::group).mapToDouble(characters).max()
                    .orElse(0);
            return (int) Math.ceil(Stream.concat(cells, Stream.of(heading, word)).mapToDouble(one -> one).max()
                    .orElse(1) * type) + MARGINS;
        }).boxed().toList();
    }

    /// A heading of more than a line begins its second one after the year.
    public static String headingLines(String heading) {
        return YEAR_FIRST.matcher(heading).replaceFirst("$1\n$2");
    }

    private static double heading(String heading, ToDoubleFunction<String> characters) {
        double whole = characters.applyAsDouble(heading);
        return YEAR_FIRST.matcher(heading).matches()
                ? headingLines(heading).lines().mapToDouble(characters).max().orElse(whole)
                : whole <= BRIEF_HEADING ? whole : Math.ceil(whole / 2);
    }

    /// Columns that need more than their share take it; the others share what is left.
    private static List<Integer> shared(List<Column> columns, List<Integer> least, int width) {
        boolean[] fixed = new boolean[columns.size()];
        boolean more = sum(least) <= width;
        while (more) {
            more = false;
            int room = room(least, fixed, width);
            long weights = weights(columns, fixed);
            for (int c = 0; c < fixed.length; c++) {
                if (!fixed[c] && (long) room * columns.get(c).weight() < least.get(c) * weights) {
                    fixed[c] = true;
                    more = true;
                }
            }
        }
        List<Integer> twips = new ArrayList<>();
        int room = room(least, fixed, width);
        long weights = weights(columns, fixed);
        for (int c = 0; c < fixed.length; c++) {
            int share = fixed[c] ? least.get(c) : Math.toIntExact(room * (long) columns.get(c).weight() / weights);
            twips.add(share);
        }
        int last = twips.size() - 1;
        twips.set(last, twips.get(last) + width - sum(twips));
        return twips;
    }

    private static int room(List<Integer> least, boolean[] fixed, int width) {
        return width - IntStream.range(0, fixed.length).filter(c -> fixed[c]).map(least::get).sum();
    }

    private static long weights(List<Column> columns, boolean[] fixed) {
        return Math.max(1, IntStream.range(0, fixed.length).filter(c -> !fixed[c])
                .mapToLong(c -> columns.get(c).weight()).sum());
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(one -> one).sum();
    }
}
