package planworkbench.ui.scenario.assumption.table;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.scenario.assumption.ByYear;
import planworkbench.ui.scenario.assumption.Driver;
import planworkbench.ui.scenario.assumption.Lever;
import planworkbench.ui.scenario.assumption.LeverText;

/// A number in its cell.
record NumberItem(AssumptionRow.Shown shown, AssumedNumber number) {

    @Nullable
    Double value() {
        return number.value(shown.supposed());
    }

    Driver driver() {
        return shown.driver();
    }

    /// Whether it follows from the year before and was not given itself.
    boolean carriedOn() {
        return number instanceof AssumedNumber.OfYear year && value() != null && !year.isGiven(shown.supposed());
    }

    /// What the number is: 实际增速, 2023 年, 上限.
    String name(Messages messages) {
        return switch (number) {
            case AssumedNumber.OfLever(Lever lever) -> new LeverText(messages, lever, driver().unit()).name();
            case AssumedNumber.OfYear(int year, int _, int _) ->
                messages.get("assume-table.year", Integer.toString(year));
            case AssumedNumber.SingleYear(int year) ->
                messages.get("assume-table.single-year", Integer.toString(year));
            case AssumedNumber.Ceiling _ -> messages.get("assume.parameter.ceiling");
            case AssumedNumber.Weight(AssumedNumber.Weight.Of of) -> messages.get(switch (of) {
                case ALPHA -> "assume.parameter.alpha";
                case BETA -> "assume.parameter.beta";
                case PHI -> "assume.parameter.phi";
            });
        };
    }

    /// The number with its unit.
    String text(Messages messages) {
        Double value = value();
        return value == null ? "" : switch (number) {
            case AssumedNumber.OfLever(Lever lever) -> new LeverText(messages, lever, driver().unit()).change(value);
            case AssumedNumber.OfYear _ -> lever() == null
                    ? FigureText.value(value, driver().unit())
                    : new LeverText(messages, lever(), driver().unit()).change(value);
            case AssumedNumber.SingleYear _,AssumedNumber.Ceiling _ -> FigureText.value(value, driver().unit());
            case AssumedNumber.Weight _ -> FigureText.value(value);
        };
    }

    /// The unit that a typed number is read in.
    String typedUnit(Messages messages) {
        Lever lever = lever();
        return lever != null
                ? new LeverText(messages, lever, driver().unit()).typedUnit()
                : number instanceof AssumedNumber.Weight ? "" : driver().unit();
    }

    /// What kind of number a year of a path is, or the lever itself; null for a value of the series.
    private @Nullable Lever lever() {
        return switch (number) {
            case AssumedNumber.OfLever(Lever lever) -> lever;
            case AssumedNumber.OfYear _ -> ByYear.kind(shown.supposed().method()).map(kind -> switch (kind) {
                case GROWTH -> Lever.NOMINAL_GROWTH;
                case REAL_GROWTH -> Lever.REAL_GROWTH;
                case STEP -> Lever.YEARLY_STEP;
                case VALUE -> null;
            }).orElse(null);
            default -> null;
        };
    }

    /// @return null where there is no assumption with this number
    @Nullable
    Assumption with(double typed) {
        return number.with(shown.supposed(), typed);
    }
}
