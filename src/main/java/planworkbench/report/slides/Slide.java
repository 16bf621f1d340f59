package planworkbench.report.slides;

import java.util.List;

import planworkbench.report.document.DataChart;

/// A slide as it will be seen: every text at its place, at the size at which it fits. All lengths are points; a slide is 960 × 540.
///
/// @param id what it speaks of
/// @param titleSize of the title, which is one line, on the cover up to three
/// @param cover whether it is the first, which has a subtitle and no foot
/// @param foot where in the report all of it stands; empty on the cover
/// @param notes for the speaker: what the slide says, in full and with its sources
record Slide(String id, String title, double titleSize, boolean cover, List<Part> parts, String foot,
        List<String> notes) {

    static final double WIDTH = 960;
    static final double HEIGHT = 540;

    Slide {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    record Box(double x, double y, double width, double height) {

        double bottom() {
            return y + height;
        }

        double right() {
            return x + width;
        }

        Box from(double top) {
            return new Box(x, top, width, bottom() - top);
        }
    }

    /// What stands on a slide below its title.
    sealed interface Part {

        Box box();

        /// How high it is with all that is in it; never more than its box.
        double neededHeight();
    }

    /// What a line is among others.
    enum Style {
        PLAIN, POINT, HEADING,
        /// what a value is called
        LABEL,
        /// right below its label, and larger
        VALUE;

        private static final double LARGER = 1.25;

        boolean isBold() {
            return this == HEADING || this == VALUE;
        }

        double size(double size) {
            return this == VALUE ? Math.rint(size * LARGER) : size;
        }
    }

    record Line(String text, Style style, Ink ink) {

        static Line point(String text) {
            return new Line(text, Style.POINT, Ink.INK);
        }

        static Line muted(String text) {
            return new Line(text, Style.PLAIN, Ink.MUTED);
        }

        static Line heading(String text) {
            return new Line(text, Style.HEADING, Ink.INK);
        }
    }

    /// Lines of text, each a paragraph.
    record Words(Box box, List<Line> lines, double size) implements Part {

        Words {
            lines = List.copyOf(lines);
        }

        @Override
        public double neededHeight() {
            return FittedWords.height(lines, box.width(), size);
        }
    }

    /// A number that is seen from the last row, with what it counts.
    ///
    /// @param label with the sign that says the same as the colour
    /// @param labelSize at most that of the other words
    /// @param unit after the number, in small type
    /// @param note below it; may be empty
    record Card(Box box, String label, double labelSize, String number, String unit, String note,
            Ink ink) implements Part {

        static final double SMALL = 14;
        static final double LARGE = 30;
        static final double PADDING = 8;
        static final double HEIGHT = 96;

        /// For words, of a card so wide.
        static double room(double width) {
            return width - 1.5 * PADDING;
        }

        static int labelLines(String label, double width, double size) {
            return LineBreaks.lines(label, room(width) / LineBreaks.boldness(label), size);
        }

        @Override
        public double neededHeight() {
            int lines = labelLines(label, box.width(), labelSize) + (note.isEmpty() ? 0 : 1);
            return 2 * PADDING + LineBreaks.spacing(SMALL) * lines + LineBreaks.spacing(LARGE);
        }
    }

    /// @param box as high as its rows
    /// @param description what it shows, for who cannot see it
    /// @param widths of the columns; together the width of the box
    /// @param rows the first is the head
    /// @param size of the type
    record Grid(Box box, String description, List<Double> widths, List<Boolean> numeric, List<List<Entry>> rows,
            double size) implements Part {

        Grid {
            widths = List.copyOf(widths);
            numeric = List.copyOf(numeric);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public double neededHeight() {
            return rows.stream().mapToDouble(row -> FittedTable.rowHeight(row, widths, size)).sum();
        }
    }

    /// A cell of a grid.
    record Entry(String text, Ink ink, boolean bold) {

        static Entry of(String text) {
            return new Entry(text, Ink.INK, false);
        }
    }

    /// A chart of the report.
    record Plot(Box box, DataChart data) implements Part {

        /// Of its words.
        static final double SIZE = 12;

        @Override
        public double neededHeight() {
            return box.height();
        }
    }
}
