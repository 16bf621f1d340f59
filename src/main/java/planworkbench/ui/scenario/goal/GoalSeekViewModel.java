package planworkbench.ui.scenario.goal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Verdict;
import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.ui.common.WorkspaceModel;

/// 需要多少？: what a target takes, alone or with others, from one driver or several.
public final class GoalSeekViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Target> target = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Target>> others = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<SeriesKey>> drivers = new ReadOnlyObjectWrapper<>(Set.of());
    private final DoubleProperty probability = new SimpleDoubleProperty(TargetAdjustment.PROBABILITY);
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();

    private final WorkspaceModel workspace;
    private final ScenarioInHand inHand;
    private final Inquiry<SoughtGoal.Question, SoughtGoal> inquiry;
    private final ScenarioChanges changes;
    private final AdjustmentViewModel adjustments;

    public GoalSeekViewModel(WorkspaceModel workspace, ScenarioInHand inHand) {
        this.workspace = workspace;
        this.inHand = inHand;
        this.inquiry = new Inquiry<>(workspace.background(), SoughtGoal::of, workspace::report);
        this.changes = new ScenarioChanges(workspace);
        this.adjustments = new AdjustmentViewModel(this);
        inHand.movingProperty().subscribe(moving -> {
            if (!moving) {
                trying.set(false);
            }
        });
    }

    /// What is sought; null while nothing is.
    public ReadOnlyObjectProperty<@Nullable Target> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// The targets that are to be met together with it.
    public ReadOnlyObjectProperty<List<Target>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /// With which the target is to be met, 0.5 to 0.99.
    public DoubleProperty probabilityProperty() {
        return probability;
    }

    /// Whether what is shown is not what is supposed at the moment.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /// Whether what is needed is tried on the sliders and not saved.
    public ReadOnlyBooleanProperty tryingProperty() {
        return trying.getReadOnlyProperty();
    }

    /// The ways to deal with the target, side by side.
    public AdjustmentViewModel adjustments() {
        return adjustments;
    }

    ObservableValue<@Nullable SoughtGoal> answerProperty() {
        return inquiry.answerProperty().map(answered -> answered == null ? null : answered.answer());
    }

    ReadOnlyBooleanProperty runningProperty() {
        return inquiry.runningProperty();
    }

    ScenarioChanges changes() {
        return changes;
    }

    ScenarioInHand inHand() {
        return inHand;
    }

    WorkspaceModel workspace() {
        return workspace;
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// Seeks a target, from the driver that it hangs on first.
    public void open(Target sought) {
        if (!sought.equals(target.get())) {
            inquiry.forget();
            others.set(List.of());
            drivers.set(Set.of());
            target.set(sought);
        }
        refresh();
    }

    public void close() {
        cancelTrial();
        inquiry.forget();
        target.set(null);
    }

    /// Leaves the answer for the ways to deal with the target: what was tried is taken back, what is being worked out is not needed.
    public void turnToAdjustments() {
        cancelTrial();
        inquiry.stop();
    }

    /// Adds a target to be met as well, or lets it go. The drivers are then those that the targets hang on first.
    public void together(Target other, boolean with) {
        List<Target> now = new ArrayList<>(others.get());
        now.remove(other);
        if (with) {
            now.add(other);
        }
        drivers.set(Set.of());
        others.set(List.copyOf(now));
        refresh();
    }

    /// Lets a driver move, or not. The last one stays.
    void move(SeriesKey driver, boolean moves) {
        SoughtGoal shown = answerProperty().getValue();
        Set<SeriesKey> now = new LinkedHashSet<>(
                drivers.get().isEmpty() && shown != null ? shown.moved() : drivers.get());
        if (moves) {
            now.add(driver);
        } else {
            now.remove(driver);
        }
        if (!now.isEmpty()) {
            drivers.set(Set.copyOf(now));
            refresh();
        }
    }

    /// The other targets that the scenario does not meet.
    List<Target> inDanger() {
        WorkspaceModel.Outcomes outcomes = workspace.outcomesProperty().get();
        var outcome = outcomes == null ? null : outcomes.byScenario().get(workspace.scenarioProperty().get());
        return outcome == null
                ? List.of()
                : outcome.attainments().stream()
                        .filter(one -> one.verdict() == Verdict.AT_RISK || one.verdict() == Verdict.UNLIKELY)
                        .map(Attainment::target).filter(one -> !one.equals(target.get())).toList();
    }

    /// Asks again where the plan, the scenario or the question has changed; while a slider moves the answer stays.
    public void refresh() {
        Target sought = sought();
        if (sought == null) {
            if (target.get() != null) {
                close();
            }
            return;
        }
        target.set(sought);
        others.set(others.get().stream().map(this::current).filter(Objects::nonNull).map(Objects::requireNonNull)
                .toList());
        List<Target> targets = new ArrayList<>(List.of(sought));
        targets.addAll(others.get());
        SoughtGoal.Question question = new SoughtGoal.Question(workspace.snapshot(),
                inHand.supposedProperty().getValue(), targets, drivers.get(), probability.get());
        if (inHand.movingProperty().getValue()) {
            stale.set(!trying.get());
        } else {
            inquiry.ask(question);
            stale.set(false);
        }
    }

    /// What is sought, as the plan has it now; null where nothing is or the plan has it no more.
    @Nullable
    Target sought() {
        return current(target.get());
    }

    /// The one driver that was chosen to move; null where none was, or several.
    @Nullable
    SeriesKey onlyDriver() {
        return drivers.get().size() == 1 ? drivers.get().iterator().next() : null;
    }

    /// The target as the plan has it now.
    private @Nullable Target current(@Nullable Target before) {
        return before == null ? null : plan().targets().get(before.id());
    }

    void stop() {
        inquiry.stop();
    }

    /// Whether the chosen scenario may be changed.
    boolean isOpenToChange() {
        return changes.chosen().isOpen();
    }

    /// Shows what is needed on the sliders and in the chart without saving it, all of it as one step.
    void tryOut(List<Need> needs, String why) {
        trying.set(true);
        inHand.move(needs.stream().map(Need::assumption).toList(), why);
        trying.set(true);
    }

    void saveTrial() {
        inHand.release();
        trying.set(false);
    }

    void cancelTrial() {
        if (trying.get()) {
            inHand.cancel();
            trying.set(false);
        }
    }

    /// Adds a child of the chosen scenario that supposes just this.
    ///
    /// @param said what was done, for its name
    void branch(String name, List<Need> needs, String why, String said) {
        if (trying.get()) {
            cancelTrial();
        } else {
            inHand.release();
        }
        changes.branch(name, needs.stream().map(Need::assumption).toList(), why, said);
    }
}
