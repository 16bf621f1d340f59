package planworkbench.chart;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Figure;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ConstantPrices;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.wording.AttainmentText;

/// Makes the models of projection charts of one plan in one language.
public final class ProjectionChartModels {

    private final Plan plan;
    private final Messages messages;

    public ProjectionChartModels(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /// A series with a target that judges it, or without one.
    ///
    /// @param ghost where the series was before; null where it was nowhere else
    public ProjectionChartModel of(SeriesKey series, @Nullable Attainment attainment, Projection projection,
            @Nullable Projection ghost) {
        ChartFigures figures = ChartFigures.of(plan, attainment == null ? null : attainment.target());
        TargetMark target = mark(series, attainment, projection);
        Lines lines = new Lines(figures.observed(series, projection), figures.projected(series, projection),
                ghost == null ? AnnualSeries.EMPTY : figures.projected(series, ghost), target, breaks(series));
        return model(series, lines, projection, shown(unit(series)), judged(attainment, target));
    }

    /// A level at the prices of the plan's base year. Its target, which is at current prices, is converted with the change of prices
    /// that the scenario supposes; what is said of it stays at current prices, and says so. Published real growth has one definition
    /// on both of its years, so there are no breaks.
    ///
    /// @param prices of the series, of which none is missing
    /// @param ghost as in [#of]
    public ProjectionChartModel atConstantPrices(ConstantPrices prices, SeriesKey series,
            @Nullable Attainment attainment, Projection projection, @Nullable Projection ghost) {
        String unit = unit(series);
        TargetMark current = mark(series, attainment, projection);
        TargetMark converted = current == null
                ? null
                : current.converted(prices, value -> messages.get("chart.constant.target", FigureText.value(value)));
        Lines lines = new Lines(prices.observed(), several(prices.projected()), ghost == null
                ? AnnualSeries.EMPTY
                : several(new ConstantPrices(plan, ghost, series).projected()), converted, new TreeSet<>());
        NavigableMap<Integer, String> more = new TreeMap<>();
        for (int year : lines.projected().years()) {
            if (projection.at(series, year) instanceof Figure.Known(double value, boolean _)) {
                more.put(year, messages.get("chart.constant.current", FigureText.value(value, unit)));
            }
        }
        judged(attainment, current).forEach((year, said) -> more.merge(year,
                messages.get("chart.constant.judged", said), (one, other) -> one + "\n" + other));
        return model(series, lines, projection,
                messages.get("chart.constant.axis", unit, Integer.toString(plan.baseYear())), more);
    }

    /// What is drawn, but for the fan and the overlays.
    private record Lines(AnnualSeries history, AnnualSeries projected, AnnualSeries before,
            @Nullable TargetMark target, NavigableSet<Integer> breaks) {}

    /// @param axis above the value axis
    /// @param more lines about years
    private ProjectionChartModel model(SeriesKey series, Lines lines, Projection projection, String axis,
            NavigableMap<Integer, String> more) {
        AnnualSeries history = lines.history();
        AnnualSeries projected = lines.projected();
        ProjectedSeries path = projection.get(series);
        Integer origin = path == null ? null : path.origin();
        int from = origin == null ? plan.baseYear() : origin;
        int first = history.isEmpty() ? from : StrictMath.min(from, history.years().first());
        ChartAxes years = new ChartAxes(first, projection.horizon(), from, ValueScale.NOTHING);
        return new ProjectionChartModel(years, history, projected,
                lines.before().equals(projected) ? AnnualSeries.EMPTY : lines.before(), lines.target(), null,
                List.of(), List.of(), lines.breaks(),
                texts(series, history, projected, from, projection, axis).withMore(more))
                .onOwnValues();
    }

    private @Nullable TargetMark mark(SeriesKey series, @Nullable Attainment attainment, Projection projection) {
        return attainment == null ? null : new TargetMarks(plan, messages, projection).of(attainment, unit(series));
    }

    /// A year alone is no projection.
    private static AnnualSeries several(AnnualSeries projected) {
        return projected.years().size() > 1 ? projected : AnnualSeries.EMPTY;
    }

    /// What is said of the target's year besides its figure: the target, and how far beyond or short of it.
    private NavigableMap<Integer, String> judged(@Nullable Attainment attainment, @Nullable TargetMark mark) {
        NavigableMap<Integer, String> said = new TreeMap<>();
        if (attainment != null && mark != null) {
            String margin = new AttainmentText(messages).margin(attainment.target(), attainment.judgement())
                    .map(far -> messages.get("chart.year-margin", mark.label(), far)).orElse(mark.label());
            said.put(attainment.target().year(), margin);
        }
        return said;
    }

    private NavigableSet<Integer> breaks(SeriesKey series) {
        NavigableSet<Integer> years = new TreeSet<>();
        plan.breaks().stream().filter(b -> b.series().equals(series)).map(SeriesBreak::year).forEach(years::add);
        return years;
    }

    private ChartTexts texts(SeriesKey series, AnnualSeries history, AnnualSeries projected, int projectedFrom,
            Projection projection, String axis) {
        String unit = unit(series);
        List<String> states = plan.indicator(series.indicator()).measure() == Measure.STATE
                ? List.of(messages.get("chart.state.open"), messages.get("chart.state.done"))
                : List.of();
        DoubleFunction<String> figure = states.isEmpty()
                ? value -> FigureText.value(value, unit)
                : value -> states.get(value >= 1 ? 1 : 0);
        String value = projected.isEmpty() ? "" : figure.apply(projected.values().lastEntry().getValue());
        return new ChartTexts("", unit, axis, messages.get("chart.axis-starts-at", axis, "{0}"), value,
                projected.isEmpty() ? "" : projection.scenario().name(), messages.get("chart.projected"),
                observed(history, projectedFrom,
                        states.isEmpty() ? (DoubleFunction<String>) FigureText::value : figure),
                messages.get("chart.break"), plan.header().practice() ? messages.get("chart.practice") : "",
                messages.get("chart.empty"), states, byYear(history, projected, figure));
    }

    /// The figure of the latest year, where the years are shaded for a projection and it stands alone beside it.
    private String observed(AnnualSeries history, int projectedFrom, DoubleFunction<String> figure) {
        Map.Entry<Integer, Double> latest = history.values().lastEntry();
        return latest == null || latest.getKey() <= projectedFrom
                ? ""
                : messages.get("chart.observed", figure.apply(latest.getValue()));
    }

    private NavigableMap<Integer, String> byYear(AnnualSeries history, AnnualSeries projected,
            DoubleFunction<String> figure) {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        projected.values().forEach((year, value) -> texts.put(year,
                messages.get("chart.year-projected", Integer.toString(year), figure.apply(value))));
        history.values().forEach((year, value) -> {
            Double supposed = projected.values().get(year);
            String seen = figure.apply(value);
            texts.put(year, supposed == null || supposed.equals(value)
                    ? messages.get("chart.year-observed", Integer.toString(year), seen)
                    : messages.get("chart.year-both", Integer.toString(year), seen, figure.apply(supposed)));
        });
        return texts;
    }

    private String unit(SeriesKey series) {
        return plan.indicator(series.indicator()).unit().symbol();
    }

    private static String shown(String unit) {
        return unit.equals("—") ? "" : unit;
    }
}
