package planworkbench.ui.scenario.assumption;

import java.math.BigDecimal;

import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// Levers in words and numbers.
///
/// @param unit of the series
public record LeverText(Messages messages, Lever lever, String unit) {

    /// More than a table shows: 6.6568 is a rate that somebody typed to meet a target exactly.
    private static final int MOST_DECIMALS = 4;

    public String name() {
        return messages.label("scenario.lever.", lever);
    }

    /// Its name with the unit where the number stands without one.
    public String heading() {
        String shown = shownUnit();
        return lever == Lever.YEARLY_STEP && !shown.isEmpty()
                ? messages.get("scenario.lever-in-units", name(), shown)
                : name();
    }

    /// A value as it stands in its field, with every digit that counts.
    String field(double value) {
        int decimals = Math.clamp(BigDecimal.valueOf(value).stripTrailingZeros().scale(), 0, MOST_DECIMALS);
        return switch (lever) {
            case YEARLY_STEP -> NumberText.signed(value, decimals);
            case ELASTICITY -> NumberText.format(value, decimals);
            case NOMINAL_GROWTH, REAL_GROWTH, PRICE_CHANGE, FREE_GROWTH, SHARE ->
                NumberText.format(value, decimals) + "%";
        };
    }

    /// The unit that a typed number is read in.
    String typedUnit() {
        return switch (lever) {
            case YEARLY_STEP -> unit.equals("%") ? "百分点" : plainUnit();
            case ELASTICITY -> "";
            case NOMINAL_GROWTH, REAL_GROWTH, PRICE_CHANGE, FREE_GROWTH, SHARE -> "%";
        };
    }

    /// A value with its unit: 6.6%, +0.2 个百分点.
    public String change(double value) {
        String shown = shownUnit();
        return lever == Lever.YEARLY_STEP && !shown.isEmpty() ? field(value) + " " + shown : field(value);
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

    private String shownUnit() {
        return unit.equals("%") ? messages.get("unit.points") : plainUnit();
    }

    private String plainUnit() {
        return unit.equals("个/年") ? "个" : unit;
    }
}
