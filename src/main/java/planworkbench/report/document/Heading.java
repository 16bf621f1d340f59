package planworkbench.report.document;

/// @param level 1 to 3
/// @param number with its mark, as it is printed before the text: “一、”, “（一）”, “1. ”; empty where it has none
public record Heading(int level, String number, String text) implements Block {

    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("level " + level);
        }
    }
}
