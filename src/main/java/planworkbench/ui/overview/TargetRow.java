package planworkbench.ui.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.plan.Target;

/// A row of the heat table: a target under every scenario.
///
/// @param byScenario by the scenario's id
/// @param opensGroup whether the row above is of another group
/// @param closesHeadline whether it is the last of the plan's table of main targets
public record TargetRow(Target target, Map<String, Attainment> byScenario, boolean opensGroup,
        boolean closesHeadline) {

    public TargetRow {
        byScenario = Map.copyOf(byScenario);
    }

    /// The main targets first, otherwise in the order of the plan, a group together where its first target stands.
    static List<TargetRow> of(Collection<Target> targets, SequencedMap<String, ScenarioOutcome> outcomes,
            Predicate<Target> filter) {
        Map<String, Map<String, Attainment>> byTarget = byTarget(outcomes);
        List<Target> order = ordered(targets).stream().filter(filter).toList();
        List<TargetRow> rows = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            Target target = order.get(i);
            boolean opens = i == 0 || !group(order.get(i - 1)).equals(group(target));
            boolean closes = target.headline() && i + 1 < order.size() && !order.get(i + 1).headline();
            rows.add(new TargetRow(target, byTarget.getOrDefault(target.id(), Map.of()), opens, closes));
        }
        return rows;
    }

    private static List<Target> ordered(Collection<Target> targets) {
        List<String> groups = targets.stream().map(Target::group).distinct().toList();
        return targets.stream().sorted(Comparator.comparing((Target target) -> !target.headline())
                .thenComparingInt(target -> groups.indexOf(target.group()))).toList();
    }

    private static Map<String, Map<String, Attainment>> byTarget(SequencedMap<String, ScenarioOutcome> outcomes) {
        Map<String, Map<String, Attainment>> byTarget = new LinkedHashMap<>();
        outcomes.forEach((scenario, outcome) -> outcome.attainments().forEach(attainment -> byTarget
                .computeIfAbsent(attainment.target().id(), _ -> new LinkedHashMap<>()).put(scenario, attainment)));
        return byTarget;
    }

    private static String group(Target target) {
        return target.headline() + target.group();
    }
}
