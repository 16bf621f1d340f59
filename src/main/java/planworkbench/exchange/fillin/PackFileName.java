package planworkbench.exchange.fillin;

import java.util.regex.Pattern;

import planworkbench.text.Messages;

/// What the file of a pack is called: 填报表_2023_区商务局_第1次.xlsx. A department's name is only text; nothing of it leads out of a
/// folder or is refused by a file system.
final class PackFileName {

    private static final Pattern REFUSED = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");
    /// A file's name has at most 255 bytes, and a character up to four of them.
    private static final int LONGEST = 40;

    private PackFileName() {}

    static String of(FillInPack pack, String department, Messages messages) {
        return messages.get("pack.file", Integer.toString(pack.year()), safe(department),
                Integer.toString(pack.round())) + ".xlsx";
    }

    private static String safe(String name) {
        String plain = ENDS.matcher(REFUSED.matcher(name).replaceAll(" ")).replaceAll("");
        int end = Math.min(LONGEST, plain.codePointCount(0, plain.length()));
        return ENDS.matcher(plain.substring(0, plain.offsetByCodePoints(0, end))).replaceAll("");
    }
}
