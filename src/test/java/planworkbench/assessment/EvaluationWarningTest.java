package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;

class EvaluationWarningTest {

    private static Plan practice() throws Exception {
        return DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm")).plan();
    }

    private static List<EvaluationWarning> warnings(Plan plan, String target) {
        return EvaluationWarning.of(PlanEvaluation.of(plan, 2022).assessments().stream()
                .filter(one -> one.target().id().equals(target)).findFirst().orElseThrow(), null);
    }

    @Test
    void what_is_on_its_way_warns_of_nothing() throws Exception {
        assertThat(warnings(practice(), "T01")).isEmpty();
    }

    @Test
    void a_figure_below_its_base_value_is_behind_moves_away_and_stands_still() throws Exception {
        assertThat(warnings(practice(), "T19")).containsExactly(EvaluationWarning.BEHIND,
                EvaluationWarning.MOVING_AWAY, EvaluationWarning.STAGNATION);
    }

    @Test
    void a_class_that_hangs_on_the_path_is_warned_of() throws Exception {
        assertThat(warnings(practice(), "T08")).containsExactly(EvaluationWarning.BEHIND,
                EvaluationWarning.PATHS_DIFFER);
    }

    @Test
    void a_rating_by_hand_decides_whether_it_is_behind() throws Exception {
        RatingOverride override = new RatingOverride("T04", 2022, Rating.AS_EXPECTED, "新口径待公布", "王工",
                LocalDate.of(2023, 5, 8));
        assertThat(warnings(practice(), "T04")).containsExactly(EvaluationWarning.BEHIND);
        assertThat(warnings(practice().withRatings(List.of(override)), "T04")).isEmpty();
    }
}
