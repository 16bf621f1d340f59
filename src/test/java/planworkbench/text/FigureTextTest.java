package planworkbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"724.53|724.53 亿元", "109|109 亿元", "1075.756|1,075.76 亿元", "0|0 亿元",
        "0.005|0.01 亿元", "0.0049|0.0049 亿元", "0.00123|0.0012 亿元", "-0.00123|−0.0012 亿元", "0.1|0.1 亿元",
        "1e-13|0 亿元", "999.999|1,000 亿元"})
    void aFigureHasTwoDecimalsAtMostAndIsNeverMadeNothingOf(double value, String text) {
        assertThat(FigureText.value(value, "亿元")).isEqualTo(text);
    }
}
