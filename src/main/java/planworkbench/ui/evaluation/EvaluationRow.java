package planworkbench.ui.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.EvaluationWarning;
import planworkbench.plan.Target;

/// A target in the evaluation year.
///
/// @param trend what becomes of it under the chosen scenario; null where that is not computed yet
record EvaluationRow(Assessment assessment, FigureOrigin origin, @Nullable Attainment trend,
        List<EvaluationWarning> warnings) {

    EvaluationRow {
        warnings = List.copyOf(warnings);
    }

    static EvaluationRow of(Assessment assessment, FigureOrigin origin, @Nullable Attainment trend) {
        return new EvaluationRow(assessment, origin, trend, EvaluationWarning.of(assessment, trend));
    }

    Target target() {
        return assessment.target();
    }
}
