package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;

/// A sentence of a plan's text and where it stands.
///
/// @param text word for word
/// @param narrow the same with digits, letters and brackets in half width, each character in its place
/// @param period the years it speaks of: those it names, else those that were named last before it
record PlanSentence(String document, int line, String text, String narrow, Period period) {

    /// A part between commas.
    ///
    /// @param start where it starts in the sentence
    record Clause(int start, int end) {

        boolean holds(int position) {
            return position >= start && position < end;
        }
    }

    static PlanSentence of(String document, int line, String text, Period period) {
        return new PlanSentence(document, line, text, narrowed(text), period);
    }

    Evidence evidence() {
        return new Evidence(document, line, text, null);
    }

    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= narrow.length(); i++) {
            if (i == narrow.length() || isComma(i)) {
                clauses.add(new Clause(start, i));
                start = i + 1;
            }
        }
        return clauses;
    }

    private boolean isComma(int i) {
        char c = narrow.charAt(i);
        return c == '，' || (c == ',' && !(i > 0 && i + 1 < narrow.length() && isDigit(i - 1) && isDigit(i + 1)));
    }

    private boolean isDigit(int i) {
        return narrow.charAt(i) >= '0' && narrow.charAt(i) <= '9';
    }

    static String narrowed(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrowed(text.charAt(i)));
        }
        return narrow.toString();
    }

    /// Commas stay as they are: the wide one parts clauses, the narrow one may group digits.
    private static char narrowed(char c) {
        if (c >= '！' && c <= '～' && c != '，') {
            return (char) (c - '！' + '!');
        }
        return Character.isSpaceChar(c) || c == '\t' ? ' ' : c == '∶' ? ':' : c;
    }
}
