package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.store.ChangeRefused.Reason;

class EditServiceTest {

    private static final ObservationKey CELL = new ObservationKey(Samples.SERVICES, 2024);

    @TempDir
    Path folder;

    private Workspace workspace;
    private EditService edits;

    @BeforeEach
    void create() {
        workspace = Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios());
        edits = workspace.edits();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Snapshot reopened() {
        workspace.close();
        workspace = Samples.workspaces(folder).open(folder.resolve("work.mv.db"));
        edits = workspace.edits();
        return edits.current();
    }

    @Test
    void a_new_workspace_holds_what_was_put_in() {
        Snapshot made = edits.current();
        assertThat(made.plan()).isEqualTo(Samples.plan());
        assertThat(List.copyOf(made.scenarios().scenarios().values()))
                .isEqualTo(List.copyOf(Samples.scenarios().scenarios().values()));
        assertThat(List.of(made.revision(), made.canUndo(), made.canRedo())).containsExactly(0L, false, false);
        assertThat(reopened()).isEqualTo(made);
    }

    @Test
    void a_change_of_many_figures_that_is_stopped_leaves_nothing_behind() {
        Snapshot before = edits.current();
        List<Change> many = IntStream.range(0, 2_000)
                .<Change>mapToObj(i -> Samples.put(1_000 + i, i)).toList();
        List<Integer> told = new ArrayList<>();
        assertThatThrownBy(() -> edits.apply(new Change.Several(many), "", (done, of) -> {
            told.add(done * 100 / of);
            return done < of / 2;
        })).isInstanceOf(ChangeStopped.class);
        assertThat(told).isSorted().last().isEqualTo(50);
        assertThat(edits.current()).isEqualTo(before);
        assertThat(edits.history(1)).isEmpty();
        workspace.verify();
        assertThat(reopened()).isEqualTo(before);
        assertThat(edits.apply(new Change.Several(many), "", (_, _) -> true).revision()).isEqualTo(1);
        assertThat(reopened().plan().observations()).hasSizeGreaterThan(2_000);
        assertThat(edits.undo().plan()).isEqualTo(before.plan());
    }

    @Test
    void figures_of_a_new_series_can_be_entered_after_an_attempt_that_was_stopped() {
        SeriesKey added = new SeriesKey("I01", "昆山市");
        List<Change> many = IntStream.range(0, 600).<Change>mapToObj(
                i -> new Change.PutObservation(Samples.observation(added, 1_500 + i, i))).toList();
        assertThatThrownBy(() -> edits.apply(new Change.Several(many), "", (_, _) -> false))
                .isInstanceOf(ChangeStopped.class);
        Snapshot entered = edits.apply(new Change.Several(many), "");
        assertThat(edits.history(new ObservationKey(added, 1_501))).hasSize(1);
        assertThat(reopened()).isEqualTo(entered);
    }

    @Test
    void a_figure_that_no_unit_explains_is_refused_and_nothing_written() {
        Snapshot before = edits.current();
        for (double value : new double[]{1e15, -1e15, 1e300}) {
            assertThatThrownBy(() -> edits.apply(Samples.put(2024, value), "")).isInstanceOfSatisfying(
                    ChangeRefused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE));
        }
        assertThat(reopened()).isEqualTo(before);
        assertThat(edits.apply(Samples.put(2024, 1e15 - 1), "").revision()).isEqualTo(1);
    }

    @Test
    void every_kind_of_change_is_there_after_reopening() {
        Scenario scenario = new Scenario("new", "新", "high", Origin.LATEST, "注", false,
                new TreeMap<>(java.util.Map.of(Samples.GDP, Samples.growth(Samples.GDP, 0.05))));
        edits.apply(Samples.put(2024, 1050.28), "公报");
        edits.apply(new Change.RemoveObservation(new ObservationKey(Samples.SERVICES, 2017)), "");
        edits.apply(new Change.PutAssumption("latest", Samples.growth(Samples.SERVICES, 0.1)), "");
        edits.apply(new Change.RemoveAssumption("base", Samples.GDP), "");
        edits.apply(new Change.PutScenario(scenario), "");
        edits.apply(new Change.RemoveScenario("latest"), "");
        Snapshot last = edits.apply(new Change.Several(List.of(Samples.put(2023, 1), Samples.put(2022, 2))), "");
        assertThat(last.plan().observation(Samples.SERVICES, 2024)).isEqualTo(Samples.put(2024, 1050.28).observation());
        assertThat(last.scenarios().scenarios().sequencedKeySet()).containsExactly("high", "base", "new");
        assertThat(last.revision()).isEqualTo(7);
        assertThat(reopened()).isEqualTo(last);
    }

    @Test
    void all_is_undone_and_redone_after_a_restart() {
        List<Snapshot> states = new ArrayList<>(List.of(edits.current()));
        states.add(edits.apply(Samples.put(2024, 1), ""));
        states.add(edits.apply(new Change.RemoveScenario("high"), ""));
        states.add(edits.apply(new Change.RemoveScenario("base"), ""));
        reopened();
        for (int i = 2; i >= 0; i--) {
            assertSameContents(edits.undo(), states.get(i));
        }
        assertThat(reopened().canUndo()).isFalse();
        for (int i = 1; i <= 3; i++) {
            assertSameContents(edits.redo(), states.get(i));
        }
        assertThat(reopened().canRedo()).isFalse();
        assertThat(edits.current().revision()).isEqualTo(9);
    }

    private static void assertSameContents(Snapshot now, Snapshot then) {
        assertThat(now.plan()).isEqualTo(then.plan());
        assertThat(List.copyOf(now.scenarios().scenarios().values()))
                .isEqualTo(List.copyOf(then.scenarios().scenarios().values()));
    }

    @Test
    void a_new_edit_ends_redoing_and_keeps_the_history() {
        edits.apply(Samples.put(2024, 1), "a");
        edits.apply(Samples.put(2024, 2), "b");
        edits.undo();
        Snapshot now = edits.apply(Samples.put(2024, 3), "c");
        assertThat(now.canRedo()).isFalse();
        assertThat(edits.redo()).isSameAs(now);
        edits.undo();
        assertThat(edits.undo().plan().observation(Samples.SERVICES, 2024)).isNull();
        assertThat(edits.undo().canUndo()).isFalse();
        assertThat(edits.history(CELL)).extracting(HistoryEntry::step, HistoryEntry::kind, HistoryEntry::why)
                .containsExactly(tuple(6, "UNDO", "a"), tuple(5, "UNDO", "c"), tuple(4, "EDIT", "c"),
                        tuple(3, "UNDO", "b"), tuple(2, "EDIT", "b"), tuple(1, "EDIT", "a"));
    }

    private static org.assertj.core.groups.Tuple tuple(long step, String kind, String why) {
        return org.assertj.core.groups.Tuple.tuple(step, HistoryEntry.Kind.valueOf(kind), why);
    }

    @Test
    void the_history_says_who_changed_what_when_from_what_to_what_and_why() {
        Snapshot first = edits.apply(Samples.put(2024, 1), "公报");
        Snapshot second = edits.apply(Samples.put(2024, 2), "更正", "李工");
        assertThat(edits.history(10)).containsExactly(
                new HistoryEntry(2, HistoryEntry.Kind.EDIT, second.savedAt(), "李工",
                        new HistoryEntry.Subject.OfObservation(CELL, Samples.put(2024, 1).observation(),
                                Samples.put(2024, 2).observation()),
                        "更正"),
                new HistoryEntry(1, HistoryEntry.Kind.EDIT, first.savedAt(), "王工",
                        new HistoryEntry.Subject.OfObservation(CELL, null, Samples.put(2024, 1).observation()), "公报"));
        assertThat(edits.history(1)).hasSize(1);
    }

    @Test
    void what_changes_nothing_is_no_step() {
        Snapshot before = edits.current();
        assertThat(edits.apply(new Change.Several(List.of()), "")).isSameAs(before);
        assertThat(edits.apply(new Change.RemoveObservation(CELL), "")).isSameAs(before);
        assertThat(edits.apply(new Change.PutScenario(before.scenarios().get("high")), "")).isSameAs(before);
        assertThat(
                edits.apply(new Change.Several(List.of(Samples.put(2024, 1), new Change.RemoveObservation(CELL))), ""))
                .isSameAs(before);
        assertThat(edits.undo()).isSameAs(before);
        assertThat(edits.history(10)).isEmpty();
    }

    @Test
    void what_does_not_fit_is_refused_and_nothing_written() {
        Snapshot before = edits.current();
        SeriesKey nowhere = new SeriesKey("I99", Samples.REGION);
        Scenario base = before.scenarios().get("base");
        refused(Reason.UNKNOWN_INDICATOR, "I99", new Change.PutObservation(Samples.observation(nowhere, 2024, 1)));
        refused(Reason.NO_REGION, "I01",
                new Change.PutObservation(Samples.observation(new SeriesKey("I01", " "), 2024, 1)));
        refused(Reason.UNKNOWN_INDICATOR, "I99", new Change.PutAssumption("base", Samples.growth(nowhere, 0)));
        refused(Reason.UNKNOWN_INDICATOR, "I99", new Change.PutScenario(base.with(Samples.growth(nowhere, 0))));
        Assumption led = Assumption.of(Samples.GDP, new ProjectionMethod.Elasticity(1, nowhere), "");
        refused(Reason.UNKNOWN_INDICATOR, "I99", new Change.PutAssumption("base", led));
        refused(Reason.UNKNOWN_SCENARIO, "x", new Change.PutAssumption("x", Samples.growth(Samples.GDP, 0)));
        refused(Reason.UNKNOWN_SCENARIO, "x", new Change.RemoveScenario("x"));
        refused(Reason.UNKNOWN_SCENARIO, "x", new Change.PutScenario(under("x")));
        refused(Reason.SCENARIO_CYCLE, "base", new Change.PutScenario(under("high")));
        refused(Reason.SCENARIO_HAS_CHILDREN, "base", new Change.RemoveScenario("base"));
        refused(Reason.UNKNOWN_SCENARIO, "x",
                new Change.Several(List.of(Samples.put(2024, 1), new Change.RemoveScenario("x"))));
        assertThat(reopened()).isEqualTo(before);
    }

    private static Scenario under(String parent) {
        return new Scenario("base", "基准", parent, null, "", false, new TreeMap<>());
    }

    @Test
    void a_locked_scenario_is_protected_until_it_is_unlocked() {
        Scenario base = edits.current().scenarios().get("base");
        Scenario locked = base.locked(true);
        edits.apply(new Change.PutScenario(locked), "");
        refused(Reason.SCENARIO_LOCKED, "base", new Change.PutAssumption("base", Samples.growth(Samples.GDP, 0)));
        refused(Reason.SCENARIO_LOCKED, "base", new Change.RemoveAssumption("base", Samples.GDP));
        refused(Reason.SCENARIO_LOCKED, "base", new Change.PutScenario(base.without(Samples.GDP)));
        edits.apply(new Change.PutScenario(base), "");
        Snapshot changed = edits.apply(new Change.RemoveAssumption("base", Samples.GDP), "");
        assertThat(changed.scenarios().get("base")).isEqualTo(base.without(Samples.GDP));
        edits.undo();
        assertThat(edits.undo().scenarios().get("base")).isEqualTo(locked);
        assertThat(edits.undo().scenarios().get("base")).isEqualTo(base);
    }

    @Test
    void a_scenario_carries_who_made_it_and_when_whoever_changes_it_later() {
        Scenario put = new Scenario("new", "新", "base", null, "", false, new TreeMap<>());
        edits.apply(new Change.PutScenario(put), "");
        edits.apply(new Change.PutScenario(put.named("改名")), "", "赵工");
        assertThat(edits.current().scenarios().get("new")).isEqualTo(put.named("改名").made(Samples.signed()));
        assertThat(reopened().scenarios().get("new").made()).isEqualTo(Samples.signed());
    }

    @Test
    void an_approved_scenario_stays_as_it_is_whatever_is_changed_around_it() {
        ResolvedScenario before = edits.current().scenarios().resolve("high");
        edits.apply(new Change.ApproveScenario("high"), "常务会议通过");
        Scenario approved = edits.current().scenarios().get("high");
        assertThat(approved.approved()).isEqualTo(Samples.signed());
        assertThat(approved.assumptions().keySet()).isEqualTo(before.assumptions().keySet());

        edits.apply(new Change.PutAssumption("base", Samples.growth(Samples.GDP, 0.5)), "");
        edits.apply(new Change.PutAssumption("base", Samples.growth(new SeriesKey("I03", Samples.REGION), 0.1)), "");
        Scenario base = edits.current().scenarios().get("base");
        edits.apply(new Change.PutScenario(base.withOrigin(Origin.LATEST)
                .withCorrelations(Samples.correlations(-0.5))), "");
        ResolvedScenario after = reopened().scenarios().resolve("high");
        assertThat(after.origin()).isEqualTo(before.origin());
        assertThat(after.correlations()).isEqualTo(before.correlations());
        assertThat(after.assumptions()).hasSameSizeAs(before.assumptions()).allSatisfy(
                (series, resolved) -> assertThat(resolved.assumption()).isEqualTo(before.assumption(series)));
    }

    @Test
    void every_step_that_would_change_an_approved_scenario_is_refused_until_the_approval_is_lifted_with_a_reason() {
        edits.apply(Samples.put(2024, 7), "");
        edits.apply(new Change.ApproveScenario("high"), "");
        Scenario high = edits.current().scenarios().get("high");
        Snapshot before = edits.current();
        refused(Reason.SCENARIO_APPROVED, "high", new Change.PutAssumption("high", Samples.growth(Samples.GDP, 0)));
        refused(Reason.SCENARIO_APPROVED, "high", new Change.RemoveAssumption("high", Samples.SERVICES));
        refused(Reason.SCENARIO_APPROVED, "high", new Change.PutScenario(high.named("别名")));
        refused(Reason.SCENARIO_APPROVED, "high", new Change.PutScenario(high.approved(null).locked(true)));
        refused(Reason.SCENARIO_APPROVED, "high", new Change.RemoveScenario("high"));
        refused(Reason.SCENARIO_APPROVED, "high", new Change.ApproveScenario("high"));
        refused(Reason.NO_REASON, "high", new Change.LiftApproval("high"));
        assertThatThrownBy(() -> edits.apply(new Change.Several(List.of(new Change.LiftApproval("high"),
                new Change.RemoveScenario("high"))), "两步作一步")).isInstanceOf(ChangeRefused.class);
        assertThatThrownBy(() -> edits.undoTo(0, "")).isInstanceOf(ChangeRefused.class);
        assertThat(reopened()).isEqualTo(before);

        edits.apply(new Change.LiftApproval("high"), "口径有误");
        assertThat(edits.current().scenarios().get("high")).as("it inherits again what its parent says too")
                .isEqualTo(Samples.scenarios().get("high"));
        assertThat(edits.history(1)).singleElement().satisfies(line -> assertThat(line.why()).isEqualTo("口径有误"));
        edits.apply(new Change.RemoveScenario("high"), "");
        edits.undo();
        edits.undo();
        assertThat(edits.current().scenarios().get("high")).isEqualTo(high);
        edits.undo();
        assertThat(edits.current().scenarios()).isEqualTo(Samples.scenarios());
    }

    private void refused(Reason reason, String subject, Change change) {
        assertThatThrownBy(() -> edits.apply(change, "")).isInstanceOfSatisfying(ChangeRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.subject()).isEqualTo(subject);
        });
    }

    @Test
    void a_computed_indicator_takes_stated_figures() {
        SeriesKey share = new SeriesKey("I30", Samples.REGION);
        Snapshot now = edits.apply(new Change.PutObservation(Samples.observation(share, 2020, 53.9)), "");
        assertThat(now.plan().observation(share, 2020)).isNotNull();
    }

    @Test
    void listeners_hear_every_step_in_order_whoever_makes_it() {
        List<Long> heard = new ArrayList<>();
        edits.addListener(snapshot -> heard.add(snapshot.revision()));
        CompletableFuture.allOf(IntStream.range(0, 50)
                .mapToObj(i -> i % 2 == 0
                        ? edits.applyAsync(Samples.put(2024, i), "")
                        : CompletableFuture.supplyAsync(() -> edits.apply(Samples.put(2030, i), "")))
                .toArray(CompletableFuture[]::new)).join();
        assertThat(heard).isEqualTo(java.util.stream.LongStream.rangeClosed(1, 50).boxed().toList());
        assertThat(reopened()).isEqualTo(edits.current());
    }

    @Test
    void a_step_is_done_whatever_a_listener_makes_of_it() {
        edits.addListener(_ -> {
            throw new IllegalStateException("of a careless listener");
        });
        edits.addListener(_ -> edits.undo());
        assertThat(edits.apply(Samples.put(2024, 1), "")).isSameAs(edits.current());
    }

    @Test
    void a_caller_that_is_interrupted_does_not_harm_the_file() throws Exception {
        Thread caller = new Thread(() -> {
            Thread.currentThread().interrupt();
            for (int i = 0; i < 20; i++) {
                edits.apply(Samples.put(2024, i), "");
            }
        });
        caller.start();
        caller.join();
        Snapshot last = edits.apply(Samples.put(2025, 1), "");
        assertThat(last.revision()).isEqualTo(21);
        assertThat(reopened()).isEqualTo(last);
    }
}
