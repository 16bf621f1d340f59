package planworkbench.report.pdf;

/// What a line is made of and what is never divided: a character, or the mark of a footnote.
///
/// @param codePoint the character; {@link #MARK} for the mark of a footnote
/// @param face in which it is shown
/// @param lead room before it where it does not begin a line; negative where it moves into the blank half of a punctuation mark before it
/// @param width with the blank part of punctuation
/// @param spare blank at its right that a line can do without
record Atom(int codePoint, Face face, double lead, double width, double spare) {

    static final int MARK = -1;

    /// After GB/T 15834—2011 and CLREQ: what stands at no beginning and at no end of a line.
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕〉”’…·％%‰℃°,.;:?!)]}々〞’”／~～";
    private static final String NEVER_LAST = "（《「『【〔〈“‘([{￥$№〝";
    /// Two of a kind are one sign.
    private static final String DOUBLE = "…—";
    private static final int DASH = '—';
    private static final String SIGNS = "=÷×≈";
    private static final String WIDE_MARKS = "“”‘’…—";

    boolean isMark() {
        return codePoint == MARK;
    }

    boolean isSpace() {
        return codePoint == ' ' || codePoint == '\u3000';
    }

    boolean isLineEnd() {
        return codePoint == '\n';
    }

    /// As wide as a Chinese character, and a line can end beside it.
    boolean isChinese() {
        return isChinese(codePoint);
    }

    static boolean isChinese(int c) {
        return c >= 0x2e80 || (c >= 0x2460 && c < 0x2600) || WIDE_MARKS.indexOf(c) >= 0;
    }

    static boolean isLetterOrDigit(int c) {
        return c > 0 && !isChinese(c) && Character.isLetterOrDigit(c);
    }

    boolean isNeverFirst() {
        return isMark() || NEVER_FIRST.indexOf(codePoint) >= 0;
    }

    boolean isNeverLast() {
        return NEVER_LAST.indexOf(codePoint) >= 0;
    }

    /// Whether a line may end between this and the one after it.
    boolean mayBreakBefore(Atom next) {
        if (isSpace() || next.isSpace()) {
            return !next.isSpace();
        }
        if (next.isNeverFirst() || isNeverLast() || (codePoint == next.codePoint && DOUBLE.indexOf(codePoint) >= 0)) {
            return false;
        }
        if (isRangeTo(next)) {
            return false;
        }
        if (isMark() || isChinese() || next.isChinese()) {
            return true;
        }
        return isEndOfTermBefore(next)
                || ((codePoint == '-' || codePoint == '/') && Character.isLetter(next.codePoint));
    }

    /// 2021—2025 stays together.
    private boolean isRangeTo(Atom next) {
        return (isDigit(codePoint) && next.codePoint == DASH) || (codePoint == DASH && isDigit(next.codePoint));
    }

    /// Arithmetic is broken before the sign between its terms.
    private boolean isEndOfTermBefore(Atom next) {
        boolean ended = codePoint == ')' || codePoint == '%' || isDigit(codePoint);
        return (ended && SIGNS.indexOf(next.codePoint) >= 0) || (codePoint == ')' && next.codePoint == '/');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /// Whether a line is filled up between this and the one after it.
    boolean mayStretchBefore(Atom next) {
        return !next.isMark() && !isRangeTo(next) && (isMark() || isChinese() || next.isChinese() || isSpace());
    }
}
