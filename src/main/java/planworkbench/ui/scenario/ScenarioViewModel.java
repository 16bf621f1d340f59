package planworkbench.ui.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;
import planworkbench.assessment.contribution.Explained;
import planworkbench.chart.ProjectionFan;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.ui.chart.ChartPictures;
import planworkbench.ui.common.Background;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.ui.scenario.comparison.ComparisonViewModel;
import planworkbench.ui.scenario.comparison.DifferenceViewModel;
import planworkbench.ui.scenario.draft.DraftViewModel;
import planworkbench.ui.scenario.goal.GoalSeekViewModel;
import planworkbench.ui.scenario.importance.ImportanceViewModel;
import planworkbench.ui.scenario.importance.InfluenceSearch;
import planworkbench.ui.scenario.importance.Influenced;
import planworkbench.ui.scenario.presenter.PresenterViewModel;

/// The scenario page: the assumptions of the chosen scenario, what becomes of the targets, and which series is looked at.
public final class ScenarioViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Attainment>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<TargetOrder> order = new SimpleObjectProperty<>(TargetOrder.BY_DANGER);

    private final BooleanProperty fan = new SimpleBooleanProperty(true);
    private final BooleanProperty constantPrices = new SimpleBooleanProperty();
    private final BooleanProperty benchmarks = new SimpleBooleanProperty();

    private final WorkspaceModel workspace;
    private final DraftViewModel draft;
    private final AssumptionsViewModel assumptions;
    private final JointViewModel joint;
    private final ScenarioTreeViewModel tree;
    private final GoalSeekViewModel goal;
    private final ImportanceViewModel importance;
    private final DifferenceViewModel difference;
    private final ComparisonViewModel comparison;
    private final PresenterViewModel presenter;
    private final ChartPictures pictures;

    public ScenarioViewModel(WorkspaceModel workspace, Background background) {
        this.workspace = workspace;
        this.draft = new DraftViewModel(workspace, background);
        this.assumptions = new AssumptionsViewModel(workspace, draft);
        this.tree = new ScenarioTreeViewModel(workspace);
        this.pictures = new ChartPictures(background);
        DraftInHand inHand = DraftInHand.of(draft);
        this.goal = new GoalSeekViewModel(workspace, inHand);
        this.difference = new DifferenceViewModel(workspace, inHand.supposedProperty(), inHand.movingProperty(),
                shown.map(this::explained));
        this.comparison = new ComparisonViewModel(workspace, new ComparisonViewModel.InHand(draft.outcomeProperty(),
                inHand.movingProperty(), shown.map(now -> now == null ? null : now.target()), this::select),
                TargetOrder.BY_DANGER.comparator());
        workspace.selectedSeriesProperty().subscribe(_ -> show());
        draft.outcomeProperty().subscribe(_ -> judged());
        order.subscribe(_ -> listTargets());
        shown.subscribe(_ -> look());
        fan.subscribe(_ -> look());
        workspace.pageProperty().subscribe(_ -> look());
        InfluenceSearch search = new InfluenceSearch();
        this.presenter = new PresenterViewModel(workspace, search);
        this.joint = new JointViewModel(workspace, draft, shown.getReadOnlyProperty(), background, search);
        this.importance = new ImportanceViewModel(workspace, new ImportanceViewModel.InHand(draft.outcomeProperty(),
                inHand.movingProperty(), shown.map(this::influenced)), search);
    }

    /// The series of the chart, and the target it is held against.
    ///
    /// @param target null where no target judges the series
    public record Shown(SeriesKey series, @Nullable Target target) {}

    /// Null before the first projection.
    public ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The targets in the chosen order. It stays while a slider moves, so that no row runs away.
    public ReadOnlyObjectProperty<List<Attainment>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    public ObjectProperty<TargetOrder> orderProperty() {
        return order;
    }

    /// Whether the chart shows between what values the series may lie.
    public BooleanProperty fanProperty() {
        return fan;
    }

    /// Whether the chart shows amounts at the prices of the base year, where that can be.
    public BooleanProperty constantPricesProperty() {
        return constantPrices;
    }

    /// Whether the chart shows other regions too, where there are any.
    public BooleanProperty benchmarksProperty() {
        return benchmarks;
    }

    public JointViewModel joint() {
        return joint;
    }

    public DraftViewModel draft() {
        return draft;
    }

    public AssumptionsViewModel assumptions() {
        return assumptions;
    }

    /// What a target takes.
    public GoalSeekViewModel goal() {
        return goal;
    }

    /// What the shown series hangs on.
    public ImportanceViewModel importance() {
        return importance;
    }

    /// Why the shown value is another one than under another scenario.
    public DifferenceViewModel difference() {
        return difference;
    }

    /// The chosen scenario beside others.
    public ComparisonViewModel comparison() {
        return comparison;
    }

    /// The chosen scenario in a meeting.
    public PresenterViewModel presenter() {
        return presenter;
    }

    /// Begins to present what the chart shows; false where it shows nothing yet.
    boolean present() {
        Influenced first = influenced(shown.get());
        if (first == null || presenter.isOpen()) {
            return false;
        }
        presenter.begin(draft.supposedProperty().get(), draft.outcomeProperty().get(), first);
        return true;
    }

    /// The chart as a picture.
    public ChartPictures pictures() {
        return pictures;
    }

    public ScenarioTreeViewModel tree() {
        return tree;
    }

    public Plan plan() {
        return workspace.snapshot().plan();
    }

    /// What becomes of a target at present; empty before the first projection.
    public Optional<Attainment> attainment(Target target) {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return outcome == null
                ? Optional.empty()
                : outcome.attainments().stream().filter(a -> a.target().id().equals(target.id())).findFirst();
    }

    public void select(Target target) {
        shown.set(new Shown(plan().series(target), target));
        workspace.selectedSeriesProperty().set(plan().series(target));
    }

    public void select(SeriesKey series) {
        workspace.selectedSeriesProperty().set(series);
    }

    private @Nullable Influenced influenced(@Nullable Shown now) {
        return now == null ? null : Influenced.of(plan(), now.series(), now.target());
    }

    /// A fan that nobody sees would keep the worker from what is asked of it.
    private void look() {
        Shown now = shown.get();
        boolean seen = fan.get() && workspace.pageProperty().get() == PageId.SCENARIO;
        draft.look(now != null && seen && ProjectionFan.belongsTo(now.target()) ? now.series() : null);
    }

    private @Nullable Explained explained(@Nullable Shown now) {
        if (now == null) {
            return null;
        }
        return now.target() == null
                ? new Explained(now.series(), null, plan().targetYear())
                : Explained.of(plan(), now.target());
    }

    private void judged() {
        if (!draft.isMoving()) {
            listTargets();
        }
        Shown now = shown.get();
        if (now == null || isChanged(now.target())) {
            show();
        }
    }

    private void listTargets() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        if (outcome != null) {
            Comparator<Attainment> comparator = order.get().comparator();
            listed.set(outcome.attainments().stream().sorted(comparator).toList());
        }
    }

    /// Shows the series that the pages point at; where they point at none, the plan's first main target
    /// at risk: the one that a slider can still save.
    private void show() {
        SeriesKey selected = workspace.selectedSeriesProperty().get();
        Shown now = shown.get();
        if (selected == null) {
            firstInDanger().ifPresentOrElse(target -> shown.set(new Shown(plan().series(target), target)),
                    () -> shown.set(null));
        } else if (now == null || !now.series().equals(selected) || isChanged(now.target())) {
            shown.set(new Shown(selected, judging(selected, now == null ? null : now.target())));
        }
    }

    /// The target that was shown as it is now, or else the first that judges the series; null where none does.
    private @Nullable Target judging(SeriesKey series, @Nullable Target before) {
        List<Target> judging = plan().targets().values().stream().filter(t -> plan().series(t).equals(series)).toList();
        return judging.stream().filter(t -> before != null && t.id().equals(before.id())).findFirst()
                .or(() -> judging.stream().findFirst()).orElse(null);
    }

    /// Whether the plan has another target in its place, or none.
    private boolean isChanged(@Nullable Target target) {
        return target != null && !target.equals(plan().targets().get(target.id()));
    }

    private Optional<Target> firstInDanger() {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return outcome == null
                ? Optional.empty()
                : outcome.attainments().stream().filter(a -> !isChanged(a.target()))
                        .min(Comparator.comparing((Attainment a) -> !a.target().headline())
                                .thenComparing(a -> a.verdict() != Verdict.AT_RISK)
                                .thenComparing(a -> a.verdict() == Verdict.UNKNOWN))
                        .map(Attainment::target);
    }
}
