package planworkbench.store;

import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.store.HistoryEntry.Subject;
import planworkbench.text.NumberText;

/// Checks a change and takes it apart into the lines by which it differs from what is there.
final class ChangeLines {

    private final Plan plan;
    private final Draft draft;
    private final Scenario.Signed by;
    private final String why;
    private final IndicatorLines indicators;
    private final TargetLines targets;
    private final WorkItemLines workItems;

    /// @param by whose change it is
    /// @param why what is said of it
    ChangeLines(Plan plan, Draft draft, Scenario.Signed by, String why) {
        this.plan = plan;
        this.draft = draft;
        this.by = by;
        this.why = why;
        indicators = new IndicatorLines(plan, draft);
        targets = new TargetLines(plan, draft);
        workItems = new WorkItemLines(draft, indicators);
    }

    /// What can be said only once the step is whole.
    ///
    /// @throws ChangeRefused where it does not fit
    void finish() {
        indicators.requireFormulas();
    }

    /// @throws ChangeRefused where it does not fit
    void add(Change change) {
        switch (change) {
            case Change.PutObservation(Observation observation) -> {
                requireSeries(observation.series());
                requireSize(observation);
                observation(observation.key(), observation);
            }
            case Change.RemoveObservation(ObservationKey key) -> observation(key, null);
            case Change.PutAssumption(String scenario, Assumption assumption) -> {
                requireSeries(assumption);
                requireUnlocked(scenario);
                assumption(scenario, assumption.series(), assumption);
            }
            case Change.RemoveAssumption(String scenario, SeriesKey series) -> {
                requireUnlocked(scenario);
                assumption(scenario, series, null);
            }
            case Change.PutScenario(Scenario scenario) -> put(scenario);
            case Change.RemoveScenario(String id) -> remove(id);
            case Change.ApproveScenario(String id) -> approve(id);
            case Change.LiftApproval(String id) -> lift(id);
            case Change.PutRating(RatingOverride rating) -> {
                requireEvaluated(rating);
                rating(rating.key(), rating);
            }
            case Change.RemoveRating(RatingOverride.Key key) -> rating(key, null);
            case Change.PutIdentity(Identity identity) -> {
                identity.indicators().forEach(this::requireIndicator);
                identity(identity.name(), identity);
            }
            case Change.RemoveIdentity(String name) -> identity(name, null);
            case Change.PutFillIn(FillIn fillIn) -> {
                indicators.requireDepartment(fillIn.department());
                fillIn(fillIn.key(), fillIn);
            }
            case Change.RemoveFillIn(FillIn.Key key) -> fillIn(key, null);
            case Change.PutIndicator(var indicator) -> indicators.put(indicator);
            case Change.RemoveIndicator(String code) -> {
                indicators.requireUnused(code);
                draft.observations().keySet().stream().filter(key -> key.series().indicator().equals(code)).toList()
                        .forEach(key -> observation(key, null));
                indicators.remove(code);
            }
            case Change.MoveIndicator(String code, int place) -> indicators.move(code, place);
            case Change.PutTarget(var target) -> targets.put(target);
            case Change.RemoveTarget(String id) -> {
                targets.requireTarget(id);
                draft.ratings().keySet().stream().filter(key -> key.target().equals(id)).toList()
                        .forEach(key -> rating(key, null));
                targets.remove(id);
            }
            case Change.PutDepartment(var department) -> indicators.put(department);
            case Change.PutWorkItem(var item) -> workItems.put(item);
            case Change.RemoveWorkItem(String id) -> workItems.remove(id);
            case Change.PutReportText(ReportText text) -> {
                requireEvaluated(text.year());
                reportText(text.key(), text);
            }
            case Change.RemoveReportText(ReportText.Key key) -> reportText(key, null);
            case Change.PutRules(RuleSet rules) -> rules(rules);
            case Change.Several several -> several.changes().forEach(this::add);
        }
    }

    private void observation(ObservationKey key, @Nullable Observation now) {
        Observation old = draft.observations().get(key);
        if (!Objects.equals(old, now)) {
            draft.add(Line.of(new Subject.OfObservation(key, old, now)));
        }
    }

    private void assumption(String scenario, SeriesKey series, @Nullable Assumption now) {
        Assumption old = draft.assumptions(scenario).get(series);
        if (!Objects.equals(old, now)) {
            draft.add(Line.of(new Subject.OfAssumption(scenario, series, old, now)));
        }
    }

    private void rating(RatingOverride.Key key, @Nullable RatingOverride now) {
        RatingOverride old = draft.ratings().get(key);
        if (!Objects.equals(old, now)) {
            draft.add(Line.of(new Subject.OfRating(key, old, now)));
        }
    }

    private void identity(String name, @Nullable Identity now) {
        Identity old = draft.identities().get(name);
        if (!Objects.equals(old, now)) {
            draft.add(Line.of(new Subject.OfIdentity(name, old, now)));
        }
    }

    private void fillIn(FillIn.Key key, @Nullable FillIn now) {
        FillIn old = draft.fillIns().get(key);
        if (!Objects.equals(old, now)) {
            draft.add(Line.of(new Subject.OfFillIn(key, old, now)));
        }
    }

    private void reportText(ReportText.Key key, @Nullable ReportText now) {
        ReportText old = draft.reportTexts().get(key);
        if (!Objects.equals(old, now)) {
            draft.add(Line.of(new Subject.OfReportText(key, old, now)));
        }
    }

    /// A step makes one version, however often it says what the rules are.
    private void rules(RuleSet wanted) {
        RuleSet old = draft.rules();
        RuleSet now = wanted.limits().equals(plan.rules().limits())
                ? plan.rules()
                : wanted.after(plan.rules(), by.on(), by.by(), why);
        if (!old.equals(now)) {
            draft.add(Line.of(new Subject.OfRules(old, now)));
        }
    }

    private void put(Scenario scenario) {
        String id = scenario.id();
        requireAncestors(scenario);
        scenario.assumptions().values().forEach(this::requireSeries);
        if (scenario.correlations() != null) {
            scenario.correlations().pairs().forEach(pair -> {
                requireSeries(pair.one());
                requireSeries(pair.other());
            });
        }
        Scenario old = draft.scenario(id);
        if (old != null && old.approved() != null) {
            if (!scenario.equals(draft.whole(id))) {
                throw new ChangeRefused(Reason.SCENARIO_APPROVED, id);
            }
            return;
        }
        if (old != null && old.locked() && !onlyRenamed(old, scenario)) {
            throw new ChangeRefused(Reason.SCENARIO_LOCKED, id);
        }
        write(old == null
                ? scenario.made(scenario.made() == null ? by : scenario.made()).approved(null)
                : scenario.made(old.made()).approved(null));
    }

    /// What is different of it, line by line.
    private void write(Scenario scenario) {
        String id = scenario.id();
        Scenario old = draft.scenario(id);
        Scenario oldHead = old == null ? null : ScenarioTables.head(old);
        Scenario head = ScenarioTables.head(scenario);
        if (!head.equals(oldHead)) {
            int place = old == null ? draft.heads().size() : draft.place(id);
            draft.add(new Line(new Subject.OfScenario(id, oldHead, head), place));
        }
        NavigableMap<SeriesKey, Assumption> now = scenario.assumptions();
        TreeSet<SeriesKey> series = new TreeSet<>(draft.assumptions(id).keySet());
        series.addAll(now.keySet());
        series.forEach(key -> assumption(id, key, now.get(key)));
    }

    /// A lock keeps what is projected; name, note and the lock itself may change.
    private boolean onlyRenamed(Scenario old, Scenario now) {
        return Objects.equals(old.parent(), now.parent()) && old.origin() == now.origin()
                && Objects.equals(old.correlations(), now.correlations())
                && draft.assumptions(old.id()).equals(now.assumptions());
    }

    private void approve(String id) {
        Scenario scenario = requireScenario(id);
        if (scenario.approved() != null) {
            throw new ChangeRefused(Reason.SCENARIO_APPROVED, id);
        }
        write(draft.scenarios().approved(id, by));
    }

    private void lift(String id) {
        if (requireScenario(id).approved() == null) {
            throw new ChangeRefused(Reason.SCENARIO_NOT_APPROVED, id);
        }
        write(draft.scenarios().lifted(id));
    }

    private void remove(String id) {
        Scenario old = requireUnlocked(id);
        if (draft.heads().stream().anyMatch(other -> id.equals(other.parent()))) {
            throw new ChangeRefused(Reason.SCENARIO_HAS_CHILDREN, id);
        }
        new TreeSet<>(draft.assumptions(id).keySet()).forEach(series -> assumption(id, series, null));
        draft.add(new Line(new Subject.OfScenario(id, ScenarioTables.head(old), null), draft.place(id)));
    }

    private void requireSeries(Assumption assumption) {
        requireSeries(assumption.series());
        SeriesKey followed = assumption.method().follows();
        if (followed != null) {
            requireSeries(followed);
        }
    }

    private void requireSeries(SeriesKey series) {
        requireIndicator(series.indicator());
        if (series.region().isBlank()) {
            throw new ChangeRefused(Reason.NO_REGION, series.indicator());
        }
    }

    private static void requireSize(Observation observation) {
        Double value = observation.value();
        if (value != null && Math.abs(value) >= NumberText.LIMIT) {
            throw new ChangeRefused(Reason.TOO_LARGE, observation.series().indicator());
        }
    }

    private void requireIndicator(String code) {
        indicators.require(code);
    }

    private void requireEvaluated(RatingOverride rating) {
        targets.requireTarget(rating.target());
        requireEvaluated(rating.year());
    }

    private void requireEvaluated(int year) {
        if (year <= plan.baseYear() || year > plan.targetYear()) {
            throw new ChangeRefused(Reason.RATING_YEAR, Integer.toString(year));
        }
    }

    private Scenario requireUnlocked(String id) {
        Scenario scenario = requireScenario(id);
        if (scenario.approved() != null) {
            throw new ChangeRefused(Reason.SCENARIO_APPROVED, id);
        }
        if (scenario.locked()) {
            throw new ChangeRefused(Reason.SCENARIO_LOCKED, id);
        }
        return scenario;
    }

    private Scenario requireScenario(String id) {
        Scenario scenario = draft.scenario(id);
        if (scenario == null) {
            throw new ChangeRefused(Reason.UNKNOWN_SCENARIO, id);
        }
        return scenario;
    }

    private void requireAncestors(Scenario scenario) {
        String parent = scenario.parent();
        while (parent != null) {
            if (parent.equals(scenario.id())) {
                throw new ChangeRefused(Reason.SCENARIO_CYCLE, scenario.id());
            }
            parent = requireScenario(parent).parent();
        }
    }
}
