package planworkbench.exchange.sheet;

import java.util.regex.Pattern;

/// What the format of a number says about its meaning.
final class NumberFormats {

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern DATE_LETTER = Pattern.compile("[yYdDeE年]");

    private NumberFormats() {}

    enum Meaning {
        NUMBER, PERCENT, DATE
    }

    /// @param id one of those that every spreadsheet knows, or a file's own
    /// @param code the format where it is the file's own; empty else
    static Meaning of(int id, String code) {
        if (!code.isEmpty()) {
            String bare = LITERAL.matcher(code).replaceAll("");
            return bare.contains("%")
                    ? Meaning.PERCENT
                    : DATE_LETTER.matcher(bare.replace("General", "").replaceAll("[eE][+-]", "")).find()
                            ? Meaning.DATE
                            : Meaning.NUMBER;
        }
        boolean date = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36
                || (id >= 50 && id <= 54) || id == 57 || id == 58;
        return id == 9 || id == 10 ? Meaning.PERCENT : date ? Meaning.DATE : Meaning.NUMBER;
    }
}
