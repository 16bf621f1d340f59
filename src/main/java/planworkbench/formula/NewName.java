package planworkbench.formula;

import java.util.LinkedHashMap;
import java.util.Map;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;

/// What an indicator's new name makes of the formulas of a plan.
public final class NewName {

    private NewName() {}

    /// The formulas that have to be written differently, by the code of their indicator. A formula that names the indicator by its
    /// code stays as it is.
    ///
    /// @param plan in which the indicator has its old name
    public static Map<String, String> of(Plan plan, String code, String name) {
        PlanNames names = new PlanNames(plan);
        Map<String, String> changed = new LinkedHashMap<>();
        for (Indicator indicator : plan.indicators().values()) {
            if (indicator.definition() instanceof Definition.Formula(String text)) {
                String renamed = Renaming.of(text, written -> renamed(written, names, plan.region(), code, name));
                if (!renamed.equals(text)) {
                    changed.put(indicator.code(), renamed);
                }
            }
        }
        return changed;
    }

    private static Expression.Name renamed(Expression.Name written, PlanNames names, String region, String code,
            String name) {
        NamedSeries meant = names.find(written.name(), region);
        return meant == null || !meant.key().indicator().equals(code) || PlanNames.same(written.name(), code)
                ? written
                : new Expression.Name(name, written.region(), written.span());
    }
}
