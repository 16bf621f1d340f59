package planworkbench.wording;

import planworkbench.plan.Plan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.simulation.PlanDriver;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// How uncertain an assumption says it is, in a few words: 不确定性 ±1.5 个百分点.
record UncertaintyWords(Plan plan, Messages messages) {

    /// @param assumption one that says something of it
    String of(Assumption assumption) {
        Distribution said = assumption.uncertainty();
        return messages.get("comparison.uncertainty", switch (said) {
            case null -> throw new IllegalArgumentException("nothing is said of " + assumption.series());
            case Distribution.Normal(double deviation) -> "±" + amount(assumption, deviation);
            case Distribution.Uniform(double low, double high) -> between(assumption, low, high);
            case Distribution.Triangular(double low, double _, double high) -> between(assumption, low, high);
            case Distribution.Pert(double low, double _, double high) -> between(assumption, low, high);
            case Distribution.PastErrors(var errors) ->
                messages.get("comparison.uncertainty.errors", errors.size());
        });
    }

    private String between(Assumption assumption, double low, double high) {
        return messages.get("comparison.uncertainty.between", amount(assumption, low), amount(assumption, high));
    }

    /// A deviation of growth is a fraction, told in percentage points; that of a step or a value is in the unit of the series.
    private String amount(Assumption assumption, double deviation) {
        String unit = plan.indicator(assumption.series().indicator()).unit().symbol();
        return ofGrowth(assumption)
                ? FigureText.value(deviation * 100, messages.get("unit.points"))
                : FigureText.value(deviation, unit.equals("%") ? messages.get("unit.points") : unit);
    }

    private boolean ofGrowth(Assumption assumption) {
        return PlanDriver.Effect.of(assumption.method(),
                plan.indicator(assumption.series().indicator()).measure()) == PlanDriver.Effect.GROWTH;
    }
}
