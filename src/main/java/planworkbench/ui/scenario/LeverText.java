package planworkbench.ui.scenario;

import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// Levers in words and numbers.
///
/// @param unit of the series
record LeverText(Messages messages, Lever lever, String unit) {

    String name() {
        return messages.label("scenario.lever.", lever);
    }

    /// The unit that a typed number is read in.
    String typedUnit() {
        return lever == Lever.YEARLY_STEP ? (unit.equals("%") ? "百分点" : plainUnit()) : "%";
    }

    /// A value with its unit: 6.6%, +0.2 个百分点.
    String value(double value) {
        return lever == Lever.YEARLY_STEP
                ? FigureText.difference(value, plainUnit(), messages.get("unit.points"))
                : FigureText.value(value, "%");
    }

    /// An end of the slider.
    String end(double value) {
        return FigureText.value(value);
    }

    String history(LeverHistory history) {
        String low = FigureText.value(history.low());
        String high = FigureText.value(history.high());
        String range = low.equals(high) ? low : low + "–" + high;
        String shown = lever == Lever.YEARLY_STEP ? range : range + "%";
        return messages.get("scenario.history", shown, Integer.toString(history.years()));
    }

    private String plainUnit() {
        return unit.equals("个/年") ? "个" : unit;
    }
}
