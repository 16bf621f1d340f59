package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.formula.Series.key;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What has no value says why; the rest is computed.
class MissingTest {

    private static final double NONE = Double.NaN;

    private final Series series = new Series().with("a", "", 1, 2, 4, 8).with("zero", "", 0, 0, 0, 0)
            .with("gap", "", 1, NONE, 3, 4).with("huge", "", 1e300, 1e300, 1e300, 1e300)
            .with("less", "", -1, -2, -4, -8)
            .with("stock", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "1 / zero                   | DIVISION_BY_ZERO | f     | 2020 | 2  | 3",
        "a / (a - a)                | DIVISION_BY_ZERO | f     | 2020 | 2  | 3",
        "zero ^ -1                  | DIVISION_BY_ZERO | f     | 2020 | 5  | 6",
        "1 / 0                      | DIVISION_BY_ZERO | f     | 2020 | 2  | 3",
        "0 / zero                   | DIVISION_BY_ZERO | f     | 2020 | 2  | 3",
        "less ^ 0.5                 | NOT_DEFINED      | f     | 2020 | 5  | 6",
        "growth(less)               | NOT_DEFINED      | f     | 2020 | 7  | 11",
        "growth(zero + 0)           | NOT_DEFINED      | f     | 2020 | 0  | 16",
        "cagr(less, 2018, 2020)     | NOT_DEFINED      | f     | 2020 | 5  | 9",
        "huge * huge                | TOO_LARGE        | f     | 2020 | 5  | 6",
        "1 / (huge * huge)          | TOO_LARGE        | f     | 2020 | 10 | 11",
        "min(huge * huge, 1)        | TOO_LARGE        | f     | 2020 | 9  | 10",
        "huge ^ 2 > 1               | TOO_LARGE        | f     | 2020 | 5  | 6",
        "9 ^ 9 ^ 9 ^ 9              | TOO_LARGE        | f     | 2020 | 6  | 7",
        "sum(huge * 1e8, huge * 1e8) | TOO_LARGE       | f     | 2020 | 0  | 27",
        "a + prev(gap)              | NO_FIGURE        | gap   | 2019 |    | ",
        "at(gap, 2019)              | NO_FIGURE        | gap   | 2019 |    | ",
        "sum(a, prev(gap))          | NO_FIGURE        | gap   | 2019 |    | ",
        "avg(a, prev(gap))          | NO_FIGURE        | gap   | 2019 |    | ",
        "max(a, prev(gap))          | NO_FIGURE        | gap   | 2019 |    | ",
        "prev(gap) ^ 0              | NO_FIGURE        | gap   | 2019 |    | ",
        "prev(gap) * 0              | NO_FIGURE        | gap   | 2019 |    | ",
        "growth(gap)                | NO_FIGURE        | gap   | 2019 |    | ",
        "growth(gap * 2)            | NO_FIGURE        | gap   | 2019 |    | ",
        "cagr(gap, 2018, 2019)      | NO_FIGURE        | gap   | 2019 |    | ",
        "if(prev(gap) > 1, 2, 3)    | NO_FIGURE        | gap   | 2019 |    | ",
        "abs(-prev(gap))            | NO_FIGURE        | gap   | 2019 |    | ",
        "a@苏州市                    | NO_FIGURE        | a     | 2020 |    | ",
        "at(a, 2017)                | YEAR_OUTSIDE     | f     | 2020 | 3  | 4",
        "cagr(a, 2015, 2020)        | YEAR_OUTSIDE     | f     | 2020 | 5  | 6",
        "prev(prev(prev(a)))        | YEAR_OUTSIDE     | f     | 2018 | 15 | 16"})
    void whatHasNoValueLeadsToWhereItBegins(String text, Missing.Kind kind, String where, int year, Integer start,
            Integer end) {
        var computed = series.formula("f", "", text).formula("g", "", "f + 1").formula("h", "", "a * 2").computed();
        assertThat(computed.value("f", 2020)).isNaN();
        Missing missing = computed.missing("g", 2020);
        assertThat(missing.kind()).isEqualTo(kind);
        assertThat(missing.series().indicator()).isEqualTo(where);
        assertThat(missing.year()).isEqualTo(year);
        assertThat(missing.place()).isEqualTo(start == null ? null : new Span(start, end));
        assertThat(computed.value("h", 2020)).isEqualTo(8);
    }

    @Test
    void aStockWithoutABaseValueSaysSo() {
        var computed = series.formula("stock", "", "prev(stock) + a").computed();
        assertThat(computed.missing("stock", 2021))
                .isEqualTo(new Missing(Missing.Kind.NO_START, key("stock"), 2020, null));
        assertThat(computed.missing("stock", 2025).year()).isEqualTo(2020);
    }

    @Test
    void aSumSinceTheBaseYearMissesItsFirstMissingYear() {
        var computed = series.formula("f", "", "cumulative(a)").computed();
        assertThat(computed.value("f", 2021)).isEqualTo(8);
        assertThat(computed.missing("f", 2025)).isEqualTo(new Missing(Missing.Kind.NO_FIGURE, key("a"), 2022, null));
        assertThat(computed.missing("f", 2019).kind()).isEqualTo(Missing.Kind.YEAR_OUTSIDE);
    }

    @Test
    void whatIsNotChosenMayBeMissing() {
        assertThat(series.formula("f", "", "if(zero = 0, 7, 1 / zero)").computed().value("f", 2020)).isEqualTo(7);
    }

    @Test
    void onlyTheYearsThatLackAFigureLackAResult() {
        var computed = series.formula("f", "", "gap * 2").computed();
        assertThat(computed.value("f", 2018)).isEqualTo(2);
        assertThat(computed.value("f", 2019)).isNaN();
        assertThat(computed.value("f", 2020)).isEqualTo(6);
        assertThat(computed.calculation().missing(computed.row("f"), 2020, 0)).isEmpty();
    }

    @Test
    void whatUsesAnInvalidFormulaNamesIt() {
        var computed = series.formula("bad", "", "a + ").formula("f", "", "bad * 2").formula("g", "", "a * 2")
                .computed();
        assertThat(computed.missing("f", 2020))
                .isEqualTo(new Missing(Missing.Kind.INVALID_FORMULA, key("bad"), 2020, null));
        assertThat(computed.value("g", 2020)).isEqualTo(8);
    }
}
