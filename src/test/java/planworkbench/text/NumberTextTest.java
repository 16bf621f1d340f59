package planworkbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.text.ParsedNumber.Missing;
import planworkbench.text.ParsedNumber.Parsed;
import planworkbench.text.ParsedNumber.Refused;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            724.53        | 亿元   | 724.53
            1,234.56      | 亿元   | 1234.56
            １，２３４．５６ | 亿元   | 1234.56
            +7            |        | 7
            －０．０５    | %      | -0.05
            −3.2          | %      | -3.2
            -3.2          | %      | -3.2
            ' 12　'       | 个     | 12
            1.2亿         | 亿元   | 1.2
            1.2亿元       | 亿元   | 1.2
            1.2 亿元      | 亿元   | 1.2
            12000万元     | 亿元   | 1.2
            120000000元   | 亿元   | 1.2
            0.1万亿元     | 亿元   | 1000
            0.1万亿       | 亿元   | 1000
            2470万人次    | 万人次 | 2470
            2470万        | 万人次 | 2470
            24,700,000    | 万人次 | 24700000
            24,700,000人次 | 万人次 | 2470
            1.2万亿       | 亿元   | 12000
            1.2亿         | 万元   | 12000
            12.5万        | 元/人  | 125000
            12.5万元／人  | 元/人  | 125000
            53.9%         | %      | 53.9
            ５３．９％    | %      | 53.9
            53.9%         | ％     | 53.9
            0.5个百分点   | %      | 0.5
            0.5百分点     | 个百分点 | 0.5
            53.9%         |        | 53.9
            1.2亿         |        | 120000000
            3.2万         |        | 32000
            0.29亿        |        | 29000000
            """)
    void readsANumberIntoTheUnitOfTheCell(String text, @Nullable String unit, double value) {
        assertThat(NumberText.parse(text, unit == null ? "" : unit)).isEqualTo(new Parsed(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "-", "－", "−", "—", "——", "…", "……", " — "})
    void takesDashesAndDotsForNoFigure(String text) {
        assertThat(NumberText.parse(text, "亿元")).isEqualTo(new Missing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            约七百    | 亿元   | number.not-a-number  | 0
            NaN       | 亿元   | number.not-a-number  | 0
            -Infinity | 亿元   | number.not-a-number  | 1
            (3.2)     | 亿元   | number.not-a-number  | 0
            1,23      | 亿元   | number.grouping      | 1
            1234,567  | 亿元   | number.grouping      | 4
            0,123     | 亿元   | number.grouping      | 1
            1，2345   | 亿元   | number.grouping      | 1
            1.2.3     | 亿元   | number.decimal-point | 3
            .5        | 亿元   | number.decimal-point | 0
            5.        | 亿元   | number.decimal-point | 1
            1 234     | 亿元   | number.unit          | 2
            1e999     | 亿元   | number.unit          | 1
            3.2万吨   | 亿元   | number.unit          | 3
            1.2万     | 亿元   | number.scale         | 3
            1.2亿     | 万亿元 | number.scale         | 3
            12亿元左右 | 亿元  | number.unit          | 2
            5%        | 亿元   | number.unit          | 1
            5万       | %      | number.unit          | 1
            5%        | 百分点 | number.unit          | 1
            12元      | 万人次 | number.unit          | 2
            """)
    void refusesWhatItDoesNotFullyUnderstand(String text, String unit, String reasonKey, int at) {
        assertThat(NumberText.parse(text, unit)).isEqualTo(new Refused(reasonKey, at));
    }

    @Test
    void refusesANumberBeyondTheRange() {
        assertThat(NumberText.parse("9".repeat(400), "亿元")).isEqualTo(new Refused("number.too-large", 0));
        assertThat(NumberText.parse("-1" + "0".repeat(15), "家")).isEqualTo(new Refused("number.too-large", 1));
        assertThat(NumberText.parse("1" + "0".repeat(15) + "万元", "亿元")).isEqualTo(new Parsed(1e11));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            724.53      | 2 | 724.53
            1234567.891 | 1 | 1,234,567.9
            -1050.285   | 2 | −1,050.29
            1.005       | 2 | 1.01
            -0.004      | 2 | 0.00
            999.5       | 0 | 1,000
            """)
    void formatsWithGroupingAndATrueMinus(double value, int decimals, String text) {
        assertThat(NumberText.format(value, decimals)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.02,+0.02", "-0.05,−0.05", "0.001,0.00", "1234.5,'+1,234.50'"})
    void showsTheSignOfAChange(double value, String text) {
        assertThat(NumberText.signed(value, 2)).isEqualTo(text);
    }

    @Property(seed = "145")
    void whatIsFormattedIsReadBack(@ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long digits,
            @ForAll @IntRange(max = 4) int decimals) {
        double value = BigDecimal.valueOf(digits, decimals).doubleValue();
        assertThat(NumberText.parse(NumberText.format(value, decimals))).isEqualTo(new Parsed(value));
        assertThat(NumberText.parse(NumberText.signed(value, decimals) + "亿元", "亿元")).isEqualTo(new Parsed(value));
    }

    @Property(seed = "145")
    void anyTextIsReadOrRefusedInsideIt(@ForAll String text, @ForAll String unit) {
        if (NumberText.parse(text, unit) instanceof Refused refused) {
            assertThat(refused.at()).isBetween(0, text.length());
        }
    }
}
