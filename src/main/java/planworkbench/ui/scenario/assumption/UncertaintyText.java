package planworkbench.ui.scenario.assumption;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Distribution;
import planworkbench.simulation.PlanDriver;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// How uncertain an assumption is, in words and numbers: ±1.5 个百分点 · 本程序假定.
///
/// @param unit of the series
public record UncertaintyText(Messages messages, String unit, PlanDriver.Effect effect) {

    /// What deviations are told in: a deviation of growth in percentage points.
    public String shownUnit() {
        return effect == PlanDriver.Effect.GROWTH || unit.equals("%")
                ? messages.get("unit.points")
                : unit.equals("—") ? "" : unit;
    }

    /// The unit that a typed number is read in.
    public String typedUnit() {
        return effect == PlanDriver.Effect.GROWTH || unit.equals("%") ? "百分点" : unit;
    }

    public double shown(double deviation) {
        return effect == PlanDriver.Effect.GROWTH ? Lever.rounded(deviation * 100) : Lever.rounded(deviation);
    }

    public double kept(double shown) {
        return effect == PlanDriver.Effect.GROWTH ? Lever.fraction(shown) : shown;
    }

    public String of(Driver driver, AssumptionsViewModel viewModel) {
        Distribution said = viewModel.supposed(driver).uncertainty();
        if (said == null) {
            return viewModel.usualSpread(driver)
                    .map(spread -> messages.label("assume.uncertainty.basis.", spread.basis(),
                            amount(spread.deviation())))
                    .orElse(messages.get(effect == PlanDriver.Effect.VALUE
                            ? "assume.uncertainty.none"
                            : "assume.uncertainty.title"));
        }
        List<Double> numbers = UncertaintyKind.numbers(said);
        UncertaintyKind kind = UncertaintyKind.of(said);
        return switch (kind) {
            case NONE, UNSTATED -> messages.get("assume.uncertainty.none");
            case NORMAL -> "±" + amount(numbers.getFirst());
            case UNIFORM, TRIANGULAR, PERT -> messages.get("assume.uncertainty.between",
                    messages.label("assume.uncertainty.", kind), FigureText.value(shown(numbers.getFirst())),
                    withUnit(FigureText.value(shown(numbers.getLast()))));
            case PAST_ERRORS -> messages.get("assume.uncertainty.errors", numbers.size());
        };
    }

    public String numbers(@Nullable Distribution distribution) {
        return UncertaintyKind.numbers(distribution).stream().map(number -> FigureText.value(shown(number)))
                .collect(Collectors.joining("  "));
    }

    private String amount(double deviation) {
        return withUnit(FigureText.value(shown(deviation)));
    }

    private String withUnit(String number) {
        return shownUnit().isEmpty() ? number : number + " " + shownUnit();
    }
}
