package planworkbench.report.office;

/// Text that no file of an office program can be broken by.
public final class OfficeText {

    private static final int REPLACEMENT = 0xfffd;
    private static final int NO_CHARACTER = 0xfffe;

    private OfficeText() {}

    /// Without what no XML can hold (control characters, halves of characters); a tabulator is a space, every kind of line end is one.
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().map(OfficeText::harmless).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int harmless(int c) {
        return switch (c) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            default -> isIllegal(c) ? REPLACEMENT : c;
        };
    }

    private static boolean isIllegal(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = c <= 0xffff && (c & NO_CHARACTER) == NO_CHARACTER;
        return c < ' ' || surrogate || noCharacter;
    }
}
