package planworkbench.ui.scenario.assumption;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Definition;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.FitBasis;
import planworkbench.projection.MethodProposal;
import planworkbench.projection.MethodProposals;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.scenario.Scenario;
import planworkbench.simulation.PlanDriver;
import planworkbench.simulation.YearlySpread;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.draft.DraftViewModel;

/// The assumptions of the chosen scenario: as they are saved, as a slider has them for now, and what can be done to them.
public final class AssumptionsViewModel implements MovedScenario {

    private final ReadOnlyObjectWrapper<List<Driver>> drivers = new ReadOnlyObjectWrapper<>(List.of());

    private final WorkspaceModel workspace;
    private final DraftViewModel draft;
    private final DriverList driverList = new DriverList();

    public AssumptionsViewModel(WorkspaceModel workspace, DraftViewModel draft) {
        this.workspace = workspace;
        this.draft = draft;
        workspace.snapshotProperty().subscribe(_ -> listDrivers());
        workspace.scenarioProperty().subscribe(_ -> listDrivers());
    }

    /// The assumptions of the chosen scenario as they are saved.
    public ReadOnlyObjectProperty<List<Driver>> driversProperty() {
        return drivers.getReadOnlyProperty();
    }

    /// The chosen scenario with everything that is not saved yet.
    @Override
    public ReadOnlyObjectProperty<ResolvedScenario> supposedProperty() {
        return draft.supposedProperty();
    }

    /// What becomes of the plan under it; null before the first projection.
    public ReadOnlyObjectProperty<@Nullable ScenarioOutcome> outcomeProperty() {
        return draft.outcomeProperty();
    }

    public Plan plan() {
        return workspace.snapshot().plan();
    }

    /// The chosen scenario as it is saved.
    @Override
    public Scenario scenario() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get());
    }

    /// Shows a series on the chart.
    public void select(SeriesKey series) {
        workspace.selectedSeriesProperty().set(series);
    }

    public boolean isMoving() {
        return draft.isMoving();
    }

    /// Whether nothing may be changed now.
    public boolean isLocked() {
        return !scenario().isOpen();
    }

    /// What is supposed of a driver now, saved or not.
    public Assumption supposed(Driver driver) {
        return Objects.requireNonNullElse(supposedProperty().get().assumption(driver.series()), driver.assumption());
    }

    /// Supposes another method for a driver, without saving it; nothing in a scenario that is locked or approved.
    @Override
    public void move(Driver driver, ProjectionMethod method, String why) {
        move(List.of(supposed(driver).withMethod(method)), why);
    }

    /// Supposes what moves together, without saving it; nothing in a scenario that is locked or approved.
    public void move(List<Assumption> assumptions, String why) {
        if (!isLocked()) {
            draft.move(assumptions, why);
        }
    }

    /// Supposes something else and saves it as one step; nothing in a scenario that is locked or approved.
    public void change(Assumption assumption, String why) {
        change(List.of(assumption), why);
    }

    public void change(List<Assumption> assumptions, String why) {
        draft.release();
        move(assumptions, why);
        draft.release();
    }

    /// The methods that can take over from a driver's, each with the parameters it would begin with; empty before the
    /// first projection.
    public SequencedMap<MethodKind, MethodProposal> proposals(SeriesKey series) {
        SequencedMap<MethodKind, MethodProposal> offered = new LinkedHashMap<>();
        proposals().ifPresent(proposals -> {
            boolean money = plan().indicator(series.indicator()).priceBasis() == PriceBasis.CURRENT;
            for (MethodKind kind : MethodKind.values()) {
                if (money || (kind != MethodKind.REAL_GROWTH && kind != MethodKind.REAL_GROWTH_PATH)) {
                    offered.put(kind, proposals.of(series, kind));
                }
            }
        });
        return offered;
    }

    /// The series that it can follow.
    public List<SeriesKey> followable(SeriesKey series) {
        return proposals().map(proposals -> proposals.followable(series)).orElse(List.of());
    }

    /// An elasticity to another series, or a share of it, that comes closest to what is projected now.
    public Optional<ProjectionMethod> following(SeriesKey series, MethodKind kind, SeriesKey other) {
        return proposals().map(proposals -> proposals.following(series, kind, other))
                .flatMap(proposal -> proposal instanceof MethodProposal.Possible(ProjectionMethod method)
                        ? Optional.of(method)
                        : Optional.empty());
    }

    /// What is projected of a series now; null before the first projection.
    public @Nullable ProjectedSeries projected(SeriesKey series) {
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return outcome == null ? null : outcome.projection().get(series);
    }

    /// What a deviation of the driver changes, by its present method.
    public PlanDriver.Effect effect(Driver driver) {
        return PlanDriver.Effect.of(supposed(driver).method(),
                plan().indicator(driver.series().indicator()).measure());
    }

    /// The spread that counts where the scenario says none; empty before the first projection and where nothing is drawn.
    public Optional<YearlySpread> usualSpread(Driver driver) {
        WorkspaceModel.Outcomes outcomes = workspace.outcomesProperty().get();
        ProjectedSeries series = projected(driver.series());
        return outcomes == null || series == null || series.missing() != null
                || effect(driver) == PlanDriver.Effect.VALUE
                        ? Optional.empty()
                        : Optional.of(YearlySpread.of(outcomes.projector().observed(), series, effect(driver),
                                plan().targetYear()));
    }

    /// The series of which nothing is supposed yet, entered ones first, each in the order of the plan.
    public List<SeriesKey> unsupposed() {
        ResolvedScenario supposed = supposedProperty().get();
        return plan().indicators().keySet().stream().map(plan()::series)
                .filter(series -> supposed.assumption(series) == null)
                .sorted(Comparator.comparing(series -> isDerived(series))).toList();
    }

    /// Whether a series follows from others where nothing is supposed of it.
    public boolean isDerived(SeriesKey series) {
        return !(plan().indicator(series.indicator()).definition() instanceof Definition.Entered);
    }

    /// Supposes something of a series for the first time: what comes closest to what is projected of it, or that it
    /// goes on unchanged.
    public void add(SeriesKey series, String reason, String why) {
        SequencedMap<MethodKind, MethodProposal> offered = proposals(series);
        Measure measure = plan().indicator(series.indicator()).measure();
        List<MethodKind> wanted = measure == Measure.LEVEL
                ? List.of(MethodKind.CONSTANT_GROWTH, MethodKind.FIXED_VALUES)
                : measure == Measure.ADDITION
                        ? List.of(MethodKind.FIXED_VALUES)
                        : List.of(MethodKind.CONSTANT_STEP, MethodKind.FIXED_VALUES);
        wanted.stream().map(offered::get).filter(MethodProposal.Possible.class::isInstance)
                .map(MethodProposal.Possible.class::cast).findFirst()
                .ifPresent(first -> change(Assumption.of(series, first.method(), reason), why));
    }

    /// Goes back to what was supposed when the scenario was opened.
    public void resetToSaved(Driver driver, String why) {
        change(driver.saved(), why);
    }

    /// Goes back to the parent's assumption, or, in a scenario without a parent, to the first that it ever had.
    public void resetToDefault(Driver driver, String why) {
        if (driver.inherited() != null) {
            inherit(driver, why);
        } else {
            draft.release();
            String id = scenario().id();
            workspace.ask(edits -> FirstAssumption.of(edits, id, driver.series()),
                    first -> first.ifPresent(shipped -> change(shipped, why)));
        }
    }

    private Optional<MethodProposals> proposals() {
        WorkspaceModel.Outcomes outcomes = workspace.outcomesProperty().get();
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return outcomes == null || outcome == null
                ? Optional.empty()
                : Optional.of(new MethodProposals(outcomes.projector(), outcome.projection()));
    }

    /// Saves what was moved.
    @Override
    public void release() {
        draft.release();
    }

    /// Forgets what was moved.
    public void cancel() {
        draft.cancel();
    }

    /// The past that a driver's saved assumption is fitted to; empty where it is to none.
    public Optional<FitBasis> fitBasis(Driver driver) {
        return driver.assumption().method().readsThePast()
                ? Optional.ofNullable(new Projector(plan()).fitBasis(driver.series(),
                        workspace.snapshot().scenarios().resolve(scenario().id()), plan().targetYear()))
                : Optional.empty();
    }

    /// Lets the parent's assumption hold again, or the formula, or nothing.
    public void inherit(Driver driver, String why) {
        draft.cancel();
        if (isLocked()) {
            return;
        }
        workspace.apply(new Change.RemoveAssumption(scenario().id(), driver.series()), why);
    }

    private void listDrivers() {
        if (workspace.snapshot().scenarios().find(workspace.scenarioProperty().get()) != null) {
            drivers.set(driverList.of(workspace.snapshot(), scenario().id()));
        }
    }
}
