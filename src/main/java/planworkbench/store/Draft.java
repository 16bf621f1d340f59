package planworkbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.HistoryEntry.Subject;

/// What a step makes of a workspace, line by line, before it is written; copies only what changes.
final class Draft {

    private final Plan plan;
    private final ScenarioTree tree;
    private final List<Line> lines = new ArrayList<>();
    private final List<Scenario> scenarios;
    private final Map<String, NavigableMap<SeriesKey, Assumption>> assumptions = new HashMap<>();
    private final NavigableMap<RatingOverride.Key, RatingOverride> ratings;
    private final NavigableMap<String, Identity> identities;
    private final NavigableMap<FillIn.Key, FillIn> fillIns;
    private final NavigableMap<ReportText.Key, ReportText> reportTexts;
    private final OrderedDraft<Indicator> indicators;
    private final OrderedDraft<Target> targets;
    private final OrderedDraft<Department> departments;
    private final OrderedDraft<WorkItem> workItems;
    private RuleSet rules;
    private @Nullable NavigableMap<ObservationKey, Observation> observations;

    Draft(Plan plan, ScenarioTree tree) {
        this.plan = plan;
        this.tree = tree;
        rules = plan.rules();
        ratings = new TreeMap<>(plan.ratingOverrides());
        identities = new TreeMap<>(plan.identities());
        fillIns = new TreeMap<>(plan.fillIns());
        reportTexts = new TreeMap<>(plan.reportTexts());
        indicators = new OrderedDraft<>(plan.indicators());
        targets = new OrderedDraft<>(plan.targets());
        departments = new OrderedDraft<>(plan.departments());
        workItems = new OrderedDraft<>(plan.workItems());
        scenarios = new ArrayList<>(tree.scenarios().values());
    }

    void add(Line line) {
        lines.add(line);
        switch (line.subject()) {
            case Subject.OfObservation(var key, var _, var now) -> put(changedObservations(), key, now);
            case Subject.OfAssumption(var scenario, var series, var _, var now) ->
                put(changedAssumptions(scenario), series, now);
            case Subject.OfRating(var key, var _, var now) -> put(ratings, key, now);
            case Subject.OfIdentity(var name, var _, var now) -> put(identities, name, now);
            case Subject.OfFillIn(var key, var _, var now) -> put(fillIns, key, now);
            case Subject.OfReportText(var key, var _, var now) -> put(reportTexts, key, now);
            case Subject.OfIndicator(var code, var _, var now) -> indicators.put(code, now, line.place());
            case Subject.OfIndicatorPlace(var code, var _, var now) -> indicators.move(code, now);
            case Subject.OfTarget(var id, var _, var now) -> targets.put(id, now, line.place());
            case Subject.OfWorkItem(var id, var _, var now) -> workItems.put(id, now, line.place());
            case Subject.OfDepartment(var id, var _, var now) -> departments.put(id, now, line.place());
            case Subject.OfRules(var _, var now) -> rules = now;
            case Subject.OfScenario(var id, var old, var now) -> {
                if (old == null && now != null) {
                    scenarios.add(line.place(), now);
                    assumptions.put(id, new TreeMap<>());
                } else if (now == null) {
                    scenarios.remove(place(id));
                    assumptions.remove(id);
                } else {
                    changedAssumptions(id);
                    scenarios.set(place(id), now);
                }
            }
        }
    }

    private static <K, V> void put(NavigableMap<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Whether the lines cancel each other out.
    boolean changesNothing() {
        return lines.isEmpty()
                || (observations().equals(plan.observations()) && ratings.equals(plan.ratingOverrides())
                        && identities.equals(plan.identities()) && fillIns.equals(plan.fillIns())
                        && reportTexts.equals(plan.reportTexts()) && rules.equals(plan.rules()) && indicators.isSame()
                        && targets.isSame() && departments.isSame() && workItems.isSame()
                        && new ArrayList<>(scenarios().scenarios().values())
                                .equals(new ArrayList<>(tree.scenarios().values())));
    }

    Plan plan() {
        if (observations == null && indicators.isSame() && targets.isSame() && departments.isSame()
                && workItems.isSame() && ratings.equals(plan.ratingOverrides()) && identities.equals(plan.identities())
                && fillIns.equals(plan.fillIns()) && reportTexts.equals(plan.reportTexts())
                && rules.equals(plan.rules())) {
            return plan;
        }
        return new Plan(plan.header(), rules, plan.documents(), departments.now(), indicators.now(),
                targets.now(), observations(), plan.breaks(), workItems.now(), ratings, identities, fillIns,
                reportTexts);
    }

    OrderedDraft<Indicator> indicators() {
        return indicators;
    }

    OrderedDraft<Target> targets() {
        return targets;
    }

    OrderedDraft<Department> departments() {
        return departments;
    }

    OrderedDraft<WorkItem> workItems() {
        return workItems;
    }

    ScenarioTree scenarios() {
        return ScenarioTree.of(scenarios.stream().map(this::withAssumptions).toList());
    }

    private Scenario withAssumptions(Scenario scenario) {
        return scenario.withAssumptions(assumptions(scenario.id()));
    }

    NavigableMap<RatingOverride.Key, RatingOverride> ratings() {
        return ratings;
    }

    NavigableMap<String, Identity> identities() {
        return identities;
    }

    NavigableMap<FillIn.Key, FillIn> fillIns() {
        return fillIns;
    }

    RuleSet rules() {
        return rules;
    }

    NavigableMap<ReportText.Key, ReportText> reportTexts() {
        return reportTexts;
    }

    NavigableMap<ObservationKey, Observation> observations() {
        return observations == null ? plan.observations() : observations;
    }

    /// The scenario's own properties; what it supposes is in [#assumptions(String)].
    @Nullable
    Scenario scenario(String id) {
        int place = place(id);
        return place < 0 ? null : scenarios.get(place);
    }

    /// The scenario with what it supposes itself.
    @Nullable
    Scenario whole(String id) {
        Scenario scenario = scenario(id);
        return scenario == null ? null : withAssumptions(scenario);
    }

    /// All scenarios in order; of each the own properties only.
    List<Scenario> heads() {
        return scenarios;
    }

    int place(String id) {
        for (int i = 0; i < scenarios.size(); i++) {
            if (scenarios.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    NavigableMap<SeriesKey, Assumption> assumptions(String scenario) {
        NavigableMap<SeriesKey, Assumption> changed = assumptions.get(scenario);
        return changed == null ? tree.get(scenario).assumptions() : changed;
    }

    private NavigableMap<ObservationKey, Observation> changedObservations() {
        NavigableMap<ObservationKey, Observation> changed = observations;
        if (changed == null) {
            changed = new TreeMap<>(plan.observations());
            observations = changed;
        }
        return changed;
    }

    private NavigableMap<SeriesKey, Assumption> changedAssumptions(String scenario) {
        return assumptions.computeIfAbsent(scenario, id -> new TreeMap<>(tree.get(id).assumptions()));
    }
}
