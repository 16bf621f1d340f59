package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.plan.Measure;

/// What goes together, and what comes of it.
class UnitsTest {

    private final Series series = new Series().with("gdp", "亿元", 1000, 1200, 1400)
            .with("services", "亿元", 500, 600, 770).with("fee", "万元", 20000, 30000, 40000)
            .with("people", "万人", 100, 100, 140).with("tourists", "万人次", 900, 950, 1000)
            .with("share", "%", 50, 50, 55).with("rate", "%", 5, 6, 8).with("points", "百分点", 1, 2, 3)
            .with("perHead", "元/人", 1, 1, 1).with("new", "个/年", 3, 4, 5).with("firms", "家", 10, 20, 40)
            .with("exports", "亿美元", 1, 2, 3).with("times", "倍", 1, 2, 3).with("rank", "位", Measure.RANK, 3, 2, 1)
            .with("done", "—", Measure.STATE, 0, 0, 1).with("deaths", "‰", 6, 6, 7);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "services / gdp                         | %      | 55",
        "services / gdp                         |        | 0.55",
        "services / gdp * 100                   | %      | 55",
        "100 * services / gdp                   | %      | 55",
        "services * 100 / gdp                   | %      | 55",
        "(gdp - services) * 100 / gdp           | %      | 45",
        "100 / (gdp / services)                 | %      | 55",
        "services / gdp * 100%                  | %      | 55",
        "services / gdp * 100                   |        | 55",
        "services / gdp * 1000                  | ‰      | 550",
        "services / gdp                         | ‰      | 550",
        "min(1, services / gdp * 2)             | %      | 100",
        "min(100%, services / gdp * 200%)       | %      | 100",
        "gdp * share                            | 亿元    | 770",
        "prev(gdp) * (1 + rate)                 | 亿元    | 1296",
        "prev(gdp) * (1 + growth(gdp))          | 亿元    | 1400",
        "gdp * (1 + 5%)                         | 亿元    | 1470",
        "gdp + fee                              | 亿元    | 1404",
        "fee + gdp                              | 万元    | 14040000",
        "gdp + 30000万元                         | 亿元    | 1403",
        "gdp                                    | 元      | 140000000000",
        "gdp / people                           | 元/人   | 100000",
        "gdp / people                           | 万元/人 | 10",
        "perHead * people                       | 亿元    | 0.014",
        "100% - share                           | %      | 45",
        "1 - share                              | %      | 45",
        "share + rate                           | %      | 63",
        "share - rate                           | 百分点  | 47",
        "share - prev(share)                    | 百分点  | 5",
        "share - 50%                            | 百分点  | 5",
        "prev(share) + 5百分点                   | %      | 55",
        "share - points                         | %      | 52",
        "points + points                        | 百分点  | 6",
        "(services/gdp - prev(services/gdp))*100 | 百分点 | 5",
        "max(share - rate, 0)                   | 百分点  | 47",
        "avg(share, rate)                       | %      | 31.5",
        "if(share > 50%, gdp, services)         | 亿元    | 1400",
        "if(share > 0, gdp, 0)                  | 亿元    | 1400",
        "if(fee > gdp, gdp, fee)                | 亿元    | 4",
        "max(gdp - 100亿元, 0)                   | 亿元    | 1300",
        "(gdp / services) ^ 2                   |        | 3.305785123966942",
        "gdp ^ 2 / gdp                          | 亿元    | 1400",
        "(1 + rate) ^ 2                         |        | 1.1664",
        "growth(services)                       | %      | 28.333333333333332",
        "cumulative(new)                        | 个      | 0",
        "new * 1年                              | 个      | 5",
        "gdp > 1000亿元                          | —      | 1",
        "times * gdp                            | 亿元    | 4200",
        "share                                  |        | 0.55",
        "deaths / 10                            | %      | 0.07",
        "0                                      | 亿元    | 0"})
    void quantitiesAreCalculatedWithAndNotDigits(String text, String unit, double of2020) {
        var computed = series.formula("f", unit == null ? "" : unit, text).computed();
        assertThat(computed.value("f", 2020)).isEqualTo(of2020, within(1e-12 * of2020));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gdp + share                  | 亿元   | UNITS_DIFFER             | 4  | 5  | +;亿元;%",
        "gdp - people                 | 亿元   | UNITS_DIFFER             | 4  | 5  | -;亿元;万人",
        "gdp + exports                | 亿元   | UNITS_DIFFER             | 4  | 5  | +;亿元;亿美元",
        "people + tourists            | 万人   | UNITS_DIFFER             | 7  | 8  | +;万人;万人次",
        "gdp + 5                      | 亿元   | UNITS_DIFFER             | 4  | 5  | +;亿元;",
        "2 * (gdp > firms)            | 亿元   | UNITS_DIFFER             | 9  | 10 | >;亿元;家",
        "max(gdp, 1, firms)           | 亿元   | UNITS_DIFFER             | 0  | 18 | max;亿元;",
        "if(gdp > 0, gdp, share)      | 亿元   | UNITS_DIFFER             | 0  | 23 | if;亿元;%",
        "max(share, points)           | %     | UNITS_DIFFER             | 0  | 18 | max;%;百分点",
        "points - share               | %     | UNITS_DIFFER             | 7  | 8  | -;百分点;%",
        "gdp * services               | 亿元   | RESULT_UNIT              | 0  | 14 | 10^16元^2;亿元",
        "gdp / people                 | 亿元   | RESULT_UNIT              | 0  | 12 | 万元/人;亿元",
        "gdp                          | %     | RESULT_UNIT              | 0  | 3  | 亿元;%",
        "gdp                          |       | RESULT_UNIT              | 0  | 3  | 亿元;",
        "share - rate                 | %     | RESULT_UNIT              | 0  | 12 | 百分点;%",
        "share                        | 百分点 | RESULT_UNIT              | 0  | 5  | %;百分点",
        "services / gdp               | 亿元   | RESULT_UNIT              | 0  | 14 | ;亿元",
        "share > 50                   |       | BARE_NUMBER_WITH_PERCENT | 8  | 10 | 50",
        "100 - share                  | %     | BARE_NUMBER_WITH_PERCENT | 0  | 3  | 100",
        "min(100, services/gdp*100)   | %     | BARE_NUMBER_WITH_PERCENT | 4  | 7  | 100",
        "share + 5                    | %     | BARE_NUMBER_WITH_PERCENT | 8  | 9  | 5",
        "50                           | %     | BARE_NUMBER_WITH_PERCENT | 0  | 2  | 50",
        "share - 1                    | 百分点 | BARE_NUMBER_WITH_PERCENT | 8  | 9  | 1",
        "gdp * (rate + 1)             | 亿元   | BARE_NUMBER_WITH_PERCENT | 14 | 15 | 1",
        "share + 0亿元                 | %     | UNITS_DIFFER             | 6  | 7  | +;%;亿元",
        "services / gdp + 5           | %     | BARE_NUMBER_WITH_PERCENT | 17 | 18 | 5",
        "max(services / gdp, 50)      | %     | BARE_NUMBER_WITH_PERCENT | 20 | 22 | 50",
        "if(gdp > 0, services/gdp, 9) | %     | BARE_NUMBER_WITH_PERCENT | 26 | 27 | 9",
        "min(gdp / fee, 5, share)     |       | BARE_NUMBER_WITH_PERCENT | 15 | 16 | 5",
        "gdp * share / 100            | 亿元   | BARE_HUNDRED             | 12 | 13 | ''",
        "gdp / 100 * share            | 亿元   | BARE_HUNDRED             | 10 | 11 | ''",
        "share * 100                  |       | BARE_HUNDRED             | 6  | 7  | ''",
        "services / gdp / 100         | %     | BARE_HUNDRED             | 15 | 16 | ''",
        "100 * services / gdp * 100   | %     | BARE_HUNDRED             | 21 | 22 | ''",
        "(services*100 + gdp) / gdp   | %     | BARE_HUNDRED             | 14 | 15 | ''",
        "2 ^ gdp                      |       | EXPONENT_NOT_A_NUMBER    | 4  | 7  | 亿元",
        "gdp ^ 0.5                    | 亿元   | POWER_OF_UNIT            | 4  | 5  | 亿元",
        "gdp ^ times                  | 亿元   | POWER_OF_UNIT            | 4  | 5  | 亿元",
        "if(gdp, 1, 2)                |       | CONDITION_EXPECTED       | 3  | 6  | 亿元",
        "1 + (gdp > services)         |       | NUMBER_EXPECTED          | 5  | 19 | ''",
        "gdp > services               | 亿元   | NUMBER_EXPECTED          | 0  | 14 | ''",
        "growth(rank)                 |       | NO_GROWTH                | 7  | 11 | rank",
        "cagr(done, 2018, 2020)       |       | NO_GROWTH                | 5  | 9  | done",
        "at(gdp, times)               | 亿元   | YEAR_EXPECTED            | 8  | 13 | at",
        "at(gdp, 2020.5)              | 亿元   | YEAR_EXPECTED            | 8  | 14 | at",
        "cagr(gdp, 2020, 2018)        |       | YEARS_REVERSED           | 10 | 20 | 2020;2018",
        "gdp + 5美元                   | 亿元   | UNITS_DIFFER             | 4  | 5  | +;亿元;美元",
        "gdp + 5吨                     | 亿元   | UNKNOWN_UNIT             | 6  | 8  | 吨;",
        "servces / gdp                | %     | UNKNOWN_NAME             | 0  | 7  | servces;services",
        "gdp@南京市                    | 亿元   | NO_SUCH_REGION           | 0  | 7  | gdp;南京市"})
    void whatDoesNotFitIsToldWithItsPlace(String text, String unit, ProblemKind kind, int start, int end,
            String arguments) {
        FormulaProblem problem = series.formula("f", unit == null ? "" : unit, text).problem("f");
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.place()).isEqualTo(new Span(start, end));
        assertThat(String.join(";", problem.arguments())).isEqualTo(arguments);
    }

    @Test
    void allUnknownNamesAreToldAtOnce() {
        var problems = series.formula("f", "", "甲 / 乙 + growth(丙)").model().problems(Series.key("f"));
        assertThat(problems).extracting(problem -> problem.arguments().getFirst()).containsExactly("甲", "乙", "丙");
    }

    @Test
    void aNameThatBeginsWithADigitIsFoundOnceItIsQuoted() {
        series.with("5A级景区", "家", 1, 1, 2);
        assertThat(series.formula("f", "家", "5A级景区").problem("f").arguments()).containsExactly("A级景区", "5A级景区");
        assertThat(series.formula("g", "家", "[5A级景区]").computed().value("g", 2020)).isEqualTo(2);
    }
}
