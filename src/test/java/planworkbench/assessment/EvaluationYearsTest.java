package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Plan;

class EvaluationYearsTest {

    private static Plan plan(String name) throws Exception {
        return DataPackageReader.read(Path.of("sample-data").resolve(name)).plan();
    }

    @Test
    void the_usual_year_is_the_last_one_up_to_which_figures_came_in() throws Exception {
        EvaluationYears practice = EvaluationYears.of(plan("wuzhong-demo-midterm"));
        assertThat(practice.targets()).isEqualTo(32);
        assertThat(practice.figures().keySet()).containsExactly(2021, 2022, 2023, 2024, 2025);
        assertThat(practice.in(2023)).isEqualTo(32);
        assertThat(practice.usual()).isEqualTo(2023);
        assertThat(EvaluationYears.of(plan("wuzhong-services-145")).usual()).isEqualTo(2021);
    }

    @Test
    void without_any_figure_it_is_the_middle_of_the_plan() throws Exception {
        Plan empty = plan("wuzhong-services-145").withObservations(new TreeMap<>());
        EvaluationYears years = EvaluationYears.of(empty);
        assertThat(years.figures().values()).containsOnly(0);
        assertThat(years.usual()).isEqualTo(2023);
    }
}
