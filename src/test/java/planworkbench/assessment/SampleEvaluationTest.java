package planworkbench.assessment;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.Reason;
import planworkbench.plan.SmallPlan;

/// The evaluations of both packages; completions and shares as a pocket calculator gives them.
class SampleEvaluationTest {

    private static Plan sample = SmallPlan.plan();
    private static Plan practice = sample;

    @BeforeAll
    static void readThePackages() throws Exception {
        sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145")).plan();
        practice = DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm")).plan();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2022, AHEAD, T24", "2022, FASTER, T06 T07 T17", "2022, AS_EXPECTED, T01 T02 T05 T12 T23",
        "2022, BEHIND, T04 T08 T14 T19 T20 T22 T26 T27 T28",
        "2022, NOT_ASSESSABLE, T03 T09 T10 T11 T13 T15 T16 T18 T21 T25 T29 T30 T31 T32",
        "2023, AHEAD, T07 T10 T13 T15 T24 T28", "2023, FASTER, T06 T08 T14",
        "2023, AS_EXPECTED, T01 T02 T05 T12 T19 T20 T23", "2023, BEHIND, T04 T17 T22 T26 T27",
        "2023, NOT_ASSESSABLE, T03 T09 T11 T16 T18 T21 T25 T29 T30 T31 T32"})
    void the_practice_plan_has_these_ratings(int year, Rating rating, String targets) {
        assertThat(rated(practice, year, rating)).isEqualTo(targets);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2021, FASTER, T26", "2021, AS_EXPECTED, T27", "2021, BEHIND, T04", "2021, AHEAD, ''",
        "2022, BEHIND, ''", "2023, BEHIND, ''", "2024, BEHIND, T05", "2024, AS_EXPECTED, ''", "2025, COMPLETED, ''",
        "2025, NOT_COMPLETED, ''"})
    void the_real_plan_is_assessed_where_something_was_observed(int year, Rating rating, String targets) {
        assertThat(rated(sample, year, rating)).isEqualTo(targets);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({"T01, 2024, BREAK", "T19, 2021, BREAK", "T20, 2021, BREAK", "T21, 2021, NO_BASE", "T05, 2022, NO_DATA",
        "T06, 2023, NO_DATA", "T15, 2022, MANUAL", "T27, 2025, NO_DATA"})
    void the_real_plan_says_why_it_cannot_be_assessed(String target, int year, Reason reason) {
        Assessment assessment = EvaluatedPlan.assess(sample, year, target);
        assertThat(assessment.rating()).isEqualTo(Rating.NOT_ASSESSABLE);
        assertThat(assessment.reason()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{0} in {1}: {2} of the way, growth ratio {3}, extrapolation {4}, expected in {5}")
    @CsvSource({"T01, 2022, 0.3829, 1.0563, 1.0642, 2025", "T06, 2022, 0.5313, 1.3914, 1.4306, 2024",
        "T26, 2022, 0.2045, 0.5764, 0.5433, 2029", "T01, 2023, 0.5825, 1.0360, 1.0409, 2025",
        "T26, 2023, 0.4481, 0.8117, 0.7907, 2027"})
    void the_practice_plan_has_these_figures(String target, int year, double completion, double growthRatio,
            double extrapolation, int expected) {
        Assessment assessment = EvaluatedPlan.assess(practice, year, target);
        assertThat(Objects.requireNonNull(assessment.schedule().completion())).isCloseTo(completion, within(5e-5));
        assertThat(Objects.requireNonNull(assessment.growthRatio().ratio())).isCloseTo(growthRatio, within(5e-5));
        assertThat(Objects.requireNonNull(assessment.extrapolation().ratio())).isCloseTo(extrapolation, within(5e-5));
        assertThat(assessment.expected()).isEqualTo(expected);
    }

    @Test
    void the_main_targets_are_counted_by_themselves() {
        RatingCounts counts = PlanEvaluation.of(practice, 2022).headlineCounts();
        assertThat(counts.byRating()).isEqualTo(Map.of(Rating.AHEAD, 0, Rating.FASTER, 2, Rating.AS_EXPECTED, 3,
                Rating.BEHIND, 2, Rating.COMPLETED, 0, Rating.NOT_COMPLETED, 0, Rating.NOT_ASSESSABLE, 3));
        assertThat(counts.total()).isEqualTo(10);
    }

    @Test
    void the_paths_differ_in_2022_for_the_clusters_alone() {
        assertThat(PlanEvaluation.of(practice, 2022).pathSensitive()).extracting(target -> target.id())
                .containsExactly("T08");
    }

    @Test
    void a_rating_by_hand_counts_in_its_year_and_the_schedule_keeps_its_own() {
        RatingOverride override = new RatingOverride("T04", 2022, Rating.AS_EXPECTED, "新口径数据待公布", "王工",
                LocalDate.of(2023, 5, 8));
        PlanEvaluation evaluation = PlanEvaluation.of(practice.withRatings(List.of(override)), 2022);
        Assessment culture = evaluation.assessments().get(3);
        assertThat(List.of(culture.rating(), culture.schedule().rating())).containsExactly(Rating.AS_EXPECTED,
                Rating.BEHIND);
        assertThat(evaluation.counts().of(Rating.BEHIND)).isEqualTo(8);
        assertThat(PlanEvaluation.of(practice.withRatings(List.of(override)), 2023))
                .isEqualTo(PlanEvaluation.of(practice, 2023));
    }

    @Test
    void a_rating_by_hand_has_a_reason() {
        assertThatThrownBy(
                () -> new RatingOverride("T04", 2022, Rating.FASTER, " ", "王工", LocalDate.of(2023, 5, 8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_base_year_itself_is_not_evaluated() {
        assertThatThrownBy(() -> PlanEvaluation.of(sample, 2020)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String rated(Plan plan, int year, Rating rating) {
        return PlanEvaluation.of(plan, year).assessments().stream().filter(one -> one.rating() == rating)
                .map(one -> one.target().id()).collect(joining(" "));
    }
}
