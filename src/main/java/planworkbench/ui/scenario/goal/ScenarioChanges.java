package planworkbench.ui.scenario.goal;

import java.util.Collection;
import java.util.Collections;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;

/// Puts an answer into effect, each time as one step, and remembers what was done until something else is.
public final class ScenarioChanges {

    private final ReadOnlyObjectWrapper<@Nullable Done> done = new ReadOnlyObjectWrapper<>();
    private final WorkspaceModel workspace;

    /// @param said what was done, in words
    /// @param revision of the workspace with it
    /// @param before the scenario that was chosen
    public record Done(String said, long revision, String before) {}

    public ScenarioChanges(WorkspaceModel workspace) {
        this.workspace = workspace;
        workspace.snapshotProperty().subscribe(snapshot -> {
            Done last = done.get();
            if (last != null && last.revision() != snapshot.revision()) {
                done.set(null);
            }
        });
    }

    /// What was done last; null once anything else was.
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /// Takes it back.
    void undo() {
        Done last = done.get();
        if (last != null && last.revision() == workspace.snapshot().revision()) {
            workspace.scenarioProperty().set(last.before());
            workspace.undo();
        }
    }

    Scenario chosen() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get());
    }

    /// A child of the chosen scenario that says these assumptions and nothing else; it is chosen once it is there.
    ///
    /// @param wanted its name, which a number follows where it is taken
    /// @return its name
    public String branch(String wanted, Collection<Assumption> assumptions, String why, String said) {
        Scenario parent = chosen();
        ScenarioTree tree = workspace.snapshot().scenarios();
        Scenario child = new Scenario(freeId(tree), freeName(tree, wanted), parent.id(), null, "", false,
                Collections.emptyNavigableMap());
        for (Assumption assumption : assumptions) {
            child = child.with(assumption);
        }
        Scenario added = child;
        apply(new Change.PutScenario(added), why, said, () -> workspace.scenarioProperty().set(added.id()));
        return added.name();
    }

    public void apply(Change change, String why, String said) {
        apply(change, why, said, () -> {});
    }

    private void apply(Change change, String why, String said, Runnable onDone) {
        String before = workspace.scenarioProperty().get();
        workspace.apply(change, why, () -> {
            onDone.run();
            done.set(new Done(said, workspace.snapshot().revision(), before));
        });
    }

    private static String freeId(ScenarioTree tree) {
        int number = 1;
        while (tree.find("scenario-" + number) != null) {
            number++;
        }
        return "scenario-" + number;
    }

    public static String freeName(ScenarioTree tree, String wanted) {
        String name = wanted;
        for (int number = 2; tree.find(name) != null; number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
