package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.LinkedShares;
import planworkbench.scenario.Assumption;
import planworkbench.store.Change;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.scenario.draft.DraftViewModel;

/// Shares of one whole whose sliders move together (联动). Which ones is an identity of the plan, so it is checked on the figures too; which of
/// them stay where they are is remembered for as long as the workspace is open.
final class ShareLinks {

    private final ReadOnlyObjectWrapper<Set<SeriesKey>> kept = new ReadOnlyObjectWrapper<>(Set.of());

    private final WorkspaceModel workspace;
    private final DraftViewModel draft;

    ShareLinks(WorkspaceModel workspace, DraftViewModel draft) {
        this.workspace = workspace;
        this.draft = draft;
    }

    /// The shares that do not give way.
    ReadOnlyObjectProperty<Set<SeriesKey>> keptProperty() {
        return kept.getReadOnlyProperty();
    }

    ObservableValue<Plan> planProperty() {
        return workspace.snapshotProperty().map(snapshot -> snapshot.plan());
    }

    void keep(SeriesKey share, boolean kept) {
        Set<SeriesKey> changed = new TreeSet<>(this.kept.get());
        if (kept ? changed.add(share) : changed.remove(share)) {
            this.kept.set(Set.copyOf(changed));
        }
    }

    /// The whole that a series is a share of; null where none was said.
    Identity.@Nullable SharesOfHundred of(SeriesKey series) {
        return plan().identities().values().stream().filter(Identity.SharesOfHundred.class::isInstance)
                .map(Identity.SharesOfHundred.class::cast)
                .filter(identity -> identity.shares().contains(series.indicator())).findFirst().orElse(null);
    }

    /// Whether a series can be a share of a whole.
    boolean isShare(SeriesKey series) {
        return isShare(plan().indicator(series.indicator()));
    }

    /// The indicators that can be shares of the same whole, those of the same group first.
    List<Indicator> candidates(SeriesKey series) {
        String group = plan().indicator(series.indicator()).group();
        List<Indicator> others = new ArrayList<>(plan().indicators().values().stream()
                .filter(other -> isShare(other) && !other.code().equals(series.indicator())
                        && of(new SeriesKey(other.code(), series.region())) == null)
                .toList());
        others.sort((one, other) -> Boolean.compare(other.group().equals(group), one.group().equals(group)));
        return others;
    }

    private static boolean isShare(Indicator indicator) {
        return indicator.measure() == Measure.SHARE && indicator.unit().symbol().equals("%");
    }

    void link(Identity.SharesOfHundred identity, String why) {
        draft.release();
        workspace.apply(new Change.PutIdentity(identity), why);
    }

    void unlink(Identity.SharesOfHundred identity, String why) {
        draft.release();
        workspace.apply(new Change.RemoveIdentity(identity.name()), why);
    }

    /// How the shares linked to a series hang together now; null where none are, or before the first projection.
    @Nullable
    LinkedShares linked(SeriesKey series) {
        Identity.SharesOfHundred identity = of(series);
        ScenarioOutcome outcome = draft.outcomeProperty().get();
        return identity == null || outcome == null
                ? null
                : new LinkedShares(
                        identity.shares().stream().map(code -> new SeriesKey(code, series.region())).toList(),
                        kept.get(), outcome.projection(), plan().targetYear());
    }

    /// What is supposed, with what gives way to it.
    List<Assumption> together(Assumption moved) {
        LinkedShares linked = linked(moved.series());
        Assumption before = draft.supposedProperty().get().assumption(moved.series());
        boolean sameMethod = before != null && before.method().equals(moved.method());
        return linked == null || sameMethod
                ? List.of(moved)
                : linked.with(draft.supposedProperty().get(), moved);
    }

    private Plan plan() {
        return workspace.snapshot().plan();
    }
}
