package planworkbench.report.pdf;

import java.util.ArrayList;
import java.util.List;

import planworkbench.report.document.Sentence;
import planworkbench.report.office.OfficeText;
import planworkbench.report.pdf.PdfFonts.Glyph;
import planworkbench.report.pdf.PdfFonts.Ink;

/// Turns text into what lines are made of: each character with its width, the room between Chinese and Latin, and the blanks of punctuation that
/// meet another one taken away.
final class TextSetting {

    /// Between a Chinese character and a Latin letter or digit, in parts of the size.
    private static final double SPACE = 0.18;
    /// The blank half of Chinese punctuation.
    private static final double HALF = 0.5;
    private static final String CLOSING = "，。、；：）》」』】〕〉”’";
    private static final String OPENING = "（《「『【〔〈“‘";
    private static final String QUOTES = "“”‘’";
    /// At both sides of a quotation mark among Latin letters.
    private static final double AROUND_QUOTE = 0.05;
    /// The size of the mark of a footnote.
    static final double MARK_SIZE = 0.6;
    /// How far it moves into the blank of punctuation before it.
    private static final double MARK_BACK = 0.42;
    /// A filled-up line is not torn apart further.
    private static final double WIDEST_GAP = 0.4;

    private final PdfFonts fonts;
    private final boolean chinese;

    TextSetting(PdfFonts fonts, boolean chinese) {
        this.fonts = fonts;
        this.chinese = chinese;
    }

    PdfFonts fonts() {
        return fonts;
    }

    /// A paragraph, filled up to both sides where the language is Chinese.
    ///
    /// @param indent of the first line
    List<TextLine> paragraph(List<Sentence> sentences, Type type, double indent, double measure) {
        return LineBreaker.lines(atoms(sentences, type), indent, measure, chinese ? WIDEST_GAP * type.size() : 0);
    }

    List<TextLine> paragraph(String text, Type type, double indent, double measure) {
        return paragraph(List.of(new Sentence("", text, List.of())), type, indent, measure);
    }

    /// Lines that are not filled up.
    List<TextLine> lines(String text, Type type, double measure) {
        return LineBreaker.lines(atoms(List.of(new Sentence("", text, List.of())), type), 0, measure, 0);
    }

    /// One line, however long.
    TextLine line(String text, Type type) {
        List<TextLine> lines = lines(text.replace('\n', ' '), type, Double.MAX_VALUE);
        return lines.isEmpty() ? new TextLine(List.of(), List.of(), 0) : lines.getFirst();
    }

    List<Atom> atoms(List<Sentence> sentences, Type type) {
        List<Atom> atoms = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int[] text = OfficeText.clean(sentence.text()).codePoints().filter(TextSetting::isShown).toArray();
            int end = text.length;
            while (end > 0 && text[end - 1] == ' ') {
                end--;
            }
            add(atoms, text, 0, end, type);
            for (int i = 0; i < sentence.footnotes().size(); i++) {
                addMark(atoms, type);
            }
            add(atoms, text, end, text.length, type);
        }
        return atoms;
    }

    /// Joiners, directions and forms of characters are none that a font shows.
    private static boolean isShown(int c) {
        int kind = Character.getType(c);
        return kind != Character.FORMAT && !(c >= 0xfe00 && c <= 0xfe0f);
    }

    private void add(List<Atom> atoms, int[] text, int from, int to, Type type) {
        for (int i = from; i < to; i++) {
            add(atoms, text[i], i + 1 < text.length ? text[i + 1] : ' ', type);
        }
    }

    private void add(List<Atom> atoms, int character, int next, Type type) {
        int c = Character.getType(character) == Character.SPACE_SEPARATOR && character != '\u3000' ? ' ' : character;
        if (c == '\n') {
            atoms.add(new Atom(c, type.face(), 0, 0, 0));
            return;
        }
        int before = atoms.isEmpty() ? ' ' : atoms.getLast().codePoint();
        Glyph glyph = fonts.glyph(type.face(), c);
        if (QUOTES.indexOf(c) >= 0 && isAmongLatin(before, next)) {
            Ink ink = fonts.ink(glyph);
            double from = ink.from() - AROUND_QUOTE;
            atoms.add(new Atom(c, glyph.face(), -from * type.size(), (ink.to() + AROUND_QUOTE) * type.size(), 0));
            return;
        }
        double width = glyph.width() * type.size() + (Atom.isChinese(c) ? type.tracking() : 0);
        double spare = CLOSING.indexOf(c) >= 0 ? HALF * type.size() : 0;
        atoms.add(new Atom(glyph.codePoint(), glyph.face(), lead(before, c) * type.size(), width, spare));
    }

    private boolean isAmongLatin(int before, int after) {
        return !chinese || (Atom.isLetterOrDigit(before) && Atom.isLetterOrDigit(after));
    }

    private static double lead(int before, int c) {
        boolean closed = CLOSING.indexOf(before) >= 0;
        boolean opens = OPENING.indexOf(c) >= 0;
        if ((closed && (opens || CLOSING.indexOf(c) >= 0)) || (OPENING.indexOf(before) >= 0 && opens)) {
            return -HALF;
        }
        boolean latinAfter = Character.isIdeographic(before) && Atom.isLetterOrDigit(c);
        boolean latinBefore = Character.isIdeographic(c) && (Atom.isLetterOrDigit(before) || before == '%');
        return latinAfter || latinBefore ? SPACE : 0;
    }

    private static void addMark(List<Atom> atoms, Type type) {
        boolean closed = !atoms.isEmpty() && CLOSING.indexOf(atoms.getLast().codePoint()) >= 0;
        atoms.add(new Atom(Atom.MARK, type.face(), closed ? -MARK_BACK * type.size() : 0, MARK_SIZE * type.size(), 0));
    }
}
