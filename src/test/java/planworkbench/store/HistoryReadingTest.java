package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.ObservationKey;
import planworkbench.store.HistoryEntry.Kind;
import planworkbench.store.HistoryEntry.Subject;

class HistoryReadingTest {

    private static final HistoryFilter ALL = HistoryFilter.ALL;

    @TempDir
    Path folder;

    private Workspace workspace;
    private EditService edits;
    private Snapshot second;

    /// 1 a figure, 2 another's figure, 3 an assumption, 4 that taken back.
    @BeforeEach
    void someSteps() {
        workspace = Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios());
        edits = workspace.edits();
        edits.apply(Samples.put(2024, 1050.28), "统计公报");
        second = edits.apply(new Change.Several(List.of(Samples.put(2023, 7),
                new Change.PutObservation(Samples.observation(Samples.GDP, 2024, 1700)))), "报送%", "李工");
        edits.apply(new Change.PutAssumption("high", Samples.growth(Samples.GDP, 0.05)), "政策");
        edits.undo();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<Long> steps(HistoryFilter filter) {
        List<HistoryEntry> all = edits.history(filter, 0, 100);
        assertThat(edits.historySize(filter)).isEqualTo(all.size());
        return all.stream().map(HistoryEntry::step).toList();
    }

    @Test
    void pages_put_together_are_the_whole_history() {
        List<HistoryEntry> together = new ArrayList<>();
        for (int offset = 0; offset < 6; offset += 2) {
            together.addAll(edits.history(ALL, offset, 2));
        }
        assertThat(together).hasSize(5).isEqualTo(edits.history(Integer.MAX_VALUE));
    }

    @Test
    void each_filter_lets_through_what_it_names() {
        assertThat(steps(ALL)).containsExactly(4L, 3L, 2L, 2L, 1L);
        assertThat(steps(ALL.withWho("李工"))).containsExactly(2L, 2L);
        assertThat(steps(ALL.withKind(Kind.UNDO))).containsExactly(4L);
        assertThat(steps(ALL.withIndicator("I01"))).containsExactly(2L, 1L);
        assertThat(steps(ALL.withFrom(second.savedAt()))).containsExactly(4L, 3L, 2L, 2L);
        assertThat(steps(ALL.withUntil(second.savedAt()))).containsExactly(1L);
        assertThat(steps(ALL.withIndicator("I02").withKind(Kind.EDIT))).containsExactly(3L, 2L);
    }

    @Test
    void every_word_of_the_text_must_occur_somewhere() {
        assertThat(steps(ALL.withText("公报"))).containsExactly(1L);
        assertThat(steps(ALL.withText("乐观"))).containsExactly(4L, 3L);
        assertThat(steps(ALL.withText("1,050.28"))).containsExactly(1L);
        assertThat(steps(ALL.withText("指标2 李工"))).containsExactly(2L);
        assertThat(steps(ALL.withText("%"))).containsExactly(2L, 2L);
        assertThat(steps(ALL.withText("'; DROP TABLE step; --"))).isEmpty();
    }

    @Test
    void the_choices_are_those_who_did_something_and_what_it_was_done_to() {
        assertThat(edits.historyChoices()).isEqualTo(new HistoryChoices(List.of("李工", "王工"), List.of("I01", "I02")));
    }

    @Test
    void undoing_to_a_step_is_one_step_that_holds_only_the_difference_and_can_be_undone() {
        edits.apply(Samples.put(2024, 2), "");
        edits.apply(Samples.put(2024, 3), "");
        Snapshot before = edits.current();
        List<HistoryEntry> announced = edits.undoToLines(1);
        Snapshot back = edits.undoTo(1, "撤销到第 1 步");
        assertThat(back.revision()).isEqualTo(before.revision() + 1);
        assertThat(back.plan()).isEqualTo(Samples.plan().withObservation(Samples.put(2024, 1050.28).observation()));
        assertThat(edits.step(back.revision())).extracting(HistoryEntry::subject)
                .isEqualTo(announced.stream().map(HistoryEntry::subject).toList())
                .containsExactlyInAnyOrder(
                        new Subject.OfObservation(new ObservationKey(Samples.SERVICES, 2024),
                                Samples.put(2024, 3).observation(), Samples.put(2024, 1050.28).observation()),
                        new Subject.OfObservation(new ObservationKey(Samples.SERVICES, 2023),
                                Samples.put(2023, 7).observation(), Samples.plan().observation(Samples.SERVICES, 2023)),
                        new Subject.OfObservation(new ObservationKey(Samples.GDP, 2024),
                                Samples.observation(Samples.GDP, 2024, 1700), null));
        assertThat(edits.undo().plan()).isEqualTo(before.plan());
    }

    @Test
    void undoing_to_where_nothing_differs_is_no_step_and_an_unknown_step_is_refused() {
        Snapshot now = edits.current();
        assertThat(edits.undoTo(4, "")).isSameAs(now);
        assertThat(edits.undoTo(2, "")).isSameAs(now);
        assertThatThrownBy(() -> edits.undoTo(5, "")).isInstanceOfSatisfying(ChangeRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(ChangeRefused.Reason.UNKNOWN_STEP));
        assertThatThrownBy(() -> edits.undoTo(-1, "")).isInstanceOf(ChangeRefused.class);
    }

    @Test
    void an_earlier_value_comes_back_and_what_is_there_already_needs_no_change() {
        HistoryEntry first = edits.history(ALL.withText("公报"), 0, 1).getFirst();
        assertThat(EarlierValue.AFTER.restored(first.subject(), edits.current())).isNull();
        edits.apply(Samples.put(2024, 9), "");
        for (EarlierValue value : EarlierValue.values()) {
            edits.apply(Objects.requireNonNull(value.restored(first.subject(), edits.current())), "");
            assertThat(edits.current().plan().observation(Samples.SERVICES, 2024))
                    .isEqualTo(value == EarlierValue.BEFORE ? null : Samples.put(2024, 1050.28).observation());
        }
    }

    @Test
    void an_assumption_comes_back_into_its_scenario() {
        HistoryEntry assumed = edits.step(3).getFirst();
        Change change = EarlierValue.AFTER.restored(assumed.subject(), edits.current());
        assertThat(change).isEqualTo(new Change.PutAssumption("high", Samples.growth(Samples.GDP, 0.05)));
        edits.apply(new Change.RemoveScenario("high"), "");
        assertThat(EarlierValue.AFTER.restored(assumed.subject(), edits.current())).isNull();
    }
}
