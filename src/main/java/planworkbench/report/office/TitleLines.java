package planworkbench.report.office;

import java.util.List;
import java.util.regex.Pattern;

/// Where the title on a cover is broken.
public final class TitleLines {

    /// Of a line.
    private static final int CHARACTERS = 20;
    /// A title is best broken after it.
    private static final String PLAN = "规划";
    /// An English one before the years that it is for, which are not parted.
    private static final Pattern FOR_YEARS = Pattern.compile(" (?=for \\d)");

    private TitleLines() {}

    /// A title of two lines is broken after the plan; a longer one is left to the program that shows it.
    public static List<String> of(String title) {
        if (title.length() <= CHARACTERS) {
            return List.of(title);
        }
        int after = title.lastIndexOf(PLAN) + PLAN.length();
        if (after >= PLAN.length() && after <= CHARACTERS && title.length() - after <= CHARACTERS
                && after < title.length()) {
            return List.of(title.substring(0, after), title.substring(after));
        }
        return List.of(FOR_YEARS.split(title, 2));
    }
}
