package planworkbench.report.office;

import java.util.List;

/// The title of a report on its page.
public final class TitleLines {

    /// Characters of 22 pt in a line of 156 mm.
    private static final int CHARACTERS = 20;
    /// A title is best broken after it.
    private static final String PLAN = "规划";

    private TitleLines() {}

    /// A title of two lines is broken after the plan; a longer one is left to the writer.
    public static List<String> of(String title) {
        if (title.length() <= CHARACTERS) {
            return List.of(title);
        }
        int after = title.lastIndexOf(PLAN) + PLAN.length();
        if (after >= PLAN.length() && after <= CHARACTERS && title.length() - after <= CHARACTERS
                && after < title.length()) {
            return List.of(title.substring(0, after), title.substring(after));
        }
        return List.of(title);
    }
}
