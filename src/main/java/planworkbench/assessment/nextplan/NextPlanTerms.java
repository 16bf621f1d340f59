package planworkbench.assessment.nextplan;

import java.util.Comparator;
import java.util.List;

import planworkbench.goal.TargetAdjustment;
import planworkbench.plan.Plan;

/// What is asked of a next plan.
///
/// @param baseYear from which it counts
/// @param targetYear in which its targets are judged
/// @param probabilities with which its targets are to be reached, above 0 and below 1, rising, none twice
public record NextPlanTerms(int baseYear, int targetYear, List<Double> probabilities) {

    /// 50, 70 and 80 %.
    public static final List<Double> USUAL = List.of(0.5, 0.7, 0.8);
    public static final int YEARS = 5;
    public static final int MOST_PROBABILITIES = 5;
    public static final int MOST_YEARS = 15;

    public NextPlanTerms {
        probabilities = List.copyOf(probabilities);
        if (baseYear >= targetYear) {
            throw new IllegalArgumentException("the target year " + targetYear + " is not after " + baseYear);
        }
        if (probabilities.isEmpty() || probabilities.size() > MOST_PROBABILITIES
                || !probabilities.stream().allMatch(p -> p > 0 && p < 1)
                || !probabilities.equals(probabilities.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("not rising probabilities between 0 and 1: " + probabilities);
        }
    }

    /// The five years after a plan.
    public static NextPlanTerms after(Plan plan) {
        return new NextPlanTerms(plan.targetYear(), plan.targetYear() + YEARS, USUAL);
    }

    public int years() {
        return targetYear - baseYear;
    }

    /// The one that is proposed unless somebody chooses another: nearest to that of adjustments, the surer of two.
    public double usualProbability() {
        return probabilities.reversed().stream()
                .min(Comparator.comparingDouble(p -> StrictMath.abs(p - TargetAdjustment.PROBABILITY))).orElseThrow();
    }
}
