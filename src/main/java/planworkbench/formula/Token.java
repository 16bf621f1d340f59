package planworkbench.formula;

import org.jspecify.annotations.Nullable;

/// A word of a formula.
///
/// @param text a name or what is quoted; a number's suffix; otherwise as written
/// @param value of a number
record Token(Kind kind, String text, double value, @Nullable Operator operator, Span span) {

    enum Kind {
        NUMBER, NAME, QUOTED, OPERATOR, OPEN, CLOSE, COMMA, REGION, END
    }

    static Token word(Kind kind, String text, Span span) {
        return new Token(kind, text, 0, null, span);
    }

    static Token number(double value, String suffix, Span span) {
        return new Token(Kind.NUMBER, suffix, value, null, span);
    }

    static Token operator(Operator operator, String text, Span span) {
        return new Token(Kind.OPERATOR, text, 0, operator, span);
    }
}
