package planworkbench.ui.common;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

/// A scenario as choosers and columns list it.
///
/// @param depth 0 at a root
public record ScenarioChoice(String id, String name, int depth) {

    /// Parents before their children, children indented below them.
    public static List<ScenarioChoice> inTreeOrder(ScenarioTree tree) {
        List<ScenarioChoice> choices = new ArrayList<>();
        collect(tree, null, 0, choices);
        return choices;
    }

    private static void collect(ScenarioTree tree, @Nullable String parent, int depth, List<ScenarioChoice> into) {
        for (Scenario scenario : tree.children(parent)) {
            into.add(new ScenarioChoice(scenario.id(), scenario.name(), depth));
            collect(tree, scenario.id(), depth + 1, into);
        }
    }
}
