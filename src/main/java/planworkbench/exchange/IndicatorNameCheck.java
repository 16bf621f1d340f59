package planworkbench.exchange;

import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.ReadableName;

/// That each indicator has a name that people can read, and no two the same: figures are entered by it.
final class IndicatorNameCheck implements PackageReferences.Check<Indicator> {

    private final Set<String> seen = new HashSet<>();

    @Override
    public PackageReferences.@Nullable Finding of(Indicator indicator) {
        String name = indicator.name().strip();
        if (!ReadableName.hasLength(name)) {
            return new PackageReferences.Finding(PackageProblem.NAME_LENGTH,
                    String.valueOf(name.codePointCount(0, name.length())), String.valueOf(ReadableName.LONGEST));
        }
        if (!ReadableName.isVisible(indicator.name())) {
            return new PackageReferences.Finding(PackageProblem.NAME_CHARACTER, name);
        }
        return seen.add(name) ? null : new PackageReferences.Finding(PackageProblem.NAME_TWICE, name);
    }
}
