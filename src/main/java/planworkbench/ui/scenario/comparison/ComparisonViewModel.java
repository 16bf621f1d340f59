package planworkbench.ui.scenario.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.TargetComparison;
import planworkbench.chart.OverlaySeries;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.ui.common.ScenarioChoice;
import planworkbench.ui.common.WorkspaceModel;

/// 对比: the chosen scenario beside up to three others. It computes nothing itself: the figures are those that the page and the workspace
/// have, by the same draws, so that they are the same as everywhere else.
public final class ComparisonViewModel {

    /// How many are compared at most, with the chosen one.
    public static final int MOST = OverlaySeries.STYLES + 1;

    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Compared> compared = new ReadOnlyObjectWrapper<>(Compared.NOTHING);
    private final ReadOnlyObjectWrapper<List<Target>> listed = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ComparisonOrder> order = new SimpleObjectProperty<>(ComparisonOrder.BY_DANGER);
    private final BooleanProperty onlyDifferent = new SimpleBooleanProperty();

    private final WorkspaceModel workspace;
    private final InHand inHand;
    private final Comparator<Attainment> danger;
    private final Set<String> others = new LinkedHashSet<>();
    private boolean picked;
    private @Nullable String first;

    /// What the page has in hand.
    ///
    /// @param outcome of what is supposed at present; null before the first
    /// @param moving whether a slider moves
    /// @param shown the target of the chart; null for none
    /// @param select shows another target
    public record InHand(ObservableValue<@Nullable ScenarioOutcome> outcome, ObservableValue<Boolean> moving,
            ObservableValue<@Nullable Target> shown, Consumer<Target> select) {}

    /// @param danger the most endangered first
    public ComparisonViewModel(WorkspaceModel workspace, InHand inHand, Comparator<Attainment> danger) {
        this.workspace = workspace;
        this.inHand = inHand;
        this.danger = danger;
        open.subscribe(_ -> refresh());
        inHand.outcome().subscribe(_ -> refresh());
        inHand.moving().subscribe(_ -> list());
        workspace.outcomesProperty().subscribe(_ -> refresh());
        order.subscribe(_ -> list());
        onlyDifferent.subscribe(_ -> list());
    }

    /// Whether scenarios are being compared.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Those that are compared; the chosen one alone where there is no other, none while nothing is compared.
    public ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /// The targets as they are listed. That stays while a slider moves, so that no row runs away.
    ReadOnlyObjectProperty<List<Target>> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    ObjectProperty<ComparisonOrder> orderProperty() {
        return order;
    }

    /// Whether targets are left out of which all scenarios make the same.
    BooleanProperty onlyDifferentProperty() {
        return onlyDifferent;
    }

    InHand inHand() {
        return inHand;
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    ScenarioTree scenarios() {
        return workspace.snapshot().scenarios();
    }

    /// All scenarios, parents before their children.
    List<ScenarioChoice> choices() {
        return ScenarioChoice.inTreeOrder(scenarios());
    }

    boolean isFirst(String scenario) {
        return scenario.equals(first);
    }

    boolean isCompared(String scenario) {
        return isFirst(scenario) || others.contains(scenario);
    }

    /// Whether one more would be too many.
    boolean isFull() {
        return others.size() >= MOST - 1;
    }

    /// Adds a scenario to those compared with, or takes it away.
    void toggle(String scenario) {
        picked = true;
        if (!others.remove(scenario) && !isFull() && !isFirst(scenario)) {
            others.add(scenario);
        }
        refresh();
    }

    /// An answer of the page or of the workspace that is late has not come this far; the newest of both are of the same plan or soon will be.
    private void refresh() {
        ScenarioOutcome chosen = inHand.outcome().getValue();
        WorkspaceModel.Outcomes saved = workspace.outcomesProperty().get();
        if (!open.get() || chosen == null || saved == null) {
            compared.set(Compared.NOTHING);
            list();
            return;
        }
        turnTo(chosen.scenario().id());
        List<ScenarioOutcome> outcomes = new ArrayList<>(List.of(chosen));
        others.stream().map(saved.byScenario()::get).filter(Objects::nonNull).forEach(outcomes::add);
        compared.set(Compared.of(outcomes));
        list();
    }

    /// Where another scenario is chosen on the page, it changes places with the one before: the set stays.
    private void turnTo(String chosen) {
        String before = first;
        first = chosen;
        others.removeIf(one -> !scenarios().scenarios().containsKey(one));
        if (others.contains(chosen)) {
            List<String> turned = others.stream().map(one -> one.equals(chosen) && before != null ? before : one)
                    .filter(one -> !one.equals(chosen) && scenarios().scenarios().containsKey(one)).toList();
            others.clear();
            others.addAll(turned);
        }
        if (!picked) {
            others.clear();
            usual(chosen).forEach(others::add);
        }
    }

    /// Its parent, then the others from the top of the tree.
    private List<String> usual(String chosen) {
        Scenario scenario = scenarios().scenarios().get(chosen);
        String parent = scenario == null ? null : scenario.parent();
        List<String> usual = new ArrayList<>(choices().stream().map(ScenarioChoice::id)
                .filter(one -> !one.equals(chosen) && !one.equals(parent)).toList());
        if (parent != null) {
            usual.addFirst(parent);
        }
        return usual.stream().limit(MOST - 1).toList();
    }

    private void list() {
        if (inHand.moving().getValue() && !listed.get().isEmpty()) {
            return;
        }
        Comparator<TargetComparison> comparator = order.get() == ComparisonOrder.BY_DANGER
                ? Comparator.comparing(TargetComparison::first, danger)
                : TargetComparison.LARGEST_FIRST;
        listed.set(compared.get().targets().stream().filter(one -> !onlyDifferent.get() || one.differs())
                .sorted(comparator).map(TargetComparison::target).toList());
    }
}
