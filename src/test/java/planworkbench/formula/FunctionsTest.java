package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.formula.Series.BASE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each operator and function by its definition, on figures of 2018 to 2025.
class FunctionsTest {

    private final Series series = new Series().with("a", "", 2, 4, 8, 16, 32, 64, 128, 128)
            .with("b", "", 10, 20, 30, 40, 50, 60, 70, 80).there("a", 5, 5, 5, 5, 5, 5, 5, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a + b                        | 56",
        "a - b - 1                    | -25",
        "a - (b - 1)                  | -23",
        "b * a                        | 640",
        "100 - b                      | 60",
        "a / b                        | 0.4",
        "100 / b                      | 2.5",
        "b / 100                      | 0.4",
        "a ^ 2                        | 256",
        "2 ^ 3 ^ 2                    | 512",
        "-a ^ 2                       | -256",
        "b ^ -1                       | 0.025",
        "-a                           | -16",
        "abs(a - b)                   | 24",
        "min(a, b, 20)                | 16",
        "min(20, b)                   | 20",
        "max(a, b, 20)                | 40",
        "max(b)                       | 40",
        "sum(a, b, a, b, a, 1, a, b)  | 185",
        "sum(a * 2, b, a + 1)         | 89",
        "avg(a, b, 1)                 | 19",
        "if(a < b, 1, 2)              | 1",
        "if(a > b, 1, 2)              | 2",
        "if(a <= 16, a, b)            | 16",
        "if(a >= 17, a, b)            | 40",
        "if(a = 16, a, b)             | 16",
        "if(a <> 16, a, b)            | 40",
        "a < b                        | 1",
        "a > b                        | 0",
        "3万                          | 30000",
        "5% + 0                       | 0.05",
        "a * 5%                       | 0.8",
        "a@苏州市 + a                  | 21",
        "prev(a)                      | 8",
        "prev(prev(b)) + prev(a * b)  | 260",
        "at(a, 2025)                  | 128",
        "at(a, 2019年) + at(b, 2019)   | 24",
        "at(a + b, 2018)              | 12",
        "base(a)                      | 8",
        "b / base(b)                  | 1.3333333333333333",
        "growth(a)                    | 1",
        "growth(b)                    | 0.3333333333333333",
        "growth(a + b)                | 0.4736842105263158",
        "cagr(a, 2018, 2024)          | 1",
        "cagr(b, 2018, 2020)          | 0.7320508075688772",
        "cagr(a * b, 2020, 2021)      | 1.6666666666666665",
        "cumulative(b)                | 40",
        "at(cumulative(b), 2025)      | 300",
        "at(cumulative(b + a), 2023)  | 262",
        "at(cumulative(b), 2020)      | 0"})
    void calculates(String text, double of2021) {
        assertThat(series.formula("f", "", text).computed().value("f", 2021))
                .isEqualTo(of2021, within(1e-12 * Math.abs(of2021)));
    }

    @Test
    void twoValuesWithinABillionthAreEqual() {
        double[] one = {1, 1, 1};
        double[] almost = {1 + 4e-10, 1 + 4e-10, 1 + 4e-10};
        var computed = series.with("one", "", one).with("almost", "", almost).formula("less", "", "one < almost")
                .formula("same", "", "one = almost").formula("least", "", "one >= almost")
                .formula("other", "", "one <> almost").computed();
        assertThat(computed.value("less", BASE)).isZero();
        assertThat(computed.value("same", BASE)).isEqualTo(1);
        assertThat(computed.value("least", BASE)).isEqualTo(1);
        assertThat(computed.value("other", BASE)).isZero();
    }

    @Test
    void cumulatesFromTheYearAfterTheBaseYear() {
        var computed = series.formula("c", "", "cumulative(b)").computed();
        assertThat(computed.value("c", 2019)).isNaN();
        assertThat(computed.value("c", 2020)).isZero();
        assertThat(computed.value("c", 2021)).isEqualTo(40);
        assertThat(computed.value("c", 2025)).isEqualTo(40 + 50 + 60 + 70 + 80);
    }

    @Test
    void aSeriesThatUsesItsOwnPastAccumulatesFromItsBaseValue() {
        var computed = series.with("stock", "", 70, 80, 100).formula("stock", "", "prev(stock) * 90% + a").computed();
        assertThat(computed.value("stock", 2018)).isEqualTo(70);
        assertThat(computed.value("stock", 2020)).isEqualTo(100);
        assertThat(computed.value("stock", 2021)).isEqualTo(90 + 16);
        assertThat(computed.value("stock", 2022)).isEqualTo(106 * 0.9 + 32, within(1e-12));
        assertThat(computed.program().accumulates(computed.row("stock"))).isTrue();
    }

    @Test
    void seriesMayAccumulateThroughEachOther() {
        var computed = series.with("people", "", 0, 0, 1000).formula("people", "", "prev(people) + prev(births)")
                .formula("births", "", "people * 1%").computed();
        assertThat(computed.value("births", 2020)).isEqualTo(10);
        assertThat(computed.value("people", 2021)).isEqualTo(1010);
        assertThat(computed.value("births", 2021)).isEqualTo(10.1, within(1e-12));
        assertThat(computed.value("people", 2023)).isEqualTo(1000 * Math.pow(1.01, 3), within(1e-9));
    }

    @Test
    void aSeriesMayBeGivenByItsBaseValue() {
        var computed = series.with("plan", "", 0, 0, 50).formula("plan", "", "base(plan) * a / base(a)").computed();
        assertThat(computed.value("plan", 2020)).isEqualTo(50);
        assertThat(computed.value("plan", 2025)).isEqualTo(50 * 16);
    }
}
