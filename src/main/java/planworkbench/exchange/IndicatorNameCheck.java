package planworkbench.exchange;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;

/// That each indicator has a name that people can read, and no two the same: figures are entered by it.
final class IndicatorNameCheck implements PackageReferences.Check<Indicator> {

    private static final int LONGEST = 200;

    private final Set<String> seen = new HashSet<>();

    @Override
    public PackageReferences.@Nullable Finding of(Indicator indicator) {
        String name = indicator.name().strip();
        int length = name.codePointCount(0, name.length());
        if (length == 0 || length > LONGEST) {
            return new PackageReferences.Finding(PackageProblem.NAME_LENGTH, String.valueOf(length),
                    String.valueOf(LONGEST));
        }
        if (indicator.name().codePoints().anyMatch(IndicatorNameCheck::isInvisible)) {
            return new PackageReferences.Finding(PackageProblem.NAME_CHARACTER, name);
        }
        return seen.add(name) ? null : new PackageReferences.Finding(PackageProblem.NAME_TWICE, name);
    }

    /// Also what only turns the direction of writing or has no width: two names that look the same would differ.
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
