package planworkbench.plan;

import java.util.List;

/// How the figures of an indicator come about.
public sealed interface Definition {

    /// Figures are entered.
    record Entered() implements Definition {
        @Override
        public List<String> components() {
            return List.of();
        }
    }

    /// One indicator over another, in per cent where the unit is %. Where a component is missing the stated
    /// figure counts.
    record Ratio(String numerator, String denominator) implements Definition {
        @Override
        public List<String> components() {
            return List.of(numerator, denominator);
        }
    }

    /// Growth of a level at comparable prices: entered for the past, and for the future what a scenario
    /// supposes of the level.
    record RealGrowthOf(String level) implements Definition {
        @Override
        public List<String> components() {
            return List.of(level);
        }
    }

    /// Follows from other indicators as a text in the formula language says (`src/docs/formulas.md`). The text may be wrong: then
    /// the stated figures count, and nothing is projected.
    record Formula(String text) implements Definition {
        @Override
        public List<String> components() {
            return List.of();
        }
    }

    Definition ENTERED = new Entered();

    /// Codes of the entered indicators that it is made of; what a formula names is not among them.
    List<String> components();
}
