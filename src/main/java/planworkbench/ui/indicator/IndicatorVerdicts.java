package planworkbench.ui.indicator;

import java.util.HashMap;
import java.util.Map;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScenarioOutcome;
import planworkbench.assessment.Verdict;

/// What becomes of the targets of each indicator: the worst that is known.
final class IndicatorVerdicts {

    private IndicatorVerdicts() {}

    /// @return by the indicator's code; those without a target are not among them
    static Map<String, Verdict> of(ScenarioOutcome outcome) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Attainment attainment : outcome.attainments()) {
            verdicts.merge(attainment.target().indicator(), attainment.verdict(), IndicatorVerdicts::worse);
        }
        return verdicts;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.UNKNOWN || other == Verdict.UNKNOWN) {
            return one == Verdict.UNKNOWN ? other : one;
        }
        return one.compareTo(other) < 0 ? other : one;
    }
}
