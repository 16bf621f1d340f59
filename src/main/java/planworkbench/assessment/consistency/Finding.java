package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Set;

/// Two places that do not agree, as data. Growth is a fraction a year, values are in the indicator's unit.
public sealed interface Finding {

    FindingKind kind();

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
            double implied, boolean acrossBreak) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.STATED_RATE;
        }
    }

    /// A multiple that does not lead to the figure beside it.
    ///
    /// @param implied the starting value, multiplied
    record Multiple(List<String> indicators, List<Evidence> sources, String words, Point from, double implied,
            double stated) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.MULTIPLE;
        }
    }

    /// A share that asks for a growth of its numerator far above that of the whole.
    ///
    /// @param whole what the share is of, in the plan's words
    /// @param wholeGrowth supposed
    record ImpliedGrowth(List<String> indicators, List<Evidence> sources, String target, Point from, Point to,
            String whole, double wholeGrowth, double numeratorGrowth) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.IMPLIED_GROWTH;
        }
    }

    /// @param target its id
    record MissingBase(List<String> indicators, List<Evidence> sources, String target, int baseYear)
            implements
                Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.MISSING_BASE;
        }
    }

    /// A starting point of other things than the target's.
    ///
    /// @param wanted the levels of administration that the target speaks of; empty where a note told
    /// @param counted those of the starting point
    /// @param notes what was noted about the definition
    record Definition(List<String> indicators, List<Evidence> sources, String target, Set<String> wanted,
            Set<String> counted, List<String> notes) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.DEFINITION;
        }
    }

    /// A later figure with its growth, which imply another base than the plan's.
    ///
    /// @param growth in per cent as published, negative for a fall
    record ImpliedBase(List<String> indicators, List<Evidence> sources, Point later, double growth, double implied,
            Point base) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.LATER_FIGURES;
        }
    }

    /// A goal set later that does not meet the plan's target.
    record LaterGoal(List<String> indicators, List<Evidence> sources, String target, Point goal, double wanted)
            implements
                Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.LATER_FIGURES;
        }
    }

    /// One quantity in two units that do not come to the same.
    ///
    /// @param converted the second in the unit of the first
    record Quantity(List<String> indicators, List<Evidence> sources, double first, String firstUnit, double second,
            String secondUnit, double converted) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.QUANTITY;
        }
    }

    record ShareSum(List<String> indicators, List<Evidence> sources, List<Double> shares, double sum)
            implements
                Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.SHARE_SUM;
        }
    }

    /// @param region the series' region
    record StatedShare(List<String> indicators, List<Evidence> sources, String region, int year, double stated,
            double computed) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.STATED_SHARE;
        }
    }

    /// @param identity its name
    record BrokenIdentity(List<String> indicators, List<Evidence> sources, String identity, String region, int year,
            double stated, double computed) implements Finding {
        @Override
        public FindingKind kind() {
            return FindingKind.IDENTITY;
        }
    }

    /// A value in a year.
    record Point(int year, double value) {}
}
