package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class RandomStreamTest {

    private static final RandomStream STREAM = RandomStream.of(2025).split("服务业增加值");

    @Test
    void a_number_is_the_same_wherever_reading_begins() {
        double[] all = read(STREAM, 0, 5_000);
        for (int first : new int[]{1, 255, 256, 511, 512, 513, 3_000}) {
            assertThat(read(STREAM, first, 1_100)).containsExactly(Arrays.copyOfRange(all, first, first + 1_100));
        }
    }

    @Test
    void numbers_are_evenly_distributed_and_never_0_or_1() {
        double[] numbers = read(STREAM, 0, 1_000_000);
        assertThat(KolmogorovSmirnov.statistic(numbers, u -> u)).isLessThan(KolmogorovSmirnov.ONE_IN_A_THOUSAND);
        assertThat(Arrays.stream(numbers).filter(u -> !(u > 0 && u < 1))).isEmpty();
    }

    @Test
    void the_lowest_and_highest_bits_stay_between_0_and_1() {
        assertThat(Philox.uniform(0)).isEqualTo(0x1p-53);
        assertThat(Philox.uniform(-1)).isEqualTo(1 - 0x1p-53);
    }

    @Test
    void numbers_next_to_each_other_have_nothing_to_do_with_each_other() {
        double[] numbers = read(STREAM, 0, 1_000_001);
        double[] before = Arrays.copyOf(numbers, 1_000_000);
        double[] after = Arrays.copyOfRange(numbers, 1, 1_000_001);
        assertThat(RankImportance.correlation(before, after)).isBetween(-0.003, 0.003);
    }

    @Test
    void seeds_names_and_years_each_have_their_own_numbers() {
        Set<Long> firsts = new HashSet<>();
        int streams = 0;
        for (long seed = 0; seed < 20; seed++) {
            for (int year = 0; year < 20; year++) {
                for (String name : new String[]{"", "A", "B", "AB", "BA", "社会消费品零售总额"}) {
                    firsts.add(RandomStream.of(seed).split(name).split(year).bits(1)[0]);
                    streams++;
                }
            }
        }
        assertThat(firsts).hasSize(streams);
    }

    private static double[] read(RandomStream stream, long first, int count) {
        double[] numbers = new double[count];
        new UniformReader().read(stream, first, numbers, count);
        return numbers;
    }
}
