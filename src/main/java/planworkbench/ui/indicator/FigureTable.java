package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.PlanFormulas;
import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.store.TableArrangement.Grouping;

/// What the table shows of one state of the plan; made on the worker.
///
/// @param firstYear of the columns
/// @param lastYear of the columns
/// @param regions with figures or asked for by a target, the plan's own first
/// @param groups of the indicators, in their order
/// @param formats by region, of the years that have figures or breaks
/// @param statuses that occur
/// @param withoutSource by region, how many of its figures say not where they come from
record FigureTable(Plan plan, PlanFormulas formulas, int firstYear, int lastYear, List<String> regions,
        List<String> groups, Map<SeriesKey, Map<Integer, SeriesBreak>> breaks, Map<String, List<Target>> targets,
        Map<String, Map<Integer, YearFormat>> formats, Set<ObservationStatus> statuses,
        Map<String, Integer> withoutSource) {

    static FigureTable of(Plan plan) {
        return of(plan, PlanFormulas.of(plan));
    }

    /// @param formulas of this plan
    static FigureTable of(Plan plan, PlanFormulas formulas) {
        int first = plan.baseYear();
        int last = plan.targetYear();
        Set<String> regions = new LinkedHashSet<>(List.of(plan.region()));
        for (ObservationKey key : plan.observations().keySet()) {
            first = Math.min(first, key.year());
            last = Math.max(last, key.year());
            regions.add(key.series().region());
        }
        Map<String, List<Target>> targets = new HashMap<>();
        for (Target target : plan.targets().values()) {
            targets.computeIfAbsent(target.indicator(), _ -> new ArrayList<>()).add(target);
            if (target.kind() instanceof TargetKind.AboveBenchmark(String region)) {
                regions.add(region);
            }
        }
        Map<SeriesKey, Map<Integer, SeriesBreak>> breaks = new HashMap<>();
        plan.breaks().forEach(one -> breaks.computeIfAbsent(one.series(), _ -> new HashMap<>()).put(one.year(), one));
        List<String> groups = plan.indicators().values().stream().map(Indicator::group).distinct().toList();
        Set<ObservationStatus> statuses = EnumSet.noneOf(ObservationStatus.class);
        Map<String, Integer> withoutSource = new HashMap<>();
        for (Observation observation : plan.observations().values()) {
            statuses.add(observation.status());
            if (observation.value() != null && observation.source() == null) {
                withoutSource.merge(observation.series().region(), 1, Integer::sum);
            }
        }
        return new FigureTable(plan, formulas, first, last, List.copyOf(regions), groups, breaks, targets,
                YearFormat.of(plan, formulas.observed(), regions), statuses, withoutSource);
    }

    ObservedFigures observed() {
        return formulas.observed();
    }

    /// How the figures of a region in a year are written.
    YearFormat format(String region, int year) {
        return formats.getOrDefault(region, Map.of()).getOrDefault(year, YearFormat.NONE);
    }

    /// The years from one to another, as far as there are figures or the plan reaches; all where that leaves none.
    List<Integer> years(@Nullable Integer from, @Nullable Integer to) {
        int first = from == null ? firstYear : Math.max(from, firstYear);
        int last = to == null ? lastYear : Math.min(to, lastYear);
        return first > last
                ? IntStream.rangeClosed(firstYear, lastYear).boxed().toList()
                : IntStream.rangeClosed(first, last).boxed().toList();
    }

    /// What rows can stand under, in its order; the empty name is for those without.
    List<String> headings(Grouping grouping) {
        return grouping == Grouping.DEPARTMENT
                ? Stream.concat(plan.departments().values().stream().map(Department::name), Stream.of("")).distinct()
                        .toList()
                : groups;
    }

    /// What there is to show before the first table is made.
    static FigureTable withoutIndicators(Plan plan) {
        return of(Plan.of(plan.header(), plan.rules(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of()));
    }

    SeriesFigures figures(SeriesKey key) {
        return new SeriesFigures(key, this);
    }

    List<Target> targets(String indicator) {
        return targets.getOrDefault(indicator, List.of());
    }

    boolean isBreak(SeriesKey key, int year) {
        return seriesBreak(key, year) != null;
    }

    /// Whether a break has a factor that links both sides.
    boolean isLinked(SeriesKey key, int year) {
        SeriesBreak seriesBreak = seriesBreak(key, year);
        return seriesBreak != null && seriesBreak.linkFactor() != null;
    }

    @Nullable
    SeriesBreak seriesBreak(SeriesKey key, int year) {
        Map<Integer, SeriesBreak> ofSeries = breaks.get(key);
        return ofSeries == null ? null : ofSeries.get(year);
    }

    /// The rows of a region: all indicators in the plan's own, elsewhere those that have figures, are asked for by a
    /// target or are parts of one of them.
    List<SeriesKey> rows(String region) {
        Set<String> wanted = region.equals(plan.region()) ? plan.indicators().keySet() : comparedWith(region);
        return plan.indicators().keySet().stream().filter(wanted::contains)
                .map(code -> new SeriesKey(code, region)).toList();
    }

    /// How many figures of a region say not where they come from.
    int withoutSource(String region) {
        return withoutSource.getOrDefault(region, 0);
    }

    /// Whether there is anything to list.
    boolean lists(String region) {
        return !plan.indicators().isEmpty() && !rows(region).isEmpty();
    }

    private Set<String> comparedWith(String region) {
        Set<String> codes = new LinkedHashSet<>();
        plan.observations().keySet().stream().map(ObservationKey::series)
                .filter(series -> series.region().equals(region)).map(SeriesKey::indicator).forEach(codes::add);
        for (Target target : plan.targets().values()) {
            if (target.kind() instanceof TargetKind.AboveBenchmark(String other) && other.equals(region)) {
                codes.add(target.indicator());
            }
        }
        for (Indicator indicator : plan.indicators().values()) {
            if (indicator.definition() instanceof Definition.Ratio(String part, String whole)) {
                if (codes.contains(indicator.code())) {
                    codes.addAll(List.of(part, whole));
                } else if (codes.containsAll(List.of(part, whole))) {
                    codes.add(indicator.code());
                }
            }
        }
        formulas.series().stream().filter(key -> key.region().equals(region) && !observed().series(key).isEmpty())
                .map(SeriesKey::indicator).forEach(codes::add);
        return codes;
    }
}
