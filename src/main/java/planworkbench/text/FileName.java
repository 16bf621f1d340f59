package planworkbench.text;

import java.util.regex.Pattern;

/// A name as part of a file's name. A name is only text: nothing of it leads out of a folder or is refused by a file system.
public final class FileName {

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern GAPS = Pattern.compile(" {2,}");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    /// A file's name has at most 255 bytes, and a character up to four of them.
    private static final int LONGEST = 40;

    private FileName() {}

    /// At most 40 characters of the name; empty where nothing of it can be used.
    public static String safe(String name) {
        String plain = ENDS.matcher(GAPS.matcher(REFUSED.matcher(name).replaceAll(" ")).replaceAll(" ")).replaceAll("");
        int end = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
        return ENDS.matcher(plain.substring(0, plain.offsetByCodePoints(0, end))).replaceAll("");
    }
}
