package planworkbench.ui.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.Change;
import planworkbench.store.Snapshot;
import planworkbench.ui.common.WorkspaceModel;

/// The scenarios of the workspace, which of them is chosen, and what can be done with them. All of it can be undone.
public final class ScenarioTreeViewModel {

    private final ReadOnlyObjectWrapper<List<ScenarioLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable String> added = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TreeQuestion> question = new ReadOnlyObjectWrapper<>();
    private final WorkspaceModel workspace;
    private final RunRecords runs;
    private @Nullable String awaited;

    ScenarioTreeViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        this.runs = new RunRecords(workspace);
        workspace.snapshotProperty().subscribe(this::show);
        workspace.scenarioProperty().subscribe(_ -> question.set(null));
    }

    /// Parents before their children.
    public ReadOnlyObjectProperty<List<ScenarioLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// The scenario that was just added and waits for a name; null otherwise.
    public ReadOnlyObjectProperty<@Nullable String> addedProperty() {
        return added.getReadOnlyProperty();
    }

    /// What is asked under the tree; null where nothing is.
    ReadOnlyObjectProperty<@Nullable TreeQuestion> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /// Asks something, or nothing any more.
    void ask(@Nullable TreeQuestion asked) {
        question.set(asked);
    }

    RunRecords runs() {
        return runs;
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

    /// Adds a scenario that differs from another in nothing yet, and chooses it.
    ///
    /// @param parent id of the other
    /// @param stem of its name; a number follows
    public void addChild(String parent, String stem, String why) {
        int number = 1;
        while (tree().find(stem + " " + number) != null) {
            number++;
        }
        add(new Scenario(newId(), stem + " " + number, parent, null, "", false, Collections.emptyNavigableMap()), why);
    }

    /// Adds a scenario beside another that supposes the same, and chooses it.
    ///
    /// @param name of the copy; a number follows where it is taken
    public void copy(String id, String name, String why) {
        String free = name;
        for (int number = 2; tree().find(free) != null; number++) {
            free = name + " " + number;
        }
        add(tree().get(id).copy(newId(), free), why);
    }

    private void add(Scenario scenario, String why) {
        awaited = scenario.id();
        workspace.apply(new Change.PutScenario(scenario), why);
    }

    private String newId() {
        int number = 1;
        while (tree().find("scenario-" + number) != null) {
            number++;
        }
        return "scenario-" + number;
    }

    /// Gives the scenario another name, unless it is blank or another's.
    public void rename(String id, String name, String why) {
        added.set(null);
        if (!name.isBlank() && tree().find(name.strip()) == null) {
            change(id, s -> s.named(name.strip()), why);
        }
    }

    public void note(String id, String note, String why) {
        ask(null);
        change(id, s -> s.withNote(note.strip()), why);
    }

    public void lock(String id, boolean locked, String why) {
        change(id, s -> s.locked(locked), why);
    }

    /// @param origin null for the parent's
    public void origin(String id, @Nullable Origin origin, String why) {
        change(id, s -> s.withOrigin(origin), why);
    }

    /// Freezes the scenario as approved.
    public void approve(String id, String why) {
        ask(null);
        workspace.apply(new Change.ApproveScenario(id), why);
    }

    /// Takes its approval away.
    ///
    /// @param why not blank
    public void lift(String id, String why) {
        ask(null);
        workspace.apply(new Change.LiftApproval(id), why);
    }

    /// Removes a scenario that no other builds on; asks, or says why not, where others do or it has to stay.
    public void remove(String id, String why) {
        List<Scenario> branch = tree().branch(id);
        Scenario scenario = branch.getFirst();
        Scenario kept = branch.stream().filter(one -> !one.isOpen()).findFirst().orElse(null);
        if (scenario.parent() == null && tree().children(null).size() < 2) {
            ask(new TreeQuestion.LastRoot(scenario));
        } else if (kept != null) {
            ask(new TreeQuestion.Kept(scenario, kept));
        } else if (branch.size() > 1) {
            ask(new TreeQuestion.Removal(scenario, List.copyOf(branch.subList(1, branch.size()))));
        } else {
            removeBranch(id, why);
        }
    }

    /// Removes a scenario with all that build on it, as one step, and chooses its parent where it was among them.
    public void removeBranch(String id, String why) {
        List<Scenario> branch = tree().branch(id);
        if (branch.stream().anyMatch(one -> one.id().equals(chosen()))) {
            String parent = branch.getFirst().parent();
            choose(parent == null ? otherRoot(id) : parent);
        }
        ask(null);
        workspace.apply(new Change.Several(branch.reversed().stream().map(one -> removal(one.id())).toList()), why);
    }

    private static Change removal(String id) {
        return new Change.RemoveScenario(id);
    }

    private String otherRoot(String id) {
        return tree().children(null).stream().map(Scenario::id).filter(root -> !root.equals(id)).findFirst()
                .orElse(id);
    }

    private ScenarioTree tree() {
        return workspace.snapshot().scenarios();
    }

    private void change(String id, UnaryOperator<Scenario> change, String why) {
        workspace.apply(new Change.PutScenario(change.apply(tree().get(id))), why);
    }

    private void show(Snapshot snapshot) {
        TreeQuestion asked = question.get();
        if (asked != null && snapshot.scenarios().find(asked.scenario().id()) == null) {
            ask(null);
        }
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
            into.add(new ScenarioLine(scenario, depth, tree.resolve(scenario.id()).origin()));
            collect(tree, scenario.id(), depth + 1, into);
        }
    }
}
