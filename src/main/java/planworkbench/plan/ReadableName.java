package planworkbench.plan;

/// What a name that people type and read may consist of.
public final class ReadableName {

    public static final int LONGEST = 200;

    private ReadableName() {}

    /// Whether a name has at least one character and not too many of them.
    public static boolean hasLength(String name) {
        String stripped = name.strip();
        return !stripped.isEmpty() && stripped.codePointCount(0, stripped.length()) <= LONGEST;
    }

    /// Whether every character can be seen. What only turns the direction of writing or has no width cannot: two names that
    /// look the same would differ.
    public static boolean isVisible(String name) {
        return name.codePoints().noneMatch(ReadableName::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
