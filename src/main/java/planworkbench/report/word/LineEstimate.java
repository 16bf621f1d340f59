package planworkbench.report.word;

import java.util.ArrayList;
import java.util.List;

import planworkbench.report.office.TextWidth;

/// A paragraph as what cannot be broken: Chinese characters one by one, Latin letters by words. Widths are in Chinese characters.
final class LineEstimate {

    /// Of Times New Roman, from the blank to the tilde, in thousandths of its size.
    private static final int[] LATIN = {250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
        500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
        921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
        556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
        333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
        500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541};
    private static final double THOUSAND = 1000;
    /// Between a Chinese character and a Latin letter or digit.
    private static final double SPACE = 0.2;
    private static final String HANGING = "，。、；：？！）》”";

    private final double tracking;
    private final List<Piece> pieces = new ArrayList<>();
    private double space;
    private int before = ' ';

    /// @param tracking by how much letters stand closer than their widths, in Chinese characters as they are set
    LineEstimate(double tracking) {
        this.tracking = tracking;
    }

    /// A line of the paragraph.
    ///
    /// @param noted height of its footnotes
    /// @param marks how many they are
    record Line(int noted, int marks) {}

    /// @param space before it, unless a line begins with it
    /// @param hangs whether it may stand beyond the end of a line
    private record Piece(double space, double width, boolean hangs, int noted, int marks) {

        Piece and(double more) {
            return new Piece(space, width + more, hangs, noted, marks);
        }

        Piece withNote(double mark, int height) {
            return new Piece(space, width + mark, hangs, noted + height, marks + 1);
        }
    }

    /// How many lines a text takes, each of its own lines beginning anew.
    static int count(String text, double room) {
        return Math.max(1, text.lines().mapToInt(line -> new LineEstimate(0).add(line).lines(0, room).size()).sum());
    }

    LineEstimate add(String text) {
        text.codePoints().forEach(this::add);
        return this;
    }

    private void add(int c) {
        if (c == ' ') {
            space += width(c);
        } else if (space == 0 && isLetter(c) && isLetter(before) && before != '-' && !pieces.isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.getLast().and(width(c)));
        } else {
            pieces.add(new Piece(space + (areSpaced(before, c) ? SPACE : 0), width(c), HANGING.indexOf(c) >= 0, 0, 0));
            space = 0;
        }
        before = c;
    }

    /// A footnote of what was added last.
    ///
    /// @param mark its width in the line
    /// @param height of the note itself
    void note(double mark, int height) {
        if (!pieces.isEmpty()) {
            pieces.set(pieces.size() - 1, pieces.getLast().withNote(mark, height));
        }
    }

    /// At least one.
    List<Line> lines(double indent, double room) {
        List<Line> lines = new ArrayList<>();
        double x = indent;
        boolean empty = true;
        int noted = 0;
        int marks = 0;
        for (Piece piece : pieces) {
            double gap = empty ? 0 : piece.space();
            if (!empty && x + gap + piece.width() > room && !piece.hangs()) {
                lines.add(new Line(noted, marks));
                x = 0;
                gap = 0;
                noted = 0;
                marks = 0;
            }
            x += gap + piece.width();
            empty = false;
            noted += piece.noted();
            marks += piece.marks();
            while (x > room && !piece.hangs()) {
                lines.add(new Line(0, 0));
                x -= room;
            }
        }
        lines.add(new Line(noted, marks));
        return lines;
    }

    private double width(int c) {
        int at = c - ' ';
        return at < 0 || at >= LATIN.length ? TextWidth.of(c) : LATIN[at] / THOUSAND * (1 + tracking) - tracking;
    }

    private static boolean isLetter(int c) {
        return c > ' ' && TextWidth.of(c) < 1;
    }

    private static boolean areSpaced(int before, int after) {
        return (Character.isIdeographic(before) && isWord(after)) || (isWord(before) && Character.isIdeographic(after));
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
