package planworkbench.report.slides;

import java.util.ArrayList;
import java.util.List;

import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Line;
import planworkbench.report.slides.Slide.Style;
import planworkbench.report.slides.Slide.Words;

/// Puts words into a box: smaller step by step, then fewer of them, cut where a sentence ends.
final class FittedWords {

    /// Of what is read from a distance nothing is smaller.
    static final double SMALLEST = 14;
    static final double INDENT = 16;
    /// Between paragraphs, as part of the size.
    private static final double GAP = 0.45;
    /// No point takes more than this part of the room where there are others.
    private static final int SHARE = 4;
    /// Half a number is another number.
    private static final String NUMBER = "0123456789.,";
    private static final String CUT = "……";
    private static final String ENDS = "。！？；.!?;";
    private static final String PAUSES = "，、,";

    private FittedWords() {}

    static double height(List<Line> lines, double width, double size) {
        double height = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double own = line.style().size(size);
            height += LineBreaks.lines(line.text(), room(line, width), own) * LineBreaks.spacing(own)
                    + (i == 0 ? 0 : gap(line, size));
        }
        return height;
    }

    /// Before a line that is not the first.
    static double gap(Line line, double size) {
        return line.style() == Style.VALUE ? 0 : Math.rint(size * GAP);
    }

    private static double room(Line line, double width) {
        return line.style() == Style.POINT ? width - INDENT : width;
    }

    /// @param largest the size that is wanted
    /// @param more says that the report has so many more points, where some had to go
    static Words of(Box box, List<Line> lines, double largest, More more) {
        for (double size = largest; size >= SMALLEST; size--) {
            if (height(lines, box.width(), size) <= box.height()) {
                return new Words(box, lines, size);
            }
        }
        return new Words(box, shortened(box, lines, more), SMALLEST);
    }

    /// One text of at most so many lines.
    static String cut(String text, double width, double size, int most) {
        if (LineBreaks.lines(text, width, size) <= most) {
            return text;
        }
        String sentences = cutAfter(text, ENDS, width, size, most, "");
        if (!sentences.isEmpty()) {
            return sentences;
        }
        String clauses = cutAfter(text, PAUSES, width, size, most, CUT);
        if (!clauses.isEmpty()) {
            return clauses;
        }
        int end = text.length();
        while (end > 0 && LineBreaks.lines(text.substring(0, end) + CUT, width, size) > most) {
            end = text.offsetByCodePoints(end, -1);
        }
        while (end > 0 && end < text.length() && NUMBER.indexOf(text.charAt(end - 1)) >= 0
                && NUMBER.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip() + CUT;
    }

    /// The longest beginning that ends with one of the marks and fits; empty where that is less than half of what would fit.
    private static String cutAfter(String text, String marks, double width, double size, int most, String end) {
        for (int i = text.length() - 1; i > 0; i--) {
            // a point inside of a number ends nothing
            boolean ends = marks.indexOf(text.charAt(i)) >= 0
                    && (text.charAt(i) > 0x7f || (i + 1 < text.length() && text.charAt(i + 1) == ' '));
            if (ends) {
                String shorter = text.substring(0, end.isEmpty() ? i + 1 : i).strip() + end;
                int lines = LineBreaks.lines(shorter, width, size);
                if (lines <= most) {
                    return lines * 2 > most || lines == most ? shorter : "";
                }
            }
        }
        return "";
    }

    private static List<Line> shortened(Box box, List<Line> lines, More more) {
        int most = Math.max(1, (int) Math.floor(box.height() / LineBreaks.spacing(SMALLEST)));
        int each = lines.size() == 1 ? most : Math.max(2, most / SHARE);
        List<Line> brief = new ArrayList<>(lines.stream().map(line -> new Line(
                cut(line.text(), room(line, box.width()), SMALLEST, each), line.style(), line.ink()))
                .toList());
        int dropped = 0;
        while (height(withMore(brief, dropped, more), box.width(), SMALLEST) > box.height() && brief.size() > 1) {
            brief.removeLast();
            dropped++;
        }
        while (brief.size() > 1 && brief.getLast().style().isBold()) {
            brief.removeLast();
        }
        return withMore(brief, dropped, more);
    }

    private static List<Line> withMore(List<Line> lines, int dropped, More more) {
        List<Line> all = new ArrayList<>(lines);
        if (dropped > 0) {
            all.add(Line.muted(more.points(dropped)));
        }
        return all;
    }

    /// How much of a list is only in the report, in words.
    @FunctionalInterface
    interface More {
        String points(int count);
    }
}
