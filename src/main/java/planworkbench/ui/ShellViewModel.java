package planworkbench.ui;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.common.WorkspaceModel.Outcomes;
import planworkbench.ui.common.WorkspaceModel.Reversible;
import planworkbench.ui.form.FormsViewModel;
import planworkbench.ui.newplan.NewPlanViewModel;
import planworkbench.ui.search.SearchViewModel;

/// What title bar, navigation, status line and failure strip show and do.
public final class ShellViewModel {

    private final ReadOnlyObjectWrapper<@Nullable RuntimeException> failure = new ReadOnlyObjectWrapper<>();
    private final ObservableValue<@Nullable Map<Verdict, Integer>> counts;
    private final ObservableValue<Boolean> computing;
    private final ObservableValue<Boolean> askingName;

    private final ReadOnlyObjectWrapper<Reversible> reversible = new ReadOnlyObjectWrapper<>(Reversible.NOTHING);

    private final WorkspaceModel workspace;
    private final WindowSettings settings;
    private final SearchViewModel search;
    private final FormsViewModel forms;
    private final NewPlanViewModel newPlan;
    private final WorkspaceDoor door;

    public ShellViewModel(WorkspaceModel workspace, WindowSettings settings) {
        this(workspace, settings, WorkspaceDoor.shut());
    }

    public ShellViewModel(WorkspaceModel workspace, WindowSettings settings, WorkspaceDoor door) {
        this.door = door;
        this.workspace = workspace;
        this.settings = settings;
        this.search = new SearchViewModel(workspace);
        this.forms = new FormsViewModel(workspace);
        this.newPlan = new NewPlanViewModel(door, workspace.background(), workspace.longWork());
        this.counts = Bindings.createObjectBinding(this::countVerdicts, workspace.outcomesProperty(),
                workspace.scenarioProperty());
        this.computing = Bindings.createObjectBinding(this::isComputing, workspace.outcomesProperty(),
                workspace.snapshotProperty());
        long opened = workspace.snapshot().revision();
        this.askingName = Bindings.createObjectBinding(
                () -> settings.userNameProperty().get().isBlank() && workspace.snapshot().revision() > opened,
                workspace.snapshotProperty(), settings.userNameProperty());
        workspace.failureProperty().subscribe(failure::set);
        workspace.snapshotProperty().subscribe(_ -> workspace.readReversible(reversible::set));
    }

    public WorkspaceModel workspace() {
        return workspace;
    }

    public WindowSettings settings() {
        return settings;
    }

    WorkspaceDoor door() {
        return door;
    }

    /// Tells the user what went wrong outside the workspace.
    public void report(RuntimeException failed) {
        failure.set(failed);
    }

    public SearchViewModel search() {
        return search;
    }

    FormsViewModel forms() {
        return forms;
    }

    /// A plan that is being written down in the place of the pages.
    public NewPlanViewModel newPlan() {
        return newPlan;
    }

    /// What went wrong last, until it is dismissed or something succeeds.
    ReadOnlyObjectProperty<@Nullable RuntimeException> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What undo and redo would do now.
    ReadOnlyObjectProperty<Reversible> reversibleProperty() {
        return reversible.getReadOnlyProperty();
    }

    /// Verdicts of the chosen scenario; null until they are computed.
    ObservableValue<@Nullable Map<Verdict, Integer>> countsProperty() {
        return counts;
    }

    /// Whether the outcomes shown are older than the figures.
    ObservableValue<Boolean> computingProperty() {
        return computing;
    }

    /// Whether to ask who is editing: after the first edit of somebody who was never asked.
    ObservableValue<Boolean> askingNameProperty() {
        return askingName;
    }

    /// Signs what is edited from now on; a blank name changes nothing.
    void sign(String name) {
        if (!name.isBlank()) {
            settings.userNameProperty().set(name.strip());
        }
    }

    void dismissFailure() {
        failure.set(null);
    }

    void open(PageId page) {
        workspace.pageProperty().set(page);
    }

    void undo() {
        if (workspace.snapshot().canUndo()) {
            workspace.undo();
        }
    }

    void redo() {
        if (workspace.snapshot().canRedo()) {
            workspace.redo();
        }
    }

    void switchTheme() {
        settings.themeProperty().set(settings.themeProperty().get().other());
    }

    private @Nullable Map<Verdict, Integer> countVerdicts() {
        Outcomes outcomes = workspace.outcomesProperty().get();
        ScenarioOutcome outcome = outcomes == null
                ? null
                : outcomes.byScenario().get(workspace.scenarioProperty().get());
        return outcome == null ? null : outcome.counts();
    }

    private boolean isComputing() {
        Outcomes outcomes = workspace.outcomesProperty().get();
        return outcomes == null || !outcomes.of().equals(workspace.snapshot());
    }
}
