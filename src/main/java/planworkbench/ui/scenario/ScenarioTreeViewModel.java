package planworkbench.ui.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Change;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.WorkspaceModel;

/// The scenarios of the workspace, which of them is chosen, and what can be done with them. All of it can be undone.
public final class ScenarioTreeViewModel {

    private final ReadOnlyObjectWrapper<List<ScenarioLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> added = new ReadOnlyObjectWrapper<>();
    private final WorkspaceModel workspace;
    private @Nullable String awaited;

    ScenarioTreeViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        workspace.snapshotProperty().subscribe(this::show);
    }

    /// Parents before their children.
    public ReadOnlyObjectProperty<List<ScenarioLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The scenario that was just added and waits for a name; null otherwise.
    public ReadOnlyObjectProperty<@Nullable String> addedProperty() {
        return added.getReadOnlyProperty();
    }

    public String chosen() {
        return workspace.scenarioProperty().get();
    }

    public Scenario chosenScenario() {
        return workspace.snapshot().scenarios().get(chosen());
    }

    public void choose(String scenario) {
        workspace.scenarioProperty().set(scenario);
    }

    /// Adds a scenario that differs from the chosen one in nothing yet, and chooses it.
    ///
    /// @param stem of its name; a number follows
    public void addChild(String stem, String why) {
        ScenarioTree tree = workspace.snapshot().scenarios();
        int number = 1;
        while (tree.find(stem + " " + number) != null || tree.find("scenario-" + number) != null) {
            number++;
        }
        Scenario child = new Scenario("scenario-" + number, stem + " " + number, chosen(), null, "", false,
                Collections.emptyNavigableMap());
        awaited = child.id();
        workspace.apply(new Change.PutScenario(child), why);
    }

    /// Gives the scenario another name, unless it is blank or another's.
    public void rename(String id, String name, String why) {
        added.set(null);
        ScenarioTree tree = workspace.snapshot().scenarios();
        if (!name.isBlank() && tree.find(name.strip()) == null) {
            change(id, s -> s.named(name.strip()), why);
        }
    }

    public void lock(String id, boolean locked, String why) {
        change(id, s -> s.locked(locked), why);
    }

    /// Removes a scenario that no other builds on, and chooses its parent.
    public void remove(String id, String why) {
        ScenarioTree tree = workspace.snapshot().scenarios();
        if (!tree.children(id).isEmpty() || tree.scenarios().size() < 2) {
            return;
        }
        String parent = tree.get(id).parent();
        if (id.equals(chosen())) {
            choose(parent == null ? tree.scenarios().firstEntry().getKey() : parent);
        }
        workspace.apply(new Change.RemoveScenario(id), why);
    }

    private void change(String id, UnaryOperator<Scenario> change, String why) {
        workspace.apply(new Change.PutScenario(change.apply(workspace.snapshot().scenarios().get(id))), why);
    }

    private void show(Snapshot snapshot) {
        List<ScenarioLine> shown = new ArrayList<>();
        collect(snapshot.scenarios(), null, 0, shown);
        lines.set(List.copyOf(shown));
        if (awaited != null && snapshot.scenarios().find(awaited) != null) {
            String arrived = awaited;
            awaited = null;
            choose(arrived);
            added.set(arrived);
        }
    }

    private static void collect(ScenarioTree tree, @Nullable String parent, int depth, List<ScenarioLine> into) {
        for (Scenario scenario : tree.children(parent)) {
            into.add(new ScenarioLine(scenario, depth, tree.resolve(scenario.id()).origin(),
                    tree.children(scenario.id()).isEmpty()));
            collect(tree, scenario.id(), depth + 1, into);
        }
    }
}
