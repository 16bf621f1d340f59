package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Entry;
import planworkbench.report.slides.Slide.Grid;

/// A table that fits its box: in smaller type step by step, then with fewer rows. Its rows come with what matters most first.
///
/// @param widths of the columns, compared with each other
record FittedTable(Box box, String description, List<Double> widths, List<Boolean> numeric, List<String> head,
        List<List<Entry>> rows) {

    /// Of a cell.
    static final double SMALLEST = 12;
    static final double LARGEST = 14;
    static final double SIDE = 6;
    static final double ABOVE = 4;
    private static final int HEAD_LINES = 2;
    private static final double WIDEST = 162;
    private static final double TO_SPARE = 6;

    /// What there is room for.
    ///
    /// @param dropped rows that are only in the report
    record Result(Grid grid, int dropped) {}

    /// Columns as wide as what is in them, within limits; what the rows are about, which is the first, gets the rest.
    ///
    /// @param all together
    /// @param names the first at least
    static List<Double> widths(double all, double names, List<String> head, List<List<Entry>> rows) {
        List<Double> widths = new ArrayList<>();
        for (int c = 1; c < head.size(); c++) {
            int column = c;
            // a heading may break between its words
            double widest = Stream.concat(Arrays.stream(head.get(c).split(" ")).map(FittedTable::bold),
                    rows.stream().map(row -> row.get(column))).mapToDouble(FittedTable::width).max().orElse(0);
            widths.add(Math.min(widest + 2 * SIDE + TO_SPARE, WIDEST));
        }
        widths.addFirst(Math.max(names, all - widths.stream().mapToDouble(one -> one).sum()));
        return widths;
    }

    private static Entry bold(String text) {
        return new Entry(text, Ink.MUTED, true);
    }

    private static double width(Entry entry) {
        return LineBreaks.width(entry.text(), SMALLEST) * (entry.bold() ? LineBreaks.boldness(entry.text()) : 1);
    }

    /// @param room kept free below the rows where some are dropped, for the words that say so
    /// @param mostLines of a cell
    Result fit(double room, int mostLines) {
        List<Double> columns = columns();
        for (double size = LARGEST; size >= SMALLEST; size--) {
            List<List<Entry>> all = all(columns, size, mostLines);
            // a line to spare, for a font that breaks a cell where another does not
            if (height(all, columns, size) + LineBreaks.spacing(size) <= box.height()
                    && !breaksWord(all, columns, size)) {
                return new Result(grid(all, columns, size), 0);
            }
        }
        List<List<Entry>> kept = new ArrayList<>(all(columns, SMALLEST, mostLines));
        while (kept.size() > 1 && height(kept, columns, SMALLEST)
                + (kept.size() > rows.size() ? 0 : room) > box.height()) {
            kept.removeLast();
        }
        return new Result(grid(kept, columns, SMALLEST), rows.size() + 1 - kept.size());
    }

    private List<Double> columns() {
        double all = widths.stream().mapToDouble(width -> width).sum();
        return widths.stream().map(width -> width / all * box.width()).toList();
    }

    private List<List<Entry>> all(List<Double> columns, double size, int mostLines) {
        List<List<Entry>> all = new ArrayList<>();
        all.add(brief(head.stream().map(FittedTable::bold).toList(), columns, size, HEAD_LINES));
        rows.forEach(row -> all.add(brief(row, columns, size, mostLines)));
        return all;
    }

    private static boolean breaksWord(List<List<Entry>> all, List<Double> columns, double size) {
        return all.stream().anyMatch(row -> IntStream.range(0, row.size())
                .anyMatch(c -> LineBreaks.breaksWord(row.get(c).text(), room(row.get(c), columns.get(c)), size)));
    }

    private static List<Entry> brief(List<Entry> row, List<Double> columns, double size, int mostLines) {
        List<Entry> brief = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            Entry entry = row.get(c);
            brief.add(
                    new Entry(FittedWords.cut(entry.text(), room(entry, columns.get(c)), size, mostLines), entry.ink(),
                            entry.bold()));
        }
        return brief;
    }

    private Grid grid(List<List<Entry>> rows, List<Double> columns, double size) {
        return new Grid(new Box(box.x(), box.y(), box.width(), height(rows, columns, size)), description, columns,
                numeric, rows, size);
    }

    private static double height(List<List<Entry>> rows, List<Double> columns, double size) {
        return rows.stream().mapToDouble(row -> rowHeight(row, columns, size)).sum();
    }

    /// For the text of a cell, as if it were not bold.
    private static double room(Entry entry, double column) {
        double room = column - 2 * SIDE;
        return entry.bold() ? room / LineBreaks.boldness(entry.text()) : room;
    }

    /// Of a row.
    static double rowHeight(List<Entry> row, List<Double> columns, double size) {
        int lines = 1;
        for (int c = 0; c < row.size(); c++) {
            lines = Math.max(lines, LineBreaks.lines(row.get(c).text(), room(row.get(c), columns.get(c)), size));
        }
        return lines * LineBreaks.spacing(size) + 2 * ABOVE;
    }
}
