package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;

/// Whatever is edited, undone, redone and reopened: the workspace is what a list of states says.
class EditModelTest {

    private static final Plan PLAN = Samples.plan();

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

    /// All states so far, and which of them is shown.
    private static final class Model {
        private final List<ExpectedState> states = new ArrayList<>();
        private final List<ExpectedState> afterStep = new ArrayList<>();
        private int at;
        private long revision;

        Model(ExpectedState first) {
            states.add(first);
            afterStep.add(first);
        }

        ExpectedState state() {
            return states.get(at);
        }

        void edit(Change change) {
            become(state().changed(change));
        }

        void become(ExpectedState next) {
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

    @Provide
    Arbitrary<List<Action>> actions() {
        Arbitrary<Action> edit = AnyChange.any().map(Action.Edit::new);
        Arbitrary<Action> other = Arbitraries.frequency(Tuple.of(5, new Action.Undo()), Tuple.of(4, new Action.Redo()),
                Tuple.of(1, new Action.Reopen()));
        Arbitrary<Action> undoTo = Arbitraries.doubles().between(0, 1).map(Action.UndoTo::new);
        return Arbitraries.frequencyOf(Tuple.of(5, edit), Tuple.of(5, other), Tuple.of(1, undoTo)).list().ofMaxSize(40);
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
        Model model = new Model(ExpectedState.of(PLAN, Samples.scenarios()));
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
                ExpectedState then = model.afterStep.get(step);
                if (then.keepsApprovedOf(model.state())) {
                    model.become(then);
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
        assertThat(ExpectedState.of(now.plan(), now.scenarios())).isEqualTo(model.state());
        assertThat(List.of(now.revision(), now.canUndo(), now.canRedo()))
                .isEqualTo(List.of(model.revision, model.canUndo(), model.canRedo()));
    }
}
