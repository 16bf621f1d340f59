package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Set;

/// Two places that do not agree, as data. Growth is a fraction a year, values are in the indicator's unit.
public sealed interface Finding {

    default FindingKind kind() {
        return switch (this) {
            case StatedRate _ -> FindingKind.STATED_RATE;
            case Multiple _ -> FindingKind.MULTIPLE;
            case ImpliedGrowth _ -> FindingKind.IMPLIED_GROWTH;
            case MissingBase _ -> FindingKind.MISSING_BASE;
            case Definition _ -> FindingKind.DEFINITION;
            case ImpliedBase _ -> FindingKind.LATER_FIGURES;
            case LaterGoal _ -> FindingKind.LATER_FIGURES;
            case Quantity _ -> FindingKind.QUANTITY;
            case ShareSum _ -> FindingKind.SHARE_SUM;
            case StatedShare _ -> FindingKind.STATED_SHARE;
            case BrokenIdentity _ -> FindingKind.IDENTITY;
        };
    }

    /// codes; none where the text speaks of no indicator
    List<String> indicators();

    /// both sides, each once
    List<Evidence> sources();

    /// A growth rate that the figures do not show.
    ///
    /// @param stated in per cent, as written
    /// @param implied by the figures of two years
    /// @param acrossBreak whether the series changed its definition between them
    record StatedRate(List<String> indicators, List<Evidence> sources, StatedNumber stated, Point from, Point to,
            double implied, boolean acrossBreak) implements Finding {}

    /// A multiple that does not lead to the figure beside it.
    ///
    /// @param implied the starting value, multiplied
    record Multiple(List<String> indicators, List<Evidence> sources, String words, Point from, double implied,
            double stated) implements Finding {}

    /// A share that asks for a growth of its numerator far above that of the whole.
    ///
    /// @param whole what the share is of, in the plan's words
    /// @param wholeGrowth supposed
    record ImpliedGrowth(List<String> indicators, List<Evidence> sources, String target, Point from, Point to,
            String whole, double wholeGrowth, double numeratorGrowth) implements Finding {}

    /// @param target its id
    record MissingBase(List<String> indicators, List<Evidence> sources, String target, int baseYear)
            implements
                Finding {}

    /// A starting point of other things than the target's.
    ///
    /// @param wanted the levels of administration that the target speaks of; empty where a note told
    /// @param counted those of the starting point
    /// @param notes what was noted about the definition
    record Definition(List<String> indicators, List<Evidence> sources, String target, Set<String> wanted,
            Set<String> counted, List<String> notes) implements Finding {}

    /// A later figure with its growth, which imply another base than the plan's.
    ///
    /// @param growth in per cent as published, negative for a fall
    record ImpliedBase(List<String> indicators, List<Evidence> sources, Point later, double growth, double implied,
            Point base) implements Finding {}

    /// A goal set later that does not meet the plan's target.
    record LaterGoal(List<String> indicators, List<Evidence> sources, String target, Point goal, double wanted)
            implements
                Finding {}

    /// One quantity in two units that do not come to the same.
    ///
    /// @param converted the second in the unit of the first
    record Quantity(List<String> indicators, List<Evidence> sources, double first, String firstUnit, double second,
            String secondUnit, double converted) implements Finding {}

    record ShareSum(List<String> indicators, List<Evidence> sources, List<Double> shares, double sum)
            implements
                Finding {}

    /// @param region the series' region
    record StatedShare(List<String> indicators, List<Evidence> sources, String region, int year, double stated,
            double computed) implements Finding {}

    /// @param identity its name
    record BrokenIdentity(List<String> indicators, List<Evidence> sources, String identity, String region, int year,
            double stated, double computed) implements Finding {}

    /// A value in a year.
    record Point(int year, double value) {}
}
