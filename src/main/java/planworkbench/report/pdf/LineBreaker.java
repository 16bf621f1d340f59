package planworkbench.report.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Breaks a text into lines the Chinese way (GB/T 15834—2011, CLREQ): between any two characters, but so that no closing punctuation begins a
/// line and no opening one ends it, and words and numbers stay whole. What does not fit at the end of a line is first tried with the blank of
/// its punctuation given up, then goes to the next line, and the line is filled up between its characters.
final class LineBreaker {

    /// A word of this length, a fingerprint or an address, is divided anywhere.
    static final int LONG_WORD = 24;

    private static final double ROUNDING = 1e-6;
    /// How many characters more a line may take in by giving up blanks.
    private static final int TAKEN_IN = 3;
    /// Of a blank, what a line may give up.
    private static final double GIVEN_UP = 0.5;

    private final List<Atom> atoms;
    private final double measure;
    private final double widestGap;
    private final boolean[] inLongWord;

    /// @param widestGap what a line may at most be filled up with between two characters; a line with more to fill stays as it is. Zero: lines
    /// are not filled up
    private LineBreaker(List<Atom> atoms, double measure, double widestGap) {
        this.atoms = atoms;
        this.measure = measure;
        this.widestGap = widestGap;
        this.inLongWord = longWords(atoms);
    }

    /// @param indent of the first line
    static List<TextLine> lines(List<Atom> atoms, double indent, double measure, double widestGap) {
        return new LineBreaker(atoms, measure, widestGap).lines(indent);
    }

    private List<TextLine> lines(double indent) {
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        while (start < atoms.size()) {
            double from = start == 0 ? indent : 0;
            int end = end(start, measure - from);
            boolean last = end == atoms.size() || atoms.get(end - 1).isLineEnd();
            lines.add(set(start, end, from, last));
            start = end;
        }
        return lines;
    }

    /// Where the line that begins at a place ends: behind its last one.
    private int end(int start, double room) {
        double pen = 0;
        double best = 0;
        int lastBreak = start;
        for (int i = start; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (atom.isLineEnd()) {
                return i + 1;
            }
            pen += lead(start, i) + atom.width();
            if (!atom.isSpace() && pen - atom.spare() > room + ROUNDING) {
                int more = takenIn(start, i, room, lastBreak == start ? room : room - best);
                return more > 0 ? more : lastBreak > start ? lastBreak : Math.max(i, start + 1);
            }
            if (i + 1 < atoms.size() && mayBreakAfter(i)) {
                lastBreak = i + 1;
                best = pen - atom.spare();
            }
        }
        return atoms.size();
    }

    /// The end of a line that takes in what is a little too much for it, where that disturbs less than leaving it out; zero where it does not.
    private int takenIn(int start, int over, double room, double leftOut) {
        for (int i = over; i < Math.min(over + TAKEN_IN, atoms.size()); i++) {
            if (atoms.get(i).isLineEnd()) {
                return 0;
            }
            if (i + 1 == atoms.size() || mayBreakAfter(i)) {
                double tooMuch = width(start, i + 1) - room;
                return tooMuch <= blanks(start, i + 1) && tooMuch < leftOut ? skipSpaces(i + 1) : 0;
            }
        }
        return 0;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < atoms.size() && atoms.get(at).isSpace()) {
            at++;
        }
        return at;
    }

    private TextLine set(int start, int end, double from, boolean last) {
        int to = end;
        while (to > start && (atoms.get(to - 1).isSpace() || atoms.get(to - 1).isLineEnd())) {
            to--;
        }
        double missing = measure - from - width(start, to);
        double blanks = blanks(start, to);
        double part = missing < 0 && blanks > 0 ? Math.min(1, -missing / blanks) : 0;
        double gap = missing > 0 && !last ? gap(start, to, missing) : 0;
        List<Double> places = new ArrayList<>();
        double pen = from;
        for (int i = start; i < to; i++) {
            boolean stretched = i > start && atoms.get(i - 1).mayStretchBefore(atoms.get(i));
            pen += lead(start, i) - part * blank(start, i) + (stretched ? gap : 0);
            places.add(pen);
            pen += atoms.get(i).width();
        }
        double width = to == start ? from : pen - atoms.get(to - 1).spare();
        return new TextLine(atoms.subList(start, to), places, width);
    }

    private double gap(int start, int to, double missing) {
        int gaps = 0;
        for (int i = start + 1; i < to; i++) {
            gaps += atoms.get(i - 1).mayStretchBefore(atoms.get(i)) ? 1 : 0;
        }
        return gaps == 0 || missing / gaps > widestGap ? 0 : missing / gaps;
    }

    private double lead(int start, int at) {
        return at == start ? 0 : atoms.get(at).lead();
    }

    /// Without the blank at the end.
    private double width(int start, int end) {
        double width = 0;
        for (int i = start; i < end; i++) {
            width += lead(start, i) + atoms.get(i).width();
        }
        return end == start ? 0 : width - atoms.get(end - 1).spare();
    }

    private double blanks(int start, int end) {
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += blank(start, i);
        }
        return sum;
    }

    /// What can be given up before a character; nothing where something moved into the blank already.
    private double blank(int start, int at) {
        if (at == start || atoms.get(at).lead() < 0) {
            return 0;
        }
        return GIVEN_UP * (atoms.get(at - 1).spare() + atoms.get(at).lead());
    }

    private boolean mayBreakAfter(int at) {
        Atom atom = atoms.get(at);
        Atom next = atoms.get(at + 1);
        boolean withinLong = inLongWord[at] && inLongWord[at + 1] && !atom.isNeverLast() && !next.isNeverFirst();
        return withinLong || atom.mayBreakBefore(next);
    }

    private static boolean[] longWords(List<Atom> atoms) {
        boolean[] within = new boolean[atoms.size()];
        int start = 0;
        for (int i = 0; i < atoms.size(); i++) {
            boolean ends = i + 1 == atoms.size() || !isInWord(atoms.get(i + 1))
                    || atoms.get(i).mayBreakBefore(atoms.get(i + 1));
            if (!isInWord(atoms.get(i))) {
                start = i + 1;
            } else if (ends) {
                Arrays.fill(within, start, i + 1, i + 1 - start >= LONG_WORD);
                start = i + 1;
            }
        }
        return within;
    }

    private static boolean isInWord(Atom atom) {
        return atom.codePoint() > ' ' && !atom.isChinese();
    }
}
