package planworkbench.ui.indicator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;

/// What is known about one cell.
///
/// @param attainments of the indicator's targets under the chosen scenario; empty until they are computed
record CellDetails(SeriesFigures figures, YearCell cell, YearChange change, List<Attainment> attainments) {

    static CellDetails of(FigureTable table, ObservationKey key, @Nullable ScenarioOutcome outcome) {
        SeriesFigures figures = table.figures(key.series());
        return new CellDetails(figures, figures.cell(key.year()), figures.change(key.year()),
                outcome == null ? List.of() : attainments(figures, outcome));
    }

    private static List<Attainment> attainments(SeriesFigures figures, ScenarioOutcome outcome) {
        Map<String, Attainment> byTarget = outcome.attainments().stream()
                .collect(Collectors.toMap(attainment -> attainment.target().id(), attainment -> attainment));
        return figures.targets().stream().map(Target::id).filter(byTarget::containsKey).map(byTarget::get).toList();
    }

    Plan plan() {
        return figures.plan();
    }

    Indicator indicator() {
        return figures.indicator();
    }

    /// What a computed figure follows from; null for an entered one.
    @Nullable
    Parts parts() {
        if (!cell.computed() || !(indicator().definition() instanceof Definition.Ratio(String part, String whole))) {
            return null;
        }
        return new Parts(plan().indicator(part), value(part), plan().indicator(whole), value(whole));
    }

    private double value(String code) {
        return figures.table().observed().stated(new SeriesKey(code, cell.series().region())).get(cell.year())
                .orElseThrow();
    }

    /// Numerator and denominator with their figures of the year.
    record Parts(Indicator part, double partValue, Indicator whole, double wholeValue) {}
}
