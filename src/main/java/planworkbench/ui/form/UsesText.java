package planworkbench.ui.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.WorkItem;
import planworkbench.scenario.Scenario;
import planworkbench.store.IndicatorUses;
import planworkbench.store.IndicatorUses.Supposed;
import planworkbench.text.Messages;

/// What refers to an indicator, in words.
record UsesText(Plan plan, Messages messages) {

    String inOneLine(IndicatorUses uses) {
        List<String> all = new ArrayList<>(goingAlong(uses));
        all.addAll(keeping(uses));
        return all.isEmpty() ? messages.get("form.used-by.nothing") : String.join("\n", all);
    }

    /// What would be deleted together with it.
    List<String> goingAlong(IndicatorUses uses) {
        List<String> lines = new ArrayList<>();
        add(lines, "form.used-by.targets", uses.targets().stream().map(this::target).toList());
        add(lines, "form.used-by.assumptions", scenarios(uses.assumptions()));
        return lines;
    }

    /// What keeps it from being deleted.
    List<String> keeping(IndicatorUses uses) {
        List<String> lines = new ArrayList<>();
        add(lines, "form.used-by.computed", uses.computed().stream().map(Indicator::name).toList());
        add(lines, "form.used-by.compared", uses.comparedTargets().stream().map(this::target).toList());
        add(lines, "form.used-by.followers", uses.followers().stream().map(Supposed::series)
                .map(plan::seriesName).distinct().toList());
        add(lines, "form.used-by.correlated", uses.correlated().stream().map(Scenario::name).toList());
        add(lines, "form.used-by.identities", uses.identities().stream().map(Identity::name).toList());
        add(lines, "form.used-by.work-items", uses.workItems().stream().map(WorkItem::name).toList());
        if (uses.breaks() > 0) {
            lines.add(messages.get("form.used-by.breaks", uses.breaks()));
        }
        return lines;
    }

    private void add(List<String> lines, String key, Collection<String> names) {
        if (!names.isEmpty()) {
            lines.add(messages.get(key, names.stream().collect(Collectors.joining(messages.get("formula.and")))));
        }
    }

    private String target(Target target) {
        return target.id() + " " + target.name();
    }

    private List<String> scenarios(List<Supposed> assumptions) {
        return assumptions.stream().map(Supposed::scenario).map(Scenario::name).distinct().toList();
    }
}
