package planworkbench.formula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import planworkbench.plan.AnnualSeries;
import planworkbench.plan.ComputedSeries;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// The formulas of a plan's indicators, in every region that the plan has figures of, with the observed figures that follow
/// from them. To be shared by threads.
public final class PlanFormulas {

    private final Plan plan;
    private final PlanNames names;
    private final List<Formula> formulas;
    private final FormulaModel model;
    private final List<SeriesKey> series;
    private final ObservedFigures entered;
    private final ObservedFigures observed;
    /// By what is left out; a scenario that supposes a computed series itself leaves its formula out.
    private final Map<Set<SeriesKey>, FormulaModel> models = new ConcurrentHashMap<>();
    private final Map<Compiled, FormulaProgram> programs = new ConcurrentHashMap<>();

    /// What a program was compiled for.
    private record Compiled(Set<SeriesKey> without, int firstYear, int lastYear) {}

    private PlanFormulas(Plan plan, PlanNames names, ObservedFigures entered) {
        this.plan = plan;
        this.names = names;
        this.formulas = formulas(plan);
        this.model = FormulaModel.of(names, plan.baseYear(), formulas);
        this.series = inOrder();
        models.put(Set.of(), model);
        this.entered = entered;
        this.observed = formulas.isEmpty() ? entered : entered.with(computed());
    }

    public static PlanFormulas of(Plan plan) {
        return new PlanFormulas(plan, new PlanNames(plan), ObservedFigures.withoutFormulas(plan));
    }

    /// The same, sharing what is as it was in another state of the plan.
    public static PlanFormulas of(Plan plan, PlanFormulas before) {
        return new PlanFormulas(plan, before.names.areOf(plan) ? before.names : new PlanNames(plan),
                ObservedFigures.withoutFormulas(plan, before.entered));
    }

    private static List<Formula> formulas(Plan plan) {
        Set<String> regions = new TreeSet<>(Set.of(plan.region()));
        plan.observations().keySet().stream().map(ObservationKey::series).map(SeriesKey::region).forEach(regions::add);
        List<Formula> formulas = new ArrayList<>();
        for (Indicator indicator : plan.indicators().values()) {
            if (indicator.definition() instanceof Definition.Formula(String text)) {
                regions.forEach(region -> formulas
                        .add(new Formula(new SeriesKey(indicator.code(), region), indicator.unit(), text)));
            }
        }
        return formulas;
    }

    /// What is wrong with the formulas, and what depends on what.
    public FormulaModel model() {
        return model;
    }

    /// What was observed, with what follows from it.
    public ObservedFigures observed() {
        return observed;
    }

    /// The series that formulas are about, in the order in which they can be computed; those with problems last.
    public List<SeriesKey> series() {
        return series;
    }

    private List<SeriesKey> inOrder() {
        SequencedSet<SeriesKey> ordered = new LinkedHashSet<>();
        model.order().stream().filter(this::isComputed).forEach(ordered::add);
        formulas.stream().map(Formula::series).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /// What a computed series follows from in the end: series that have no formula themselves.
    public List<SeriesKey> inputs(SeriesKey computed) {
        List<SeriesKey> inputs = new ArrayList<>();
        Set<SeriesKey> seen = new HashSet<>(Set.of(computed));
        Deque<SeriesKey> waiting = new ArrayDeque<>(Set.of(computed));
        while (!waiting.isEmpty()) {
            for (SeriesKey used : model.dependencies().uses(waiting.removeFirst())) {
                if (seen.add(used)) {
                    (isComputed(used) ? waiting : inputs).add(used);
                }
            }
        }
        return inputs;
    }

    private boolean isComputed(SeriesKey key) {
        return plan.indicator(key.indicator()).definition() instanceof Definition.Formula;
    }

    /// The formulas applied to figures.
    ///
    /// @param without series of which something else is known, so that their own formulas do not count
    /// @param figures of every series that is not computed
    /// @param stated of the computed ones, which count where a formula gives nothing
    public Computed compute(int firstYear, int lastYear, Set<SeriesKey> without,
            Function<SeriesKey, AnnualSeries> figures, Function<SeriesKey, AnnualSeries> stated) {
        Calculation calculation = prepared(firstYear, lastYear, without, figures, stated, 1);
        calculation.recompute();
        return new Computed(model(without), calculation);
    }

    /// The same, ready to be recomputed on many paths.
    public Calculation prepared(int firstYear, int lastYear, Set<SeriesKey> without,
            Function<SeriesKey, AnnualSeries> figures, Function<SeriesKey, AnnualSeries> stated, int paths) {
        FormulaProgram program = programs.computeIfAbsent(new Compiled(Set.copyOf(without), firstYear, lastYear),
                _ -> model(without).program(firstYear, lastYear));
        Calculation calculation = program.calculation(paths);
        for (SeriesKey key : program.series()) {
            int row = program.row(key).orElseThrow();
            if (!program.computes(row)) {
                calculation.enter(row, figures.apply(key));
            } else {
                if (program.accumulates(row)) {
                    calculation.enter(row, entered.stated(key).upTo(plan.baseYear()));
                }
                calculation.state(row, stated.apply(key));
            }
        }
        return calculation;
    }

    private FormulaModel model(Set<SeriesKey> without) {
        return models.computeIfAbsent(Set.copyOf(without), this::without);
    }

    private FormulaModel without(Set<SeriesKey> series) {
        return FormulaModel.of(names, plan.baseYear(),
                formulas.stream().filter(formula -> !series.contains(formula.series())).toList());
    }

    /// What formulas gave.
    public record Computed(FormulaModel model, Calculation calculation) {

        /// Only the years that have a figure.
        public AnnualSeries values(SeriesKey key) {
            NavigableMap<Integer, Double> values = new TreeMap<>();
            OptionalInt row = calculation.program().row(key);
            if (row.isPresent()) {
                int first = calculation.program().firstYear();
                for (int year = first; year < first + calculation.program().years(); year++) {
                    int at = year;
                    calculation.value(row.getAsInt(), year, 0).ifPresent(value -> values.put(at, value));
                }
            }
            return new AnnualSeries(values);
        }
    }

    private Map<SeriesKey, ComputedSeries> computed() {
        Map<SeriesKey, ComputedSeries> computed = new LinkedHashMap<>();
        model.order().stream().filter(this::isComputed).forEach(key -> computed.put(key, computed(key)));
        return computed;
    }

    /// Its own stated figures are left out, so that only what the formula gives counts as computed.
    private ComputedSeries computed(SeriesKey key) {
        IntSummaryStatistics years = plan.observations().keySet().stream().mapToInt(ObservationKey::year)
                .summaryStatistics();
        Computed figures = compute(StrictMath.min(years.getMin(), plan.baseYear()),
                StrictMath.max(years.getMax(), plan.baseYear()), Set.of(), entered::series,
                other -> other.equals(key) ? AnnualSeries.EMPTY : entered.stated(other));
        FormulaProgram program = figures.calculation().program();
        AnnualSeries values = figures.values(key);
        boolean accumulates = program.row(key).stream().anyMatch(program::accumulates);
        List<SeriesKey> components = model.dependencies().uses(key).stream().filter(other -> !other.equals(key))
                .toList();
        boolean ratio = components.size() == 2 && plan.indicator(key.indicator())
                .definition() instanceof Definition.Formula(String text) && Quotient.is(text);
        return new ComputedSeries(accumulates ? values.after(plan.baseYear()) : values, components, ratio);
    }
}
