package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Packages with an entry of the plan, its figures or its scenarios that was edited carelessly.
class WrongEntryTest extends DamagedPackage {

    @ParameterizedTest(name = "{1} → {2} in {0}")
    @MethodSource({"syntax", "fields", "values", "references", "scenarios"})
    void an_entry_that_is_wrong_is_refused_with_file_entry_and_reason_in_both_languages(String file, String from,
            String to, String entry, PackageProblem problem, String chinese, String english) throws IOException {
        replace(file, from, to);
        assertRefused(file, entry, problem, chinese, english);
    }

    static Stream<Arguments> syntax() {
        return Stream.of(
                row("observations.json", "\"series\": \"5g-stations\", \"year\": 2020",
                        "\"series\": \"5g-stations\", \"year\": 2020, \"year\": 2021", "1",
                        PackageProblem.DUPLICATE_FIELD, "写了两次", "twice"),
                row("observations.json", "\"value\": 1766", "\"value\": NaN", "1", PackageProblem.SYNTAX, "JSON",
                        "JSON"),
                row("observations.json", "\"value\": 1766", "\"value\": Infinity", "1", PackageProblem.SYNTAX, "JSON",
                        "JSON"),
                row("observations.json", "\"value\": 1766", "\"value\": 1,766", "1", PackageProblem.SYNTAX, "JSON",
                        "JSON"),
                row("plan.json", "\"format\": 1", "\"format\": 1 // remark", "", PackageProblem.SYNTAX, "JSON", "JSON"),
                row("observations.json", "\"value\": 1766",
                        "\"value\": " + "[".repeat(2000) + "]".repeat(2000), "1", PackageProblem.TOO_COMPLEX, "层次太深",
                        "nested too deeply"),
                row("observations.json", "\"value\": 1766", "\"value\": 1" + "0".repeat(5000), "1",
                        PackageProblem.TOO_COMPLEX, "太长", "too long"),
                row("observations.json", "[", "{\"a\": [", "", PackageProblem.NOT_A_LIST, "列表", "list"));
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                row("targets.json", "\"wording\": \"超过\",", "\"wording\": \"超过\", \"colour\": 1,", "1 T01",
                        PackageProblem.UNKNOWN_FIELD, "colour", "colour"),
                row("targets.json", "\"wording\": \"超过\",", "", "1 T01", PackageProblem.MISSING_FIELD, "wording",
                        "wording"),
                row("targets.json", "\"wording\": \"超过\"", "\"wording\": null", "1 T01", PackageProblem.NULL_FIELD,
                        "wording", "wording"),
                row("targets.json", "\"headline\": true", "\"headline\": null", "1 T01", PackageProblem.NULL_FIELD,
                        "headline", "headline"),
                row("plan.json", "\"practice\": false", "\"practise\": false", "", PackageProblem.MISSING_FIELD,
                        "header.practice", "header.practice"),
                row("breaks.json", "{\"series\": \"retail-sales\"", "null, {\"series\": \"retail-sales\"", "1",
                        PackageProblem.NULL_FIELD, "不能为空", "null"),
                row("plan.json", "\"format\": 1", "\"format\": 2", "", PackageProblem.NEWER_FORMAT, "2", "newer"));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                row("observations.json", "\"value\": 1766", "\"value\": \"NaN\"", "1 5g-stations 2020",
                        PackageProblem.NOT_FINITE, "NaN", "NaN"),
                row("observations.json", "\"value\": 1766", "\"value\": \"\"", "1 5g-stations 2020",
                        PackageProblem.NOT_FINITE, "value", "value"),
                row("observations.json", "\"value\": 1766", "\"value\": 1e999", "1 5g-stations 2020",
                        PackageProblem.NOT_FINITE, "value", "value"),
                row("observations.json", "\"value\": 1766", "\"value\": \"1766\"", "1 5g-stations 2020",
                        PackageProblem.NOT_FINITE, "1766", "1766"),
                row("observations.json", "\"value\": 1766", "\"value\": null", "1 5g-stations 2020",
                        PackageProblem.VALUE_AND_STATUS, "待反馈", "awaited"),
                row("observations.json", "\"year\": 2020", "\"year\": 2020.5", "1 5g-stations 2020.5",
                        PackageProblem.WRONG_VALUE, "year", "year"),
                row("observations.json", "\"status\": \"STATED_BY_PLAN\"", "\"status\": \"CERTAIN\"",
                        "1 5g-stations 2020", PackageProblem.WRONG_VALUE, "CERTAIN", "CERTAIN"),
                row("observations.json", "\"series\": \"5g-stations\"", "\"series\": \"@苏州市\"", "1 @苏州市 2020",
                        PackageProblem.WRONG_VALUE, "@苏州市", "@苏州市"),
                row("targets.json", "\"kind\": \"MoreThan\"", "\"kind\": \"java.lang.Runtime\"", "1 T01",
                        PackageProblem.UNKNOWN_KIND, "java.lang.Runtime", "java.lang.Runtime"),
                row("targets.json", "\"low\": 1, \"high\": 2", "\"low\": 3, \"high\": 2", "22 T22",
                        PackageProblem.BAD_RANGE, "下限", "lower bound"),
                row("targets.json", "\"rank\": 1", "\"rank\": 0", "12 T12", PackageProblem.NOT_POSITIVE, "位次", "rank"),
                row("breaks.json", "\"linkFactor\": null", "\"linkFactor\": 0", "1 retail-sales 2020",
                        PackageProblem.NOT_POSITIVE, "衔接系数", "link factor"),
                row("plan.json", "\"targetYear\": 2025", "\"targetYear\": 2000000000", "", PackageProblem.YEARS,
                        "2000000000", "2000000000"),
                row("plan.json", "\"baseYear\": 2020", "\"baseYear\": 1", "", PackageProblem.YEARS, "1949", "1949"),
                row("observations.json", "\"year\": 2020", "\"year\": 20200", "1 5g-stations@吴中区 20200",
                        PackageProblem.OBSERVATION_YEAR,
                        "20200", "20200"),
                row("observations.json", "\"value\": 1766", "\"value\": 1e300", "1 5g-stations 2020",
                        PackageProblem.FIGURE_TOO_LARGE, "value 的数值 1.0E300 过大", "1.0E300 in the field value"),
                row("observations.json", "\"value\": 1766", "\"value\": -1000000000000000", "1 5g-stations 2020",
                        PackageProblem.FIGURE_TOO_LARGE, "过大", "too large"),
                row("targets.json", "\"low\": 1, \"high\": 2", "\"low\": 1, \"high\": 1e15", "22 T22",
                        PackageProblem.FIGURE_TOO_LARGE, "kind.high", "kind.high"),
                row("plan.json", "\"targetYear\": 2025", "\"targetYear\": 2020", "", PackageProblem.TARGET_YEAR, "目标年",
                        "target year"),
                planned("{\"2020\": 724}", PackageProblem.PLANNED_YEAR, "2020"),
                planned("{\"2024\": 900, \"2025\": 1000}", PackageProblem.PLANNED_YEAR, "2025"),
                planned("{\"2022\": \"NaN\"}", PackageProblem.NOT_FINITE, "planned.2022"),
                planned("{\"2022\": null}", PackageProblem.NULL_FIELD, "planned"),
                planned("{\"2022.5\": 800}", PackageProblem.WRONG_VALUE, "planned"),
                planned("{\"2022\": 1e15}", PackageProblem.FIGURE_TOO_LARGE, "planned.2022"),
                planned("[760, 800]", PackageProblem.WRONG_VALUE, "planned"),
                row("targets.json", "\"rank\": 1},", "\"rank\": 1}, \"planned\": {\"2022\": 2},", "12 T12",
                        PackageProblem.PLANNED, "planned", "planned"),
                row("plan.json", "\"path\": \"LINEAR\"", "\"path\": \"PLANNED\"", "", PackageProblem.REFUSED,
                        "rules.assessment", "rules.assessment"));
    }

    /// Yearly values of the first target.
    private static Arguments planned(String values, PackageProblem problem, String said) {
        return row("targets.json", "\"valueLine\": null", "\"planned\": " + values + ", \"valueLine\": null", "1 T01",
                problem, said, said);
    }

    static Stream<Arguments> references() {
        return Stream.of(
                row("indicators.json", "\"department\": \"tjj\"", "\"department\": \"nobody\"", "1 services-va",
                        PackageProblem.NO_DEPARTMENT, "nobody", "nobody"),
                row("indicators.json", "\"denominator\": \"gdp\"", "\"denominator\": \"gnp\"", "10 services-share",
                        PackageProblem.NO_INDICATOR, "gnp", "gnp"),
                row("indicators.json", "\"denominator\": \"gdp\"", "\"denominator\": \"services-share\"",
                        "10 services-share", PackageProblem.COMPUTED_TWICE, "services-share", "computed"),
                row("indicators.json", "\"code\": \"gdp\"", "\"code\": \"services-va\"", "4 services-va",
                        PackageProblem.DUPLICATE, "重复", "same"),
                row("indicators.json", "\"code\": \"gdp\"", "\"code\": \"gdp@\"", "4 gdp@", PackageProblem.BAD_CODE,
                        "gdp@", "gdp@"),
                row("targets.json", "\"indicator\": \"services-va\"", "\"indicator\": \"nothing\"", "1 T01",
                        PackageProblem.NO_INDICATOR, "nothing", "nothing"),
                row("targets.json", "\"comparator\": \"gdp-real-growth\"", "\"comparator\": \"nothing\"", "2 T02",
                        PackageProblem.NO_INDICATOR, "nothing", "nothing"),
                row("targets.json", "\"id\": \"T02\"", "\"id\": \"T01\"", "2 T01", PackageProblem.DUPLICATE, "重复",
                        "same"),
                row("targets.json", "超过1000亿元\"", "超过2000亿元\"", "1 T01", PackageProblem.QUOTE, "119", "119"),
                row("targets.json", "\"line\": 119", "\"line\": 120", "1 T01", PackageProblem.QUOTE, "120", "120"),
                row("targets.json", "\"line\": 119", "\"line\": 99999", "1 T01", PackageProblem.QUOTE, "99999",
                        "99999"),
                row("targets.json", "\"document\": \"" + DOCUMENT + "\"", "\"document\": \"别的规划\"", "1 T01",
                        PackageProblem.NO_DOCUMENT, "别的规划", "别的规划"),
                row("observations.json", "\"series\": \"5g-stations\"", "\"series\": \"6g-stations\"",
                        "1 6g-stations@吴中区 2020", PackageProblem.NO_INDICATOR, "6g-stations", "6g-stations"),
                row("observations.json", "\"series\": \"b2c-export-growth\"", "\"series\": \"5g-stations\"",
                        "2 5g-stations 2020", PackageProblem.DUPLICATE, "重复", "same"),
                row("observations.json", "5G基站建设1766个", "5G基站建设1767个", "1 5g-stations@吴中区 2020",
                        PackageProblem.QUOTE, "1767", "1767"),
                row("work-items.json", "\"id\": \"W02\"", "\"id\": \"W01\"", "2 W01", PackageProblem.DUPLICATE, "重复",
                        "same"),
                row("work-items.json", "[\"testing-industry\"", "[\"nothing\"", "7 W07", PackageProblem.NO_INDICATOR,
                        "nothing", "nothing"),
                row("plan.json", "{\"id\": \"tjj\"", "{\"id\": \"fgw\"", "fgw", PackageProblem.DUPLICATE, "重复",
                        "same"));
    }

    static Stream<Arguments> scenarios() {
        return Stream.of(
                row("scenarios.json", "\"parent\": \"baseline\"", "\"parent\": \"nobody\"", "2 optimistic",
                        PackageProblem.NO_PARENT, "nobody", "nobody"),
                row("scenarios.json", "\"parent\": null", "\"parent\": \"latest\"", "1 baseline",
                        PackageProblem.OWN_ANCESTOR, "自己", "itself"),
                row("scenarios.json", "\"origin\": \"BASE\"", "\"origin\": null", "1 baseline",
                        PackageProblem.NO_ORIGIN, "起点", "origin"),
                row("scenarios.json", "\"series\": \"culture-parks\"", "\"series\": \"gdp\"", "1 baseline",
                        PackageProblem.TWO_ASSUMPTIONS, "gdp", "gdp"),
                row("scenarios.json", "\"id\": \"stress\"", "\"id\": \"baseline\"", "3 baseline",
                        PackageProblem.DUPLICATE, "重复", "same"),
                row("scenarios.json", "\"rate\": 0.07", "\"rate\": -1e999", "1 baseline", PackageProblem.NOT_FINITE,
                        "assumptions.10.method.rate", "assumptions.10.method.rate"),
                row("scenarios.json", "{\"kind\": \"ConstantStep\", \"step\": 0.35}",
                        "{\"kind\": \"GrowthPath\", \"rates\": {}}", "1 baseline", PackageProblem.EMPTY_PATH, "增速",
                        "growth path"),
                row("scenarios.json", "{\"kind\": \"ConstantStep\", \"step\": 0.35}",
                        "{\"kind\": \"Holt\", \"alpha\": 2, \"beta\": 0, \"phi\": 1}", "1 baseline",
                        PackageProblem.METHOD_NUMBERS, "允许范围", "limits"),
                row("scenarios.json", "{\"kind\": \"ConstantStep\", \"step\": 0.35}",
                        "{\"kind\": \"Elasticity\", \"elasticity\": 2, \"driver\": \"nothing\"}", "1 baseline",
                        PackageProblem.NO_INDICATOR, "nothing", "nothing"),
                row("scenarios.json", "\"2021\": 0", "\"next year\": 0", "1 baseline", PackageProblem.WRONG_VALUE,
                        "next year", "next year"));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                row("", PackageProblem.NAME_LENGTH, "这里有 0 个", "this one has 0"),
                row(" \\t\u3000", PackageProblem.NAME_LENGTH, "这里有 0 个", "this one has 0"),
                row("名".repeat(201), PackageProblem.NAME_LENGTH, "这里有 201 个", "this one has 201"),
                row("x".repeat(900_000), PackageProblem.NAME_LENGTH, "1 至 200", "1 to 200"),
                row("生产\\n总值", PackageProblem.NAME_CHARACTER, "换行", "line breaks"),
                row("生产\\u001b[2J总值", PackageProblem.NAME_CHARACTER, "控制字符", "control characters"),
                row("服务业\\u200b增加值", PackageProblem.NAME_CHARACTER, "看不见", "cannot be seen"),
                row(" 服务业增加值 ", PackageProblem.NAME_TWICE, "服务业增加值", "服务业增加值"));
    }

    private static Arguments row(String name, PackageProblem problem, String chinese, String english) {
        return Arguments.of(name, problem, chinese, english);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("names")
    void an_indicator_has_a_readable_name_of_its_own(String name, PackageProblem problem, String chinese,
            String english) throws IOException {
        replace("indicators.json", "\"code\": \"gdp\", \"name\": \"地区生产总值\"",
                "\"code\": \"gdp\", \"name\": \"" + name + "\"");
        assertRefused("indicators.json", "4 gdp", problem, chinese, english);
        assertThat(refusal(PackageLimits.DEFAULT).text(Messages.of(Language.ZH))).hasSizeLessThan(400);
    }

    @Test
    void a_name_of_two_hundred_characters_is_taken() throws Exception {
        replace("indicators.json", "\"name\": \"地区生产总值\"", "\"name\": \"" + "名".repeat(200) + "\"");
        assertThat(DataPackageReader.read(folder).plan().indicator("gdp").name()).hasSize(200);
    }
}
