package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.hipparchus.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamplingTest {

    private static final int PATHS = 5_000;
    private static final Dimension DIMENSION = new Dimension(17, RandomStream.of(2025).split("旅游总收入"));

    @ParameterizedTest
    @EnumSource
    void any_block_of_paths_can_be_had_by_itself(Sampling sampling) {
        double[] all = fill(sampling, DIMENSION, 0, PATHS);
        for (int first : new int[]{0, 1, 511, 512, 1_000, 4_096}) {
            int count = Math.min(700, PATHS - first);
            assertThat(fill(sampling, DIMENSION, first, count))
                    .containsExactly(Arrays.copyOfRange(all, first, first + count));
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_are_evenly_distributed_between_0_and_1(Sampling sampling) {
        double[] numbers = fill(sampling, DIMENSION, 0, PATHS);
        assertThat(KolmogorovSmirnov.statistic(numbers, u -> u)).isLessThan(KolmogorovSmirnov.ONE_IN_A_THOUSAND);
        assertThat(Arrays.stream(numbers).filter(u -> !(u > 0 && u < 1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_dimensions_have_nothing_to_do_with_each_other(Sampling sampling) {
        double[] one = fill(sampling, DIMENSION, 0, PATHS);
        double[] other = fill(sampling, new Dimension(18, RandomStream.of(2025).split("旅游人次")), 0, PATHS);
        assertThat(RankImportance.correlation(one, other)).isBetween(-0.042, 0.042);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 1_000, 1_024, 1_025, 4_999})
    void a_latin_hypercube_has_one_path_in_each_part(int paths) {
        double[] numbers = new double[paths];
        Sampling.LATIN_HYPERCUBE.source(paths).fill(DIMENSION, 0, numbers, paths);
        assertThat(partsHit(numbers, paths)).isEqualTo(paths);
    }

    @Test
    void neighbouring_paths_of_a_latin_hypercube_are_not_in_neighbouring_parts() {
        double[] numbers = fill(Sampling.LATIN_HYPERCUBE, DIMENSION, 0, PATHS);
        double serial = RankImportance.correlation(Arrays.copyOf(numbers, PATHS - 1),
                Arrays.copyOfRange(numbers, 1, PATHS));
        assertThat(serial).isBetween(-0.042, 0.042);
    }

    /// In Gray code order, as published with the direction numbers.
    @Test
    void sobols_points_begin_as_published() {
        double[][] published = {{0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125},
            {0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625}, {0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375},
            {0, 0.5, 0.25, 0.75, 0.875, 0.375, 0.625, 0.125}, {0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125},
            {0, 0.5, 0.75, 0.25, 0.125, 0.625, 0.875, 0.375}, {0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625},
            {0, 0.5, 0.75, 0.25, 0.875, 0.375, 0.125, 0.625}};
        for (int dimension = 0; dimension < published.length; dimension++) {
            assertThat(plainSobol(dimension, 8)).containsExactly(published[dimension]);
        }
    }

    @Test
    void sobols_points_are_another_programs_in_1111_dimensions() {
        int dimensions = 1_111;
        SobolSequenceGenerator other = new SobolSequenceGenerator(dimensions);
        double[][] points = new double[200][];
        Arrays.setAll(points, i -> other.nextVector());
        for (int d = 0; d < dimensions; d++) {
            int dimension = d;
            assertThat(plainSobol(dimension, 200))
                    .containsExactly(Arrays.stream(points).mapToDouble(point -> point[dimension]).toArray());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 17, 1_110, DirectionNumbers.DIMENSIONS - 1, DirectionNumbers.DIMENSIONS})
    void scrambled_points_have_one_path_in_each_part(int index) {
        double[] numbers = new double[4_096];
        Sampling.SOBOL.source(4_096).fill(new Dimension(index, DIMENSION.stream()), 0, numbers, 4_096);
        assertThat(partsHit(numbers, 4_096)).isEqualTo(4_096);
    }

    @Test
    void another_seed_scrambles_another_way() {
        Dimension other = new Dimension(17, RandomStream.of(2026).split("旅游总收入"));
        assertThat(fill(Sampling.SOBOL, DIMENSION, 0, 100)).doesNotContain(fill(Sampling.SOBOL, other, 0, 100));
    }

    private static double[] plainSobol(int dimension, int count) {
        double[] numbers = new double[count];
        SobolDimension.plain(dimension).fill(0, numbers, count);
        // the generator's numbers lie half a step above
        return Arrays.stream(numbers).map(u -> u - 0x1p-53).toArray();
    }

    private static double[] fill(Sampling sampling, Dimension dimension, int first, int count) {
        double[] numbers = new double[count];
        sampling.source(PATHS).fill(dimension, first, numbers, count);
        return numbers;
    }

    private static long partsHit(double[] numbers, int parts) {
        return Arrays.stream(numbers).mapToLong(u -> (long) (u * parts)).distinct().count();
    }
}
