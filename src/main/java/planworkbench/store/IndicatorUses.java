package planworkbench.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.formula.FormulaModel;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// What refers to an indicator, apart from its own figures.
///
/// @param targets those that judge it
/// @param comparedTargets those of other indicators that are held against it
/// @param computed indicators that follow from it
/// @param assumptions what scenarios suppose of it
/// @param followers what scenarios suppose of others that follow it
/// @param correlated scenarios that say how it turns out together with others
/// @param breaks how many breaks its series have
public record IndicatorUses(List<Target> targets, List<Target> comparedTargets, List<Indicator> computed,
        List<Supposed> assumptions, List<Supposed> followers, List<Scenario> correlated, List<Identity> identities,
        List<WorkItem> workItems, int breaks) {

    /// What a scenario supposes of a series.
    public record Supposed(Scenario scenario, SeriesKey series) {}

    public static IndicatorUses of(Plan plan, ScenarioTree tree, String code) {
        List<Scenario> scenarios = List.copyOf(tree.scenarios().values());
        SeriesKey own = plan.series(code);
        FormulaModel formulas = FormulaModel.of(plan);
        return new IndicatorUses(
                plan.targets().values().stream().filter(target -> target.indicator().equals(code)).toList(),
                plan.targets().values().stream().filter(target -> !target.indicator().equals(code)
                        && code.equals(target.kind().comparator())).toList(),
                plan.indicators().values().stream().filter(other -> !other.code().equals(code)
                        && (other.definition().components().contains(code) || formulas.dependencies()
                                .uses(plan.series(other.code())).stream()
                                .anyMatch(used -> used.indicator().equals(own.indicator()))))
                        .toList(),
                supposed(scenarios, code, false), supposed(scenarios, code, true),
                scenarios.stream().filter(scenario -> correlates(scenario.correlations(), code)).toList(),
                plan.identities().values().stream().filter(identity -> identity.indicators().contains(code)).toList(),
                plan.workItems().values().stream().filter(item -> item.indicators().contains(code)).toList(),
                (int) plan.breaks().stream().filter(one -> one.series().indicator().equals(code)).count());
    }

    private static List<Supposed> supposed(List<Scenario> scenarios, String code, boolean byOthers) {
        return scenarios.stream().flatMap(scenario -> scenario.assumptions().values().stream()
                .filter(assumption -> byOthers
                        ? !isOf(assumption.series(), code) && isOf(assumption.method().follows(), code)
                        : isOf(assumption.series(), code))
                .map(Assumption::series).map(series -> new Supposed(scenario, series))).toList();
    }

    private static boolean correlates(@Nullable Correlations correlations, String code) {
        return correlations != null && correlations.pairs().stream()
                .anyMatch(pair -> isOf(pair.one(), code) || isOf(pair.other(), code));
    }

    private static boolean isOf(@Nullable SeriesKey series, String code) {
        return series != null && series.indicator().equals(code);
    }

    public boolean isEmpty() {
        return targets.isEmpty() && assumptions.isEmpty() && canGoTogether();
    }

    /// Whether nothing else than its own targets and assumptions refers to it, which may be taken away with it.
    public boolean canGoTogether() {
        return comparedTargets.isEmpty() && computed.isEmpty() && followers.isEmpty() && correlated.isEmpty()
                && identities.isEmpty() && workItems.isEmpty() && breaks == 0;
    }
}
