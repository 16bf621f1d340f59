package planworkbench.exchange.figures;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names as they stand in tables, made alike: full-width characters, blanks, numbering and footnote marks tell no two apart.
public final class Labels {

    private static final Pattern NUMBERING = Pattern
            .compile(
                    "^(\\(?[0-9]{1,2}\\)|[0-9]{1,2}[.、]|\\(?[一二三四五六七八九十]{1,3}\\)|[一二三四五六七八九十]{1,3}[、.]|#|\\*|其中:|其中,|其中)");
    private static final Pattern BRACKET = Pattern.compile("^(.+)\\(([^()]{1,12})\\)$");

    private Labels() {}

    static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～') {
                narrow.append((char) (c - '！' + '!'));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\uFEFF') {
                narrow.append(c);
            }
        }
        return narrow.toString();
    }

    /// What two names have in common that are the same; a quote before a formula sign was put there by an export.
    public static String plain(String text) {
        String narrow = narrow(text).toLowerCase(Locale.ROOT);
        return narrow.startsWith("'") ? narrow.substring(1) : narrow;
    }

    static String withoutNumbering(String plain) {
        return NUMBERING.matcher(plain).replaceFirst("");
    }

    /// The name before a bracket at the end; the whole where there is none.
    public static String beforeBracket(String plain) {
        Matcher bracket = BRACKET.matcher(plain);
        return bracket.matches() ? bracket.group(1) : plain;
    }

    /// What stands in a bracket at the end; empty where there is none.
    static String inBracket(String plain) {
        Matcher bracket = BRACKET.matcher(plain);
        return bracket.matches() ? bracket.group(2) : "";
    }
}
