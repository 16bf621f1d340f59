package planworkbench.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import planworkbench.formula.FormulaModel;
import planworkbench.formula.FormulaProblem;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// A formula that is not saved yet, in the plan as it would be.
///
/// @param problems what is wrong with it
/// @param uses what it is computed from
record FormulaDraft(Plan plan, List<FormulaProblem> problems, List<SeriesKey> uses) {

    static FormulaDraft of(Plan saved, Indicator drafted) {
        SequencedMap<String, Indicator> indicators = new LinkedHashMap<>(saved.indicators());
        // by whom it is filled in does not matter, and the department may be as new
        indicators.put(drafted.code(), drafted.withDepartment(null));
        Plan plan = saved.withIndicators(indicators.values());
        FormulaModel model = FormulaModel.of(plan);
        SeriesKey series = plan.series(drafted.code());
        return new FormulaDraft(plan, model.problems(series), List.copyOf(model.dependencies().uses(series)));
    }
}
