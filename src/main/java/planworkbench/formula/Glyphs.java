package planworkbench.formula;

/// Characters of a Chinese keyboard as those of the grammar.
final class Glyphs {

    private Glyphs() {}

    static char narrow(char c) {
        return switch (c) {
            case '×' -> '*';
            case '÷' -> '/';
            case '−', '–' -> '-';
            case '【' -> '[';
            case '】' -> ']';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            narrow.append(narrow(text.charAt(i)));
        }
        return narrow.toString();
    }

    static boolean isDigit(char narrow) {
        return narrow >= '0' && narrow <= '9';
    }

    /// What a unit right behind a number may consist of without quotes.
    static boolean isUnitPart(int codePoint) {
        return Character.isLetter(codePoint) || codePoint == '²' || codePoint == '³';
    }

    static boolean isNameStart(int codePoint) {
        return Character.isLetter(codePoint) || codePoint == '_';
    }

    static boolean isNamePart(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '·';
    }

    static boolean isPlainName(String text) {
        return !text.isEmpty() && isNameStart(text.codePointAt(0)) && text.codePoints().allMatch(Glyphs::isNamePart);
    }
}
