package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.assessment.EvaluatedPlan.assess;
import static planworkbench.plan.OneTargetPlan.ADDED;
import static planworkbench.plan.OneTargetPlan.PART;
import static planworkbench.plan.OneTargetPlan.RANK;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.OneTargetPlan;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// What holds of every evaluation.
class EvaluationPropertiesTest {

    /// Best first.
    private static final List<Rating> BEST_FIRST = List.of(Rating.AHEAD, Rating.COMPLETED, Rating.FASTER,
            Rating.AS_EXPECTED, Rating.NOT_COMPLETED, Rating.BEHIND);

    @Property(seed = "145", tries = 300)
    void a_better_figure_never_gives_a_worse_class(@ForAll @DoubleRange(min = 1, max = 900) double base,
            @ForAll @DoubleRange(min = 1, max = 900) double goal, @ForAll @DoubleRange(min = 0.1, max = 900) double one,
            @ForAll @DoubleRange(min = 0.1, max = 900) double other,
            @ForAll @IntRange(min = 2021, max = 2025) int year) {
        double low = StrictMath.min(one, other);
        double high = StrictMath.max(one, other);
        assertNotWorse(place(new TargetKind.AtLeast(goal), PART, base, year, high),
                place(new TargetKind.AtLeast(goal), PART, base, year, low));
        assertNotWorse(place(new TargetKind.MoreThan(goal), PART, base, year, high),
                place(new TargetKind.MoreThan(goal), PART, base, year, low));
        assertNotWorse(place(new TargetKind.AtMost(goal), PART, base, year, low),
                place(new TargetKind.AtMost(goal), PART, base, year, high));
        assertNotWorse(place(new TargetKind.AverageGrowthAtLeast(7), PART, base, year, high),
                place(new TargetKind.AverageGrowthAtLeast(7), PART, base, year, low));
        assertNotWorse(place(new TargetKind.RankAtMost(3), RANK, base, year, StrictMath.ceil(low)),
                place(new TargetKind.RankAtMost(3), RANK, base, year, StrictMath.ceil(high)));
        assertNotWorse(place(new TargetKind.CumulativeAtLeast(goal), ADDED, base, 2021, high),
                place(new TargetKind.CumulativeAtLeast(goal), ADDED, base, 2021, low));
    }

    private static Rating place(TargetKind kind, String series, double base, int year, double value) {
        return assess(OneTargetPlan.of(series, kind).observe(series, 2020, base, year, value).build(), year).rating();
    }

    /// A target next to its base has no class until it is met.
    private static void assertNotWorse(Rating better, Rating worse) {
        if (better != Rating.NOT_ASSESSABLE && worse != Rating.NOT_ASSESSABLE) {
            assertThat(BEST_FIRST.indexOf(better)).isLessThanOrEqualTo(BEST_FIRST.indexOf(worse));
        }
    }

    @Property(seed = "145", tries = 200)
    void the_counts_are_those_of_the_table(@ForAll long figures, @ForAll @IntRange(min = 2021, max = 2025) int year) {
        PlanEvaluation evaluation = PlanEvaluation.of(observed(figures), year);
        for (Rating rating : Rating.values()) {
            assertThat(evaluation.counts().of(rating)).isEqualTo(
                    (int) evaluation.assessments().stream().filter(one -> one.rating() == rating).count());
            assertThat(evaluation.headlineCounts().of(rating)).isEqualTo((int) evaluation.assessments().stream()
                    .filter(one -> one.target().headline() && one.rating() == rating).count());
        }
        assertThat(evaluation.counts().named().stream().mapToInt(evaluation.counts()::of).sum())
                .isEqualTo(evaluation.assessments().size());
    }

    @Property(seed = "145", tries = 100)
    void the_order_of_the_targets_changes_nothing(@ForAll long figures,
            @ForAll @IntRange(min = 2021, max = 2025) int year) {
        Plan plan = observed(figures);
        List<Target> shuffled = new ArrayList<>(plan.targets().values());
        Collections.shuffle(shuffled, new Random(figures));
        SequencedMap<String, Target> targets = new LinkedHashMap<>();
        shuffled.forEach(target -> targets.put(target.id(), target));
        PlanEvaluation reordered = PlanEvaluation.of(EvaluatedPlan.withTargets(plan, targets), year);
        assertThat(reordered.assessments())
                .containsExactlyInAnyOrderElementsOf(PlanEvaluation.of(plan, year).assessments());
        assertThat(reordered.counts()).isEqualTo(PlanEvaluation.of(plan, year).counts());
    }

    /// The small plan with figures of any kind, and none, for every indicator and year.
    private static Plan observed(long seed) {
        Random random = new Random(seed);
        Plan plan = SmallPlan.plan();
        for (String indicator : plan.indicators().keySet()) {
            for (int year = 2020; year <= 2025; year++) {
                if (random.nextInt(4) > 0) {
                    plan = plan.withObservation(new Observation(SmallPlan.key(indicator), year,
                            random.nextInt(3) * random.nextDouble() * 1000, ObservationStatus.FINAL, "", null, ""));
                }
            }
        }
        return plan;
    }
}
