package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

class CorrelationTest {

    private static final int PATHS = 100_000;
    /// Three standard errors of a correlation near zero, the largest there are.
    private static final double THREE_ERRORS = 3 / Math.sqrt(PATHS);

    @Test
    void a_factor_times_itself_is_the_matrix() {
        CorrelationMatrix matrix = CorrelationMatrix.of(new double[][]{{1, 0.5, -0.2}, {0.5, 1, 0.4}, {-0.2, 0.4, 1}});
        assertProduct(CholeskyFactor.of(matrix).orElseThrow(), matrix, 1e-15);
    }

    @Test
    void drivers_that_are_one_and_the_same_have_a_factor_too() {
        CholeskyFactor factor = CholeskyFactor.of(CorrelationMatrix.uniform(3, 1)).orElseThrow();
        double[][] scores = {{0.3, -1}, {5, 5}, {7, 7}};
        factor.correlate(scores, new double[2], 2);
        assertThat(scores).isDeepEqualTo(new double[][]{{0.3, -1}, {0.3, -1}, {0.3, -1}});
    }

    @Test
    void a_matrix_that_can_be_is_left_as_it_is() {
        CorrelationMatrix matrix = CorrelationMatrix.uniform(30, 0.3);
        NearestCorrelation.Repair repair = NearestCorrelation.of(matrix);
        assertThat(repair.matrix()).isSameAs(matrix);
        assertThat(repair.changes()).isEmpty();
    }

    /// The example of Higham (2002), section 5.
    @Test
    void a_matrix_that_cannot_be_becomes_the_nearest_that_can_and_the_changes_are_told() {
        NearestCorrelation.Repair repair = NearestCorrelation
                .of(CorrelationMatrix.of(new double[][]{{1, 1, 0}, {1, 1, 1}, {0, 1, 1}}));
        assertThat(repair.matrix().get(1, 0)).isCloseTo(0.7607, within(5e-5));
        assertThat(repair.matrix().get(2, 1)).isCloseTo(0.7607, within(5e-5));
        assertThat(repair.matrix().get(2, 0)).isCloseTo(0.1573, within(5e-5));
        assertThat(repair.changes()).extracting(NearestCorrelation.Change::row, NearestCorrelation.Change::column,
                NearestCorrelation.Change::from)
                .containsExactly(tuple(1, 0, 1.0), tuple(2, 0, 0.0), tuple(2, 1, 1.0));
        assertThat(repair.largestChange()).isCloseTo(0.2393, within(5e-5));
    }

    @Test
    void a_repaired_matrix_is_what_its_factor_makes() {
        NearestCorrelation.Repair repair = NearestCorrelation
                .of(CorrelationMatrix.of(new double[][]{{1, -0.9, -0.9, 0}, {-0.9, 1, -0.9, 0.8}, {-0.9, -0.9, 1, 0.8},
                    {0, 0.8, 0.8, 1}}));
        assertProduct(repair.factor(), repair.matrix(), 1e-5);
    }

    @Test
    void matrices_that_are_no_correlations_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrelationMatrix.of(new double[][]{{1, 0.5}, {0.4, 1}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorrelationMatrix.of(new double[][]{{1, 1.2}, {1.2, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> CorrelationMatrix.of(new double[][]{{0.9}}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dependence.CommonFactor(-0.1));
    }

    @Test
    void drawn_scores_have_the_correlations_asked_for() {
        CorrelationMatrix matrix = CorrelationMatrix.of(new double[][]{{1, 0.5, -0.2}, {0.5, 1, 0.4}, {-0.2, 0.4, 1}});
        double[][][] scores = scores(CholeskyFactor.of(matrix).orElseThrow(), 0);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(RankImportance.correlation(scores[0][i], scores[0][j])).isCloseTo(matrix.get(i, j),
                        within(THREE_ERRORS));
            }
        }
    }

    @Test
    void a_common_factor_correlates_all_alike_within_a_year_and_none_between_years() {
        double[][][] scores = scores(new Dependence.CommonFactor(0.3), 0);
        assertThat(RankImportance.correlation(scores[1][0], scores[1][2])).isCloseTo(0.3, within(THREE_ERRORS));
        assertThat(RankImportance.correlation(scores[1][1], scores[1][2])).isCloseTo(0.3, within(THREE_ERRORS));
        assertThat(RankImportance.correlation(scores[0][1], scores[1][1])).isCloseTo(0, within(THREE_ERRORS));
    }

    @Test
    void persistent_scores_correlate_between_years_and_keep_spread_and_correlation() {
        double[][][] scores = scores(new Dependence.CommonFactor(0.3), 0.6);
        assertThat(RankImportance.correlation(scores[0][1], scores[1][1])).isCloseTo(0.6, within(THREE_ERRORS));
        assertThat(RankImportance.correlation(scores[0][1], scores[3][1])).isCloseTo(0.216, within(THREE_ERRORS));
        assertThat(RankImportance.correlation(scores[3][0], scores[3][1])).isCloseTo(0.3, within(THREE_ERRORS));
        ColumnSummary last = ColumnSummary.of(scores[3][1]);
        assertThat(last.mean()).isCloseTo(0, within(3 * last.standardError()));
        assertThat(last.standardDeviation()).isCloseTo(1, within(3 / Math.sqrt(2 * PATHS)));
    }

    private static double[][][] scores(Dependence dependence, double persistence) {
        Drivers drivers = new Drivers(List.of("a", "b", "c"), 4, dependence, persistence);
        Draws draws = new Draws(drivers, Sampling.PLAIN, 5, PATHS);
        double[][][] scores = new double[4][3][PATHS];
        ScoreSource source = draws.source();
        for (int block = 0; block < draws.blocks(); block++) {
            ScoreBlock part = source.block(draws.first(block), draws.count(block));
            for (int year = 0; year < 4; year++) {
                for (int driver = 0; driver < 3; driver++) {
                    System.arraycopy(part.of(driver, year), 0, scores[year][driver], part.first(), part.count());
                }
            }
        }
        return scores;
    }

    private static void assertProduct(CholeskyFactor factor, CorrelationMatrix expected, double tolerance) {
        for (int i = 0; i < expected.size(); i++) {
            for (int j = 0; j < expected.size(); j++) {
                double product = 0;
                for (int k = 0; k < expected.size(); k++) {
                    product += factor.get(i, k) * factor.get(j, k);
                }
                assertThat(product).isCloseTo(expected.get(i, j), within(tolerance));
            }
        }
    }
}
