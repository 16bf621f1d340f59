package planworkbench.wording;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.stream.Collectors;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What a scenario supposes of a series, in a few words: 年增 6.6%, 每年 +1.08 个百分点.
public record MethodText(Plan plan, Messages messages) {

    private static final int MOST_VALUES = 6;

    public String of(Assumption assumption) {
        String unit = plan.indicator(assumption.series().indicator()).unit().symbol();
        String method = switch (assumption.method()) {
            case ProjectionMethod.ConstantGrowth(double rate) ->
                messages.get("method.growth", FigureText.growth(rate));
            case ProjectionMethod.RealGrowth(double real, double price) ->
                messages.get("method.real-growth", FigureText.growth(real), FigureText.growth(price));
            case ProjectionMethod.GrowthPath(var rates) -> messages.get("method.path",
                    FigureText.growth(Collections.min(rates.values())),
                    FigureText.growth(Collections.max(rates.values())));
            case ProjectionMethod.RealGrowthPath(var rates, double price) -> messages.get("method.real-path",
                    FigureText.growth(Collections.min(rates.values())),
                    FigureText.growth(Collections.max(rates.values())), FigureText.growth(price));
            case ProjectionMethod.StepPath(var steps) -> messages.get("method.step-path",
                    FigureText.difference(Collections.min(steps.values()), unit, messages.get("unit.points")),
                    FigureText.difference(Collections.max(steps.values()), unit, messages.get("unit.points")));
            case ProjectionMethod.ConstantStep(double step) -> messages.get("method.step",
                    FigureText.difference(step, unit, messages.get("unit.points")));
            case ProjectionMethod.FixedValues(var values) -> values(values, unit);
            case ProjectionMethod.PastGrowth(int from, int to) ->
                messages.get("method.past-growth", Integer.toString(from), Integer.toString(to));
            case ProjectionMethod.LinearTrend(Integer since) -> since == null
                    ? messages.get("method.linear-trend")
                    : messages.get("method.linear-trend-since", Integer.toString(since));
            case ProjectionMethod.LogLinearTrend(Integer since) -> since == null
                    ? messages.get("method.log-linear-trend")
                    : messages.get("method.log-linear-trend-since", Integer.toString(since));
            case ProjectionMethod.Holt(double alpha, double beta, double phi) -> messages.get(
                    phi < 1 ? "method.holt-damped" : "method.holt", FigureText.value(alpha), FigureText.value(beta),
                    FigureText.value(phi));
            case ProjectionMethod.Logistic(double ceiling, double growth) ->
                messages.get("method.logistic", FigureText.value(ceiling, unit), FigureText.growth(growth));
            case ProjectionMethod.Elasticity(double elasticity, SeriesKey driver) ->
                messages.get("method.elasticity", plan.seriesName(driver), FigureText.value(elasticity));
            case ProjectionMethod.ShareOf(Double share, SeriesKey whole) -> share == null
                    ? messages.get("method.share-kept", plan.seriesName(whole))
                    : messages.get("method.share", plan.seriesName(whole), FigureText.growth(share));
        };
        return assumption.overrides().isEmpty()
                ? method
                : messages.get("method.overridden", method, assumption.overrides().size());
    }

    /// All of them where that is no long list, else the last.
    private String values(NavigableMap<Integer, Double> values, String unit) {
        if (values.isEmpty()) {
            return messages.get("method.no-values");
        }
        String last = FigureText.value(values.lastEntry().getValue(), unit);
        if (values.size() == 1 || values.size() > MOST_VALUES) {
            return messages.get("method.values", last, Integer.toString(values.lastKey()));
        }
        String before = values.headMap(values.lastKey(), false).values().stream().map(FigureText::value)
                .collect(Collectors.joining(messages.get("method.values.separator")));
        return messages.get("method.values.all", Integer.toString(values.firstKey()),
                Integer.toString(values.lastKey()), before + messages.get("method.values.separator") + last);
    }
}
