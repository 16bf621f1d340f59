package planworkbench.chart;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.AnnualSeries;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
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
        AnnualSeries history = figures.observed(series, projection);
        AnnualSeries projected = figures.projected(series, projection);
        AnnualSeries before = ghost == null ? AnnualSeries.EMPTY : figures.projected(series, ghost);
        TargetMark target = attainment == null
                ? null
                : new TargetMarks(plan, messages, projection).of(attainment, unit(series));
        ProjectedSeries path = projection.get(series);
        Integer origin = path == null ? null : path.origin();
        int from = origin == null ? plan.baseYear() : origin;
        int first = history.isEmpty() ? from : StrictMath.min(from, history.years().first());
        ChartAxes years = new ChartAxes(first, projection.horizon(), from, ValueScale.NOTHING);
        return new ProjectionChartModel(years, history, projected,
                before.equals(projected) ? AnnualSeries.EMPTY : before, target, null, List.of(), breaks(series),
                texts(series, history, projected, from, projection)
                        .withMore(judged(attainment, target)))
                .onOwnValues();
    }

    /// The same series, as its target sums it up, under other scenarios. Those that have no projection of it are left out.
    ///
    /// @param others in the order of their styles
    public List<OverlaySeries> overlays(SeriesKey series, @Nullable Target target, List<Projection> others) {
        ChartFigures figures = ChartFigures.of(plan, target);
        return IntStream.range(0, others.size())
                .mapToObj(i -> new OverlaySeries(others.get(i).scenario().name(),
                        figures.projected(series, others.get(i)), i))
                .filter(overlay -> !overlay.values().isEmpty()).toList();
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
            Projection projection) {
        String unit = unit(series);
        String value = projected.isEmpty()
                ? ""
                : FigureText.value(projected.values().lastEntry().getValue(), unit);
        return new ChartTexts("", unit, messages.get("chart.axis-starts-at", shown(unit), "{0}"), value,
                projected.isEmpty() ? "" : projection.scenario().name(), messages.get("chart.projected"),
                observed(history, projectedFrom), messages.get("chart.break"),
                plan.header().practice() ? messages.get("chart.practice") : "",
                messages.get("chart.empty"), byYear(history, projected, unit));
    }

    /// The figure of the latest year, where the years are shaded for a projection and it stands alone beside it.
    private String observed(AnnualSeries history, int projectedFrom) {
        Map.Entry<Integer, Double> latest = history.values().lastEntry();
        return latest == null || latest.getKey() <= projectedFrom
                ? ""
                : messages.get("chart.observed", FigureText.value(latest.getValue()));
    }

    private NavigableMap<Integer, String> byYear(AnnualSeries history, AnnualSeries projected, String unit) {
        NavigableMap<Integer, String> texts = new TreeMap<>();
        projected.values().forEach((year, value) -> texts.put(year,
                messages.get("chart.year-projected", Integer.toString(year), FigureText.value(value, unit))));
        history.values().forEach((year, value) -> {
            Double supposed = projected.values().get(year);
            String seen = FigureText.value(value, unit);
            texts.put(year, supposed == null || supposed.equals(value)
                    ? messages.get("chart.year-observed", Integer.toString(year), seen)
                    : messages.get("chart.year-both", Integer.toString(year), seen,
                            FigureText.value(supposed, unit)));
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
