package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Optional;

/// What a sentence says in figures.
///
/// @param levels values of indicators, in the order of the text
/// @param rates average growth a year
/// @param multiples 翻番, 两倍 … with the figure they come to
record Reading(PlanSentence sentence, List<Level> levels, List<Rate> rates, List<Multiple> multiples) {

    /// The value of an indicator.
    ///
    /// @param indicator its code
    /// @param initial whether it is what something starts from (由…, 从…)
    record Level(String indicator, Amount amount, boolean initial) {}

    /// An average growth a year, in per cent; negative where it says 下降.
    record Rate(String indicator, StatedNumber percent, boolean falling) {}

    /// A multiple of a starting value.
    ///
    /// @param factor 2 for 翻一番
    /// @param words as the sentence writes it
    /// @param result the figure that it comes to
    record Multiple(String indicator, StatedNumber factor, String words, StatedNumber result) {}

    Optional<Level> start(String indicator) {
        return levels.stream().filter(level -> level.initial && level.indicator.equals(indicator)).findFirst();
    }

    Optional<Level> end(String indicator) {
        return levels.stream().filter(level -> !level.initial && level.indicator.equals(indicator)).findFirst();
    }
}
