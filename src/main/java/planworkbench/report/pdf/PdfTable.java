package planworkbench.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.office.ColumnWidths;

/// A table as in official reports: lines around every cell, heavier ones around the whole. Its head stands again on each page, and no row goes
/// over the end of a page unless it is higher than one.
final class PdfTable {

    private static final int TWIPS = 20;
    private static final double HEAVY = 1.5;
    private static final double LIGHT = 0.5;
    private static final double LEAST_HEIGHT = 20;
    private static final double AROUND_LINES = 2;
    private static final double SIDE = 3;
    private static final int HEAD_SHADE = 0xf2f4f7;
    private static final double LARGE = 10.5;
    private static final double SMALL = 9;
    private static final double LEAST_TYPE = 4;
    private static final double LEADING = 1.52;
    /// A higher head is printed once.
    private static final double MOST_REPEATED = PdfPages.TEXT_HEIGHT / 2;
    /// A letter of size 1 of the widest face.
    private static final Type EM = new Type(Face.BOLD, 1, 1, false, 0, Type.BLACK);
    /// So many rows stand below the head before a page is turned.
    private static final int TOGETHER = 3;
    static final double BEFORE_CAPTION = 6;
    static final double AFTER_CAPTION = 3;
    private static final double BEFORE_NOTE = 3;
    private static final double AFTER = 10;

    private enum Side {
        LEFT, CENTRE, RIGHT
    }

    private final DataTable table;
    private final TextSetting setting;
    private final PdfPages pages;
    private final List<Double> widths;
    private final List<Side> sides;
    private final Type text;
    private final Type heading;
    private final CellRow head;

    PdfTable(DataTable table, TextSetting setting, PdfPages pages) {
        this.table = table;
        this.setting = setting;
        this.pages = pages;
        ColumnWidths columns = ColumnWidths.of(table, (int) (PdfPages.TEXT_WIDTH * TWIPS),
                words -> setting.line(words, EM).width());
        this.widths = widths(columns);
        double size = columns.small() ? small() : LARGE;
        this.text = new Type(Face.SERIF, size, size * LEADING, false, 0, Type.BLACK);
        this.heading = text.in(Face.BOLD);
        this.sides = sides();
        this.head = row(table.columns().stream().map(column -> ColumnWidths.headingLines(column.header())).toList(),
                heading);
    }

    /// The lines of its cells.
    private record CellRow(List<List<TextLine>> cells, Type type) {

        int lines() {
            return cells.stream().mapToInt(List::size).max().orElse(1);
        }

        double height(int lines) {
            return Math.max(LEAST_HEIGHT, lines * type.leading() + AROUND_LINES);
        }

        double height() {
            return height(lines());
        }
    }

    private static List<Double> widths(ColumnWidths columns) {
        double least = columns.twips().stream().mapToInt(width -> width).sum() / (double) TWIPS;
        return columns.twips().stream().map(width -> width / (double) TWIPS * PdfPages.TEXT_WIDTH / least).toList();
    }

    /// Where even the small type is too wide for a column, it gets smaller.
    private double small() {
        double share = PdfPages.TEXT_WIDTH / table.columns().size();
        return Math.clamp((share - 2 * SIDE) / 2, LEAST_TYPE, SMALL);
    }

    private List<Side> sides() {
        return IntStream.range(0, table.columns().size()).mapToObj(c -> {
            boolean brief = table.rows().stream().allMatch(row -> ColumnWidths.isBrief(row.cells().get(c)));
            return table.columns().get(c).numeric() ? Side.RIGHT : brief ? Side.CENTRE : Side.LEFT;
        }).toList();
    }

    private CellRow row(List<String> texts, Type type) {
        List<List<TextLine>> cells = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            cells.add(setting.lines(texts.get(c), type, Math.max(type.size(), widths.get(c) - 2 * SIDE)));
        }
        return new CellRow(cells, type);
    }

    private CellRow row(DataTable.Row row) {
        return row(row.cells().stream().map(Cell::text).toList(), text);
    }

    /// What must stand on one page at its beginning.
    double beginning() {
        double first = table.rows().stream().limit(TOGETHER).mapToDouble(row -> row(row).height()).sum();
        double above = BEFORE_CAPTION + AFTER_CAPTION
                + Type.CAPTION.leading() * setting.lines(table.caption(), Type.CAPTION, PdfPages.TEXT_WIDTH).size();
        return Math.min(PdfPages.TEXT_HEIGHT, above + head.height() + first);
    }

    void add() throws IOException {
        pages.need(beginning());
        pages.take(pages.isFresh() ? 0 : BEFORE_CAPTION);
        Captions.add(table.caption(), setting, pages);
        pages.take(AFTER_CAPTION);
        boolean repeated = head.height() <= MOST_REPEATED;
        line(pages.top(), HEAVY);
        add(head, Side.CENTRE, false);
        for (DataTable.Row data : table.rows()) {
            add(row(data), null, repeated);
        }
        line(pages.top(), HEAVY);
        pages.take(BEFORE_NOTE);
        if (!table.note().isEmpty()) {
            for (TextLine line : setting.paragraph(table.note(), Type.NOTE, 0, PdfPages.TEXT_WIDTH)) {
                pages.line(line, Type.NOTE, 0, List.of());
            }
        }
        pages.take(AFTER);
    }

    /// A row, on the next page where it has no room; what is higher than a page goes over several.
    private void add(CellRow row, @Nullable Side side, boolean withHead) throws IOException {
        int from = 0;
        int lines = Math.max(1, row.lines());
        while (from < lines) {
            if (row.height(lines - from) > pages.left() && !isBelowHead(withHead)) {
                turn(withHead);
            }
            int fit = (int) ((pages.left() - AROUND_LINES) / row.type().leading());
            int to = Math.clamp(from + (long) Math.max(1, fit), from + 1, lines);
            draw(row, side, from, to);
            from = to;
        }
    }

    /// Whether nothing but the head stands on the page.
    private boolean isBelowHead(boolean withHead) {
        double used = PdfPages.TEXT_HEIGHT - pages.left();
        return pages.isFresh() || (withHead && Math.abs(used - head.height()) < LIGHT);
    }

    private void turn(boolean withHead) throws IOException {
        line(pages.top(), HEAVY);
        pages.turn();
        line(pages.top(), HEAVY);
        if (withHead) {
            draw(head, Side.CENTRE, 0, head.lines());
        }
    }

    private void draw(CellRow row, @Nullable Side side, int from, int to)
            throws IOException {
        double height = row.height(to - from);
        double top = pages.top();
        PdfCanvas canvas = pages.canvas();
        double x = PdfPages.LEFT;
        if (row.type().face() == heading.face()) {
            canvas.area(x, top, PdfPages.TEXT_WIDTH, height, HEAD_SHADE);
        }
        for (int c = 0; c < widths.size(); c++) {
            List<TextLine> all = row.cells().get(c);
            List<TextLine> lines = all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
            double y = top + (height - lines.size() * row.type().leading()) / 2;
            for (TextLine line : lines) {
                canvas.line(line, row.type(), x + place(line, c, side == null ? sides.get(c) : side),
                        y + row.type().baseline());
                y += row.type().leading();
            }
            canvas.rule(x, top, x, top + height, c == 0 ? HEAVY : LIGHT, Type.BLACK);
            x += widths.get(c);
        }
        canvas.rule(x, top, x, top + height, HEAVY, Type.BLACK);
        pages.take(height);
        line(pages.top(), LIGHT);
    }

    private double place(TextLine line, int column, Side side) {
        double room = widths.get(column) - 2 * SIDE - line.width();
        return SIDE + switch (side) {
            case LEFT -> 0;
            case CENTRE -> room / 2;
            case RIGHT -> room;
        };
    }

    private void line(double y, double weight) throws IOException {
        double over = weight == HEAVY ? HEAVY / 2 : 0;
        pages.canvas().rule(PdfPages.LEFT - over, y, PdfPages.LEFT + PdfPages.TEXT_WIDTH + over, y, weight, Type.BLACK);
    }
}
