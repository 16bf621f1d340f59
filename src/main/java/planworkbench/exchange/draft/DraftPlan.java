package planworkbench.exchange.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.DataPackage;
import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// Everything that was said of a new plan, and the plan that follows from it.
///
/// @param lines of the plan's text; none where it was not given
/// @param regions to compare with
/// @param departments by name
/// @param statuses of the figures of a year, where a heading said how firm they are
public record DraftPlan(PlanHeader header, List<String> lines, List<String> regions, List<String> departments,
        List<Entry> indicators, Map<Integer, ObservationStatus> statuses, List<Asked> targets) {

    private static final String MAIN_GROUP = "主要指标";
    private static final String BASELINE = "baseline";
    private static final String BASELINE_NAME = "基准";

    /// An indicator.
    ///
    /// @param code its identity in the plan
    /// @param compared whether figures of the other regions are asked for
    public record Entry(String code, DraftIndicator indicator, boolean compared) {}

    /// A target that was confirmed.
    ///
    /// @param indicator by code
    /// @param unit of its value
    /// @param wording how the plan hedges or sharpens it
    public record Asked(String indicator, TargetKind kind, Unit unit, int year, String wording, TargetSource source) {}

    public DraftPlan {
        lines = List.copyOf(lines);
        regions = List.copyOf(regions);
        departments = List.copyOf(departments);
        indicators = List.copyOf(indicators);
        statuses = Map.copyOf(statuses);
        targets = List.copyOf(targets);
    }

    /// The text that everything is quoted from; it has no lines where none was given.
    public PlanDocument document() {
        return new PlanDocument(header.name(), lines);
    }

    /// What cannot be read as a figure is left out.
    ///
    /// @throws IllegalArgumentException where a target names an unknown indicator
    public Plan plan() {
        List<PlanDocument> documents = lines.isEmpty() ? List.of() : List.of(document());
        SequencedMap<String, Department> byName = departmentsByName();
        return Plan.of(header, RuleSet.DEFAULT, documents, byName.values(),
                indicators.stream().map(entry -> indicator(entry, byName)).toList(), numbered(), observations(),
                List.of(), List.of());
    }

    /// The plan with one scenario that supposes nothing yet.
    ///
    /// @param note of the scenario
    public DataPackage dataPackage(String note) {
        return new DataPackage(plan(), ScenarioTree.of(List.of(new Scenario(BASELINE, BASELINE_NAME, null, Origin.BASE,
                note, false, Collections.emptyNavigableMap()))));
    }

    private static String group(DraftIndicator indicator) {
        return indicator.group().isBlank() ? MAIN_GROUP : indicator.group().strip();
    }

    /// Those that were listed, and those that only the table names.
    private SequencedMap<String, Department> departmentsByName() {
        Set<String> names = new LinkedHashSet<>(departments);
        indicators.stream().map(entry -> entry.indicator().department().strip()).filter(name -> !name.isEmpty())
                .forEach(names::add);
        SequencedMap<String, Department> byName = new LinkedHashMap<>();
        names.forEach(name -> byName.put(name, new Department("department-" + (byName.size() + 1), name)));
        return byName;
    }

    private Indicator indicator(Entry entry, Map<String, Department> byName) {
        DraftIndicator written = entry.indicator();
        TargetKind asked = targets.stream().filter(target -> target.indicator().equals(entry.code()))
                .map(Asked::kind).findFirst().orElse(null);
        String unit = written.unit().strip();
        QuantityGuess read = QuantityGuess.of(written.name().strip(), unit, asked);
        Department by = byName.get(written.department().strip());
        return new Indicator(entry.code(), written.name().strip(), group(written), new Unit(unit),
                Objects.requireNonNullElse(written.nature(), IndicatorNature.EXPECTED), read.priceBasis(),
                read.direction(), read.measure(), Definition.ENTERED, by == null ? null : by.id(), "");
    }

    /// In the order of the table: T01, T02 …
    private List<Target> numbered() {
        Map<String, DraftIndicator> byCode = indicators.stream()
                .collect(Collectors.toMap(Entry::code, Entry::indicator));
        List<Target> numbered = new ArrayList<>();
        for (Asked asked : targets) {
            DraftIndicator judged = byCode.get(asked.indicator());
            if (judged == null) {
                throw new IllegalArgumentException("no indicator " + asked.indicator());
            }
            numbered.add(new Target(String.format(Locale.ROOT, "T%02d", numbered.size() + 1), group(judged),
                    judged.name().strip(), asked.indicator(), asked.unit(), asked.kind(), asked.year(),
                    asked.wording(), asked.source().source(), asked.source().valueLine(), null, true, "", "",
                    Collections.emptyNavigableMap()));
        }
        return numbered;
    }

    private List<Observation> observations() {
        Map<SeriesKey, Map<Integer, Observation>> figures = new LinkedHashMap<>();
        Source table = new Source(header.name(), null, "", false);
        for (Entry entry : indicators) {
            SeriesKey series = new SeriesKey(entry.code(), header.region());
            entry.indicator().figures().forEach((year, text) -> {
                DraftFigure figure = DraftFigure.of(text, entry.indicator().unit().strip());
                if (figure.value() != null && year <= header.targetYear()) {
                    figures.computeIfAbsent(series, _ -> new LinkedHashMap<>()).put(year, new Observation(series, year,
                            figure.value(), status(year), figure.qualifier(), table, ""));
                }
            });
        }
        List<Observation> all = new ArrayList<>();
        figures.values().forEach(byYear -> all.addAll(byYear.values()));
        all.addAll(awaited());
        return all;
    }

    /// What a plan's table says of the time before it, it states; what came later is not final yet.
    private ObservationStatus status(int year) {
        @Nullable
        ObservationStatus headed = statuses.get(year);
        return headed != null
                ? headed
                : year <= header.baseYear() ? ObservationStatus.STATED_BY_PLAN : ObservationStatus.ESTIMATED;
    }

    /// Another region is known by its figures: those that it is compared by are asked for.
    private List<Observation> awaited() {
        Set<SeriesKey> series = new LinkedHashSet<>();
        for (String region : regions) {
            indicators.stream().filter(Entry::compared)
                    .forEach(entry -> series.add(new SeriesKey(entry.code(), region)));
        }
        for (Asked target : targets) {
            if (target.kind() instanceof TargetKind.AboveBenchmark(String region)) {
                series.add(new SeriesKey(target.indicator(), region));
            }
        }
        Function<SeriesKey, Observation> asked = key -> new Observation(key, header.baseYear(), null,
                ObservationStatus.AWAITED, "", null, "");
        return series.stream().map(asked).toList();
    }

    /// Two names that are the same to a reader: full-width characters, blanks and the case of letters tell none apart.
    static String sameName(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
