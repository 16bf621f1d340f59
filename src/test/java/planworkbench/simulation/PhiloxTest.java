package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhiloxTest {

    /// kat_vectors of Random123: counter, key and result, the first word in the lowest bits here.
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0000000000000000, 0000000000000000, e169c58d6627e8d5, 9b00dbd8bc57ac4c",
        "ffffffffffffffff, ffffffffffffffff, ffffffffffffffff, 41c83b0e408f276d, 6d5451fda20bc7c6",
        "85a308d3243f6a88, 0370734413198a2e, 299f31d0a4093822, 94fdccebd16cfe09, 24126ea15001e420"})
    void gives_the_published_words(String low, String high, String key, String first, String second) {
        Philox philox = new Philox();
        philox.compute(bits(low), bits(high), bits(key));
        assertThat(new long[]{philox.first(0), philox.second(0)}).containsExactly(bits(first), bits(second));
    }

    private static long bits(String hexadecimal) {
        return Long.parseUnsignedLong(hexadecimal, 16);
    }
}
