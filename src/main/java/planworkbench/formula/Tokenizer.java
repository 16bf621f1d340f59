package planworkbench.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Cuts a formula into words. Positions are those of the text as typed.
final class Tokenizer {

    private final String text;
    private int at;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> tokens() throws SyntaxProblem {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < text.length() && (look(0) == ' ' || Character.isWhitespace(look(0)))) {
                at++;
            }
            if (at == text.length()) {
                tokens.add(Token.word(Token.Kind.END, "", new Span(at, at)));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() throws SyntaxProblem {
        int start = at;
        char c = look(0);
        if (Glyphs.isDigit(c) || c == '.') {
            return number();
        }
        if (Glyphs.isNameStart(text.codePointAt(at))) {
            String name = run(Glyphs::isNamePart);
            return Token.word(Token.Kind.NAME, name, since(start));
        }
        if (c == '[' || c == '`') {
            String quoted = quoted();
            return Token.word(Token.Kind.QUOTED, quoted, since(start));
        }
        at++;
        return switch (c) {
            case '(' -> mark(Token.Kind.OPEN);
            case ')' -> mark(Token.Kind.CLOSE);
            case ',' -> mark(Token.Kind.COMMA);
            case '@' -> mark(Token.Kind.REGION);
            default -> operator(c);
        };
    }

    private Token mark(Token.Kind kind) {
        return Token.word(kind, text.substring(at - 1, at), new Span(at - 1, at));
    }

    private Token operator(char c) throws SyntaxProblem {
        int start = at - 1;
        if (c == '!' && follows('=')) {
            return Token.operator(Operator.UNEQUAL, text.substring(start, at), since(start));
        }
        Operator operator = switch (c) {
            case '+' -> Operator.ADD;
            case '-' -> Operator.SUBTRACT;
            case '*' -> Operator.MULTIPLY;
            case '/' -> Operator.DIVIDE;
            case '^' -> Operator.POWER;
            case '=' -> Operator.EQUAL;
            case '≤' -> Operator.AT_MOST;
            case '≥' -> Operator.AT_LEAST;
            case '≠' -> Operator.UNEQUAL;
            case '<' -> follows('=') ? Operator.AT_MOST : follows('>') ? Operator.UNEQUAL : Operator.LESS;
            case '>' -> follows('=') ? Operator.AT_LEAST : Operator.MORE;
            default -> {
                int end = start + Character.charCount(text.codePointAt(start));
                throw new SyntaxProblem(ProblemKind.UNEXPECTED_CHARACTER, new Span(start, end),
                        text.substring(start, end));
            }
        };
        return Token.operator(operator, text.substring(start, at), since(start));
    }

    private boolean follows(char c) {
        if (look(0) == c) {
            at++;
            return true;
        }
        return false;
    }

    private Token number() throws SyntaxProblem {
        int start = at;
        digits();
        if (look(0) == '.') {
            at++;
            int fraction = at;
            digits();
            if (fraction == at || fraction == start + 1 || look(0) == '.') {
                throw new SyntaxProblem(ProblemKind.MALFORMED_NUMBER, since(start), text.substring(start, at));
            }
        }
        int exponent = look(1) == '+' || look(1) == '-' ? 2 : 1;
        if ((look(0) == 'e' || look(0) == 'E') && Glyphs.isDigit(look(exponent))) {
            at += exponent;
            digits();
        }
        String digits = text.substring(start, at);
        double value = Double.parseDouble(Glyphs.narrow(digits));
        if (Double.isInfinite(value) || (value == 0 && !isZero(digits))) {
            throw new SyntaxProblem(ProblemKind.NUMBER_OUT_OF_RANGE, since(start), digits);
        }
        String suffix = suffix();
        return Token.number(value, suffix, since(start));
    }

    /// 0e9 is zero although it has a digit that is not.
    private static boolean isZero(String digits) {
        String narrow = Glyphs.narrow(digits);
        int exponent = narrow.indexOf('e') + narrow.indexOf('E') + 1;
        return narrow.substring(0, exponent < 0 ? narrow.length() : exponent).chars()
                .noneMatch(c -> c >= '1' && c <= '9');
    }

    private void digits() {
        while (Glyphs.isDigit(look(0))) {
            at++;
        }
    }

    private String suffix() throws SyntaxProblem {
        char c = look(0);
        if (c == '%' || c == '‰') {
            at++;
            return String.valueOf(c);
        }
        return c == '[' || c == '`' ? quoted() : run(Glyphs::isUnitPart);
    }

    /// Up to the closing sign; written twice it is part of the name.
    private String quoted() throws SyntaxProblem {
        int start = at;
        char closing = look(0) == '[' ? ']' : '`';
        at++;
        var name = new StringBuilder();
        while (at < text.length()) {
            if (look(0) == closing) {
                if (look(1) != closing || text.charAt(at) != text.charAt(at + 1)) {
                    at++;
                    return checked(name.toString().strip(), since(start));
                }
                at++;
            }
            name.append(text.charAt(at));
            at++;
        }
        throw new SyntaxProblem(ProblemKind.UNCLOSED_QUOTE, since(start));
    }

    private static String checked(String name, Span place) throws SyntaxProblem {
        if (name.isEmpty()) {
            throw new SyntaxProblem(ProblemKind.EMPTY_NAME, place);
        }
        return name;
    }

    private String run(IntPredicate part) {
        int start = at;
        while (at < text.length() && part.test(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return text.substring(start, at);
    }

    /// The character so far ahead as the grammar has it; 0 behind the end.
    private char look(int ahead) {
        return at + ahead < text.length() ? Glyphs.narrow(text.charAt(at + ahead)) : 0;
    }

    private Span since(int start) {
        return new Span(start, at);
    }
}
