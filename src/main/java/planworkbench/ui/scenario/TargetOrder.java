package planworkbench.ui.scenario;

import java.util.Comparator;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.Likelihood;
import planworkbench.assessment.Verdict;
import planworkbench.plan.Judgement;

/// How the targets are listed.
public enum TargetOrder {
    /// those furthest from being met first
    BY_DANGER,
    /// as the plan lists them
    BY_PLAN;

    private static final Comparator<Attainment> MOST_ENDANGERED = Comparator
            .comparingInt((Attainment a) -> rank(a.verdict())).thenComparingDouble(TargetOrder::probability)
            .thenComparingDouble(TargetOrder::distance);

    /// Stable, so that equals keep the plan's order.
    public Comparator<Attainment> comparator() {
        return this == BY_DANGER ? MOST_ENDANGERED : (_, _) -> 0;
    }

    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case UNLIKELY -> 0;
            case AT_RISK -> 1;
            case LIKELY -> 2;
            case ATTAINED -> 3;
            case UNKNOWN -> 4;
        };
    }

    private static double probability(Attainment attainment) {
        Likelihood likelihood = attainment.likelihood();
        return likelihood == null ? 0 : likelihood.probability();
    }

    /// The margin as a part of the threshold; what cannot be measured comes last.
    private static double distance(Attainment attainment) {
        return attainment.judgement() instanceof Judgement.Judged(double _, double threshold, double margin, boolean _)
                && threshold != 0 ? margin / StrictMath.abs(threshold) : Double.MAX_VALUE;
    }
}
