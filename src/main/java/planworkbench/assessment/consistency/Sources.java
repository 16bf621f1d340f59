package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;

/// Lists the sides of a finding.
final class Sources {

    private Sources() {}

    /// Each once: what is quoted within a longer quotation of the same line is left out.
    static List<Evidence> of(Evidence... sides) {
        List<Evidence> sources = new ArrayList<>();
        for (Evidence side : sides) {
            if (sources.stream().noneMatch(other -> holds(other, side))) {
                sources.add(side);
            }
        }
        return List.copyOf(sources);
    }

    private static boolean holds(Evidence longer, Evidence shorter) {
        return shorter.line() != null && shorter.line().equals(longer.line())
                && shorter.document().equals(longer.document()) && longer.quote().contains(shorter.quote());
    }
}
