package planworkbench.report.slides;

import planworkbench.report.office.TextWidth;

/// How many lines a text takes, before any program has set it: on the safe side for the fonts that stand in for the one that is asked for.
final class LineBreaks {

    /// Lines are set with a fixed distance, so that they are as high in every font.
    private static final double SPACING = 1.35;
    private static final String NOT_FIRST = "，。；：、！？）》”】〉’%％…,.;:!?)";
    private static final double SAFETY = 1.06;
    private static final double BETWEEN_SCRIPTS = 0.25;

    /// More than half of a Chinese character.
    private static final double WIDE_LATIN = 0.76;
    private static final double PERCENT = 0.95;
    private static final double LATIN = 0.6;
    private static final double NARROW_LATIN = 0.36;
    private static final double BOLD_LATIN = 1.12;
    private static final String NARROW = " .,:;'|!()[]ijlIft";

    private LineBreaks() {}

    /// From line to line, in points.
    static double spacing(double size) {
        return Math.ceil(size * SPACING);
    }

    /// In points. Some programs leave a space between Chinese and Latin letters.
    static double width(String text, double size) {
        double width = 0;
        int before = ' ';
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            int c = text.codePointAt(at);
            boolean meets = TextWidth.of(c) != TextWidth.of(before) && c != ' ' && before != ' ';
            width += width(c) + (meets ? BETWEEN_SCRIPTS : 0);
            before = c;
        }
        return width * size * SAFETY;
    }

    /// How much wider the text is in bold type: only Latin letters are.
    static double boldness(String text) {
        double all = width(text, 1);
        double latin = text.codePoints().filter(c -> TextWidth.of(c) < 1).mapToDouble(LineBreaks::width).sum();
        return all == 0 ? 1 : 1 + (BOLD_LATIN - 1) * latin * SAFETY / all;
    }

    private static double width(int c) {
        if (TextWidth.of(c) >= 1) {
            return 1;
        }
        if (c == '%') {
            return PERCENT;
        }
        return NARROW.indexOf(c) >= 0
                ? NARROW_LATIN
                : Character.isUpperCase(c) || c == 'm' || c == 'w' ? WIDE_LATIN : LATIN;
    }

    /// Lines break between Chinese characters and at spaces; a mark that closes something does not begin a line.
    static int lines(String text, double width, double size) {
        return text.split("\n", -1).length == 1
                ? linesOfOne(text, width, size)
                : text.lines().mapToInt(line -> linesOfOne(line, width, size)).sum();
    }

    private static int linesOfOne(String text, double width, double size) {
        int lines = 1;
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int end = unit(text, at);
            String unit = text.substring(at, end);
            double needed = width(unit, size);
            if (used + width(unit.stripTrailing(), size) > width && used > 0) {
                lines++;
                used = 0;
            }
            // a word that is longer than a line is broken anywhere
            while (needed > width) {
                lines++;
                needed -= width;
            }
            used += needed;
            at = end;
        }
        return lines;
    }

    /// Whether a word is longer than a line.
    static boolean breaksWord(String text, double width, double size) {
        for (String word : text.split("\\s+")) {
            boolean latin = word.codePoints().allMatch(c -> TextWidth.of(c) < 1);
            if (latin && width(word, size) > width) {
                return true;
            }
        }
        return false;
    }

    /// What stays together from a place on: a word with the space after it, or a character with the marks that cannot begin a line.
    private static int unit(String text, int from) {
        int at = text.offsetByCodePoints(from, 1);
        if (TextWidth.of(text.codePointAt(from)) < 1) {
            while (at < text.length() && TextWidth.of(text.codePointAt(at)) < 1
                    && !Character.isWhitespace(text.charAt(at - 1))) {
                at++;
            }
        }
        while (at < text.length() && NOT_FIRST.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
