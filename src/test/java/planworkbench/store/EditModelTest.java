package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// Whatever is edited, undone, redone and reopened: the workspace is what a list of states says.
class EditModelTest {

    private static final Plan PLAN = Samples.plan();
    private static final List<SeriesKey> SERIES = List.of(Samples.SERVICES, Samples.GDP);
    private static final List<String> IDS = List.of("base", "high", "latest", "s1", "s2");

    private Path folder = Path.of("");
    private @Nullable Workspace workspace;

    /// What a user does.
    sealed interface Action {
        record Edit(Change change) implements Action {}

        record Undo() implements Action {}

        record Redo() implements Action {}

        /// @param part of the way from the making of the workspace until now
        record UndoTo(double part) implements Action {}

        record Reopen() implements Action {}
    }

    private record State(Plan plan, List<Scenario> scenarios, List<Collection<?>> orders) {
        State(Plan plan, List<Scenario> scenarios) {
            this(plan, scenarios, PlanParts.orders(plan));
        }

        static State of(Plan plan, ScenarioTree tree) {
            return new State(plan, List.copyOf(tree.scenarios().values()));
        }
    }

    /// All states so far, and which of them is shown.
    private static final class Model {
        private final List<State> states = new ArrayList<>();
        private final List<State> afterStep = new ArrayList<>();
        private int at;
        private long revision;

        Model(State first) {
            states.add(first);
            afterStep.add(first);
        }

        State state() {
            return states.get(at);
        }

        void edit(Change change) {
            become(changed(state(), change));
        }

        void become(State next) {
            if (!next.equals(state())) {
                states.subList(at + 1, states.size()).clear();
                states.add(next);
                go(1);
            }
        }

        void go(int by) {
            if (at + by >= 0 && at + by < states.size()) {
                at += by;
                revision++;
                afterStep.add(state());
            }
        }

        boolean canUndo() {
            return at > 0;
        }

        boolean canRedo() {
            return at < states.size() - 1;
        }
    }

    /// @throws IllegalArgumentException where the domain does not allow it
    private static State changed(State state, Change change) {
        ScenarioTree tree = ScenarioTree.of(state.scenarios());
        return switch (change) {
            case Change.PutObservation(var observation) ->
                new State(state.plan().withObservation(observation), state.scenarios());
            case Change.RemoveObservation(var key) ->
                new State(state.plan().withoutObservation(key), state.scenarios());
            case Change.PutAssumption(var id, var assumption) ->
                State.of(state.plan(), tree.with(requireOpen(tree.get(id)).with(assumption)));
            case Change.RemoveAssumption(var id, var series) ->
                State.of(state.plan(), tree.with(requireOpen(tree.get(id)).without(series)));
            case Change.PutScenario(var scenario) -> {
                Scenario known = tree.find(scenario.id());
                Scenario put = known == null
                        ? scenario.made(Samples.signed())
                        : scenario.made(requireOpen(known).made());
                yield State.of(state.plan(), tree.with(put));
            }
            case Change.RemoveScenario(var id) ->
                State.of(state.plan(), tree.without(requireOpen(tree.get(id)).id()));
            case Change.ApproveScenario(var id) -> {
                requireOpen(tree.get(id));
                yield State.of(state.plan(), tree.with(tree.approved(id, Samples.signed())));
            }
            case Change.LiftApproval(var id) -> {
                if (tree.get(id).approved() == null) {
                    throw new IllegalArgumentException("is not approved");
                }
                yield State.of(state.plan(), tree.with(tree.lifted(id)));
            }
            case Change.PutRating(var rating) -> {
                TreeMap<RatingOverride.Key, RatingOverride> ratings = new TreeMap<>(state.plan().ratingOverrides());
                ratings.put(rating.key(), rating);
                yield new State(state.plan().withRatings(ratings.values()), state.scenarios());
            }
            case Change.RemoveRating(var key) -> new State(state.plan().withRatings(state.plan().ratingOverrides()
                    .values().stream().filter(one -> !one.key().equals(key)).toList()), state.scenarios());
            case Change.PutIdentity(var identity) -> {
                TreeMap<String, Identity> identities = new TreeMap<>(state.plan().identities());
                identities.put(identity.name(), identity);
                yield new State(state.plan().withIdentities(identities.values()), state.scenarios());
            }
            case Change.RemoveIdentity(var name) -> new State(state.plan().withIdentities(state.plan().identities()
                    .values().stream().filter(one -> !one.name().equals(name)).toList()), state.scenarios());
            case Change.PutFillIn(var fillIn) -> {
                TreeMap<FillIn.Key, FillIn> fillIns = new TreeMap<>(state.plan().fillIns());
                fillIns.put(fillIn.key(), fillIn);
                yield new State(state.plan().withFillIns(fillIns.values()), state.scenarios());
            }
            case Change.RemoveFillIn(var key) -> new State(state.plan().withFillIns(state.plan().fillIns().values()
                    .stream().filter(one -> !one.key().equals(key)).toList()), state.scenarios());
            case Change.PutReportText(var text) -> {
                TreeMap<ReportText.Key, ReportText> texts = new TreeMap<>(state.plan().reportTexts());
                texts.put(text.key(), text);
                yield new State(state.plan().withReportTexts(texts.values()), state.scenarios());
            }
            case Change.RemoveReportText(var key) -> new State(state.plan().withReportTexts(state.plan().reportTexts()
                    .values().stream().filter(one -> !one.key().equals(key)).toList()), state.scenarios());
            case Change.PutRules(var rules) ->
                new State(state.plan().withRules(version(state.plan().rules(), rules)), state.scenarios());
            case Change.PutIndicator(var indicator) ->
                new State(PlanParts.with(state.plan(), indicator), state.scenarios());
            case Change.RemoveIndicator(var code) -> new State(PlanParts.withoutIndicator(state.plan(), code),
                    state.scenarios());
            case Change.MoveIndicator(var code, var place) ->
                new State(PlanParts.moved(state.plan(), code, place), state.scenarios());
            case Change.PutTarget(var target) -> new State(state.plan().withTarget(target), state.scenarios());
            case Change.RemoveTarget(var id) -> new State(PlanParts.withoutTarget(state.plan(), id),
                    state.scenarios());
            case Change.PutWorkItem(var item) ->
                new State(PlanParts.with(state.plan(), item), state.scenarios());
            case Change.RemoveWorkItem(var id) ->
                new State(PlanParts.withoutWorkItem(state.plan(), id), state.scenarios());
            case Change.PutDepartment(var department) ->
                new State(PlanParts.with(state.plan(), department), state.scenarios());
            case Change.Several(var changes) -> {
                State at = state;
                for (Change one : changes) {
                    at = changed(at, one);
                }
                if (!keepsApproved(state, at)) {
                    throw new IllegalArgumentException("an approval is lifted by a step of its own");
                }
                yield new State(at.plan().withRules(version(state.plan().rules(), at.plan().rules())), at.scenarios());
            }
        };
    }

    /// A step makes one version.
    private static RuleSet version(RuleSet before, RuleSet rules) {
        return rules.limits().equals(before.limits())
                ? before
                : rules.after(before, Samples.signed().on(), Samples.signed().by(), "因为");
    }

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Change> single = Arbitraries.oneOf(observations(), assumptions(), scenarios(), judgements(),
                indicators(), targets(), fillIns(), workItems());
        Arbitrary<Change> change = Arbitraries.frequencyOf(Tuple.of(4, single),
                Tuple.of(1, single.list().ofMaxSize(5).map(Change.Several::new)));
        Arbitrary<Action> edit = change.map(Action.Edit::new);
        Arbitrary<Action> other = Arbitraries.frequency(Tuple.of(5, new Action.Undo()), Tuple.of(4, new Action.Redo()),
                Tuple.of(1, new Action.Reopen()));
        Arbitrary<Action> undoTo = Arbitraries.doubles().between(0, 1).map(Action.UndoTo::new);
        return Arbitraries.frequencyOf(Tuple.of(5, edit), Tuple.of(5, other), Tuple.of(1, undoTo)).list().ofMaxSize(40);
    }

    private static Arbitrary<Change> observations() {
        Arbitrary<ObservationKey> cell = Combinators.combine(Arbitraries.of(SERIES),
                Arbitraries.integers().between(2020, 2023)).as(ObservationKey::new);
        Arbitrary<Double> value = Arbitraries.oneOf(Arbitraries.doubles().between(-1e15, false, 1e15, false),
                Arbitraries.of(0.0, -0.0, 1.0, 0.1 + 0.2));
        return Arbitraries.oneOf(cell.map(Change.RemoveObservation::new), Combinators.combine(cell, value)
                .as((key, number) -> new Change.PutObservation(
                        Samples.observation(key.series(), key.year(), number))));
    }

    private static Arbitrary<Change> assumptions() {
        Arbitrary<String> id = Arbitraries.of(IDS);
        Arbitrary<SeriesKey> series = Arbitraries.of(SERIES);
        return Arbitraries.oneOf(Combinators.combine(id, series).as(Change.RemoveAssumption::new),
                Combinators.combine(id, series, Arbitraries.of(0.01, 0.02, -0.5))
                        .as((scenario, key, rate) -> new Change.PutAssumption(scenario, Samples.growth(key, rate))));
    }

    /// Of indicators that nothing refers to, that something refers to, and that are not there.
    private static Arbitrary<Change> indicators() {
        Arbitrary<String> code = Arbitraries.of("I01", "I03", "I05", "I29", "N1", "N2");
        Arbitrary<String> name = Arbitraries.of("新", "指标3", "指标9");
        Arbitrary<@Nullable String> department = Arbitraries.of("fg", "d9").injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(code, name, department)
                        .as((own, called, by) -> new Change.PutIndicator(PlanParts.indicator(own, called, by))),
                code.map(Change.RemoveIndicator::new),
                Combinators.combine(code, Arbitraries.integers().between(0, 30)).as(Change.MoveIndicator::new),
                Arbitraries.of("fg", "d9").map(id -> new Change.PutDepartment(new Department(id, "单位" + id))));
    }

    private static Arbitrary<Change> targets() {
        Arbitrary<String> id = Arbitraries.of("T01", "T02", "T9");
        return Arbitraries.oneOf(id.map(Change.RemoveTarget::new),
                Combinators.combine(id, Arbitraries.of("I01", "I05", "N1"), Arbitraries.of("I03", "N2"))
                        .as((own, judged, compared) -> new Change.PutTarget(
                                PlanParts.target(own, judged, new TargetKind.GrowthAbove(compared)))),
                Combinators.combine(id, Arbitraries.integers().between(2020, 2024))
                        .as((own, planned) -> new Change.PutTarget(PlanParts.target(own, "I01",
                                new TargetKind.AtLeast(9)).withPlanned(new TreeMap<>(Map.of(planned, 3.5))))));
    }

    /// Some for a year or an indicator that is not there.
    private static Arbitrary<Change> judgements() {
        Arbitrary<Integer> year = Arbitraries.integers().between(2020, 2024);
        Arbitrary<String> name = Arbitraries.of("占比", "合计");
        return Arbitraries.oneOf(
                Combinators.combine(year, Arbitraries.of(Rating.AHEAD, Rating.BEHIND))
                        .as((of, rating) -> new Change.PutRating(Samples.rating(of, rating))),
                year.map(of -> new Change.RemoveRating(new RatingOverride.Key("T01", of))),
                Combinators.combine(name, Arbitraries.of("I02", "I03", "I99"))
                        .as((called, part) -> new Change.PutIdentity(
                                new Identity.TotalOfParts(called, "I01", List.of("I04", part)))),
                name.map(Change.RemoveIdentity::new),
                Combinators
                        .combine(Arbitraries.of("overall.author", "target.T01.cause"), year,
                                Arbitraries.of("甲", "乙\n丙"))
                        .as((place, of, text) -> new Change.PutReportText(new ReportText(place, of, text))),
                year.map(of -> new Change.RemoveReportText(new ReportText.Key("target.T01.cause", of))),
                Arbitraries.of(0.02, 0.05, 0.1).map(gap -> new Change.PutRules(
                        new RuleSet(gap, 0.5, 0.1, RuleSet.DEFAULT.assessment()))));
    }

    /// Some of a department that is not there.
    private static Arbitrary<Change> fillIns() {
        Arbitrary<FillIn.Key> key = Combinators.combine(Arbitraries.of("fg", "d9"), Arbitraries.of(2022, 2023))
                .as(FillIn.Key::new);
        return Arbitraries.oneOf(key.map(Change.RemoveFillIn::new),
                Combinators.combine(key, Arbitraries.of(FillIn.State.class), Arbitraries.integers().between(1, 3))
                        .as((of, state, round) -> new Change.PutFillIn(Samples.fillIn(of, state, round))));
    }

    /// Some of a department or with an indicator that is not there.
    private static Arbitrary<Change> workItems() {
        Arbitrary<String> id = Arbitraries.of("W1", "W2", "W3");
        return Arbitraries.oneOf(id.map(Change.RemoveWorkItem::new),
                Combinators.combine(id, Arbitraries.of("fg", "d9").injectNull(0.3), Arbitraries.of("I01", "I29", "N1"),
                        Arbitraries.of("", "已开工", "已开工\n“两园”"), Arbitraries.of('0', 'a'))
                        .as((own, department, indicator, progress, digit) -> new Change.PutWorkItem(
                                PlanParts.workItem(own).withDepartment(department).withIndicators(List.of(indicator))
                                        .withProgress(progress)
                                        .withEvidence(List.of(Samples.evidence("批复.pdf", digit))))));
    }

    private static Arbitrary<Change> scenarios() {
        Arbitrary<String> id = Arbitraries.of(IDS);
        Arbitrary<@Nullable String> parent = Arbitraries.of(IDS).injectNull(0.4);
        return Arbitraries.oneOf(id.map(Change.RemoveScenario::new),
                Combinators.combine(id, parent, Arbitraries.of("名", "name\u0000\n'"), Arbitraries.of(SERIES),
                        Arbitraries.of(-0.5, 0.0, 1.0).map(Samples::correlations).injectNull(0.5)).as(
                                (own, under, name,
                                        series,
                                        correlations) -> new Change.PutScenario(new Scenario(own, name, under,
                                                Origin.LATEST,
                                                "", false, new TreeMap<>(Map.of(series, Samples.growth(series, 0.03))),
                                                correlations, null, null))),
                id.map(Change.ApproveScenario::new), id.map(Change.LiftApproval::new));
    }

    @BeforeTry
    void create() throws IOException {
        folder = Files.createTempDirectory("edit-model");
        workspace = Samples.workspaces(folder).create(folder.resolve("work"), PLAN, Samples.scenarios());
    }

    @AfterTry
    void remove() throws IOException {
        open().close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Workspace open() {
        Workspace opened = workspace;
        if (opened == null) {
            throw new IllegalStateException("none");
        }
        return opened;
    }

    private void reopen() {
        open().close();
        workspace = Samples.workspaces(folder).open(folder.resolve("work"));
    }

    @Property(seed = "145", tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void the_workspace_is_what_a_list_of_states_says(@ForAll("actions") List<Action> actions) {
        Model model = new Model(State.of(PLAN, Samples.scenarios()));
        for (Action action : actions) {
            act(action, model);
            assertSame(model);
        }
        reopen();
        assertSame(model);
        open().verify();
        while (model.canUndo()) {
            model.go(-1);
            open().edits().undo();
        }
        assertSame(model);
    }

    private static Scenario requireOpen(Scenario scenario) {
        if (scenario.approved() != null) {
            throw new IllegalArgumentException("is approved");
        }
        return scenario;
    }

    private static boolean keepsApproved(State before, State after) {
        return before.scenarios().stream().filter(scenario -> scenario.approved() != null)
                .allMatch(after.scenarios()::contains);
    }

    private void act(Action action, Model model) {
        EditService edits = open().edits();
        switch (action) {
            case Action.Edit(Change change) -> {
                try {
                    model.edit(change);
                } catch (IllegalArgumentException e) {
                    assertThatThrownBy(() -> edits.apply(change, "因为")).isInstanceOf(ChangeRefused.class);
                    return;
                }
                edits.apply(change, "因为");
            }
            case Action.Undo _ -> {
                model.go(-1);
                edits.undo();
            }
            case Action.Redo _ -> {
                model.go(1);
                edits.redo();
            }
            case Action.UndoTo(double part) -> {
                int step = (int) Math.round(part * model.revision);
                if (keepsApproved(model.state(), model.afterStep.get(step))) {
                    model.become(model.afterStep.get(step));
                    edits.undoTo(step, "");
                } else {
                    assertThatThrownBy(() -> edits.undoTo(step, "")).isInstanceOf(ChangeRefused.class);
                }
            }
            case Action.Reopen _ -> reopen();
        }
    }

    private void assertSame(Model model) {
        Snapshot now = open().edits().current();
        assertThat(State.of(now.plan(), now.scenarios())).isEqualTo(model.state());
        assertThat(List.of(now.revision(), now.canUndo(), now.canRedo()))
                .isEqualTo(List.of(model.revision, model.canUndo(), model.canRedo()));
    }
}
