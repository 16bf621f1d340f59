package planworkbench.report.office;

/// How wide a text is, in Chinese characters: Latin letters and digits are half as wide.
public final class TextWidth {

    private static final int LATIN_END = 0x2000;
    private static final double LATIN = 0.5;

    private TextWidth() {}

    public static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    public static double of(int codePoint) {
        return codePoint < LATIN_END ? LATIN : 1;
    }
}
