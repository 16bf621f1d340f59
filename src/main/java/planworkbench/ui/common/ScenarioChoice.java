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

    private static final String INDENT = "\u3000";

    /// Parents before their children, children indented below them.
    public static List<ScenarioChoice> inTreeOrder(ScenarioTree tree) {
        List<ScenarioChoice> choices = new ArrayList<>();
        collect(tree, null, 0, choices);
        return choices;
    }

    /// The name, as far to the right in a menu as the scenario is deep in the tree.
    public String indentedName() {
        return INDENT.repeat(depth) + name;
    }

    private static void collect(ScenarioTree tree, @Nullable String parent, int depth, List<ScenarioChoice> into) {
        for (Scenario scenario : tree.children(parent)) {
            into.add(new ScenarioChoice(scenario.id(), scenario.name(), depth));
            collect(tree, scenario.id(), depth + 1, into);
        }
    }
}
