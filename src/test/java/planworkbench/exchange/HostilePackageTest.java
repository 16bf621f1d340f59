package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Packages that were damaged, edited carelessly or made to do harm: each is refused as a whole, and says where and why.
class HostilePackageTest {

    private static final String DOCUMENT = "苏州市吴中区“十四五”现代服务业发展规划";

    @TempDir
    Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void aCopyOfTheSample() throws IOException {
        folder = Files.createDirectory(temporary.resolve("package"));
        try (Stream<Path> files = Files.list(Path.of("sample-data/wuzhong-services-145"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../plan.txt", "/etc/passwd", "C:\\\\plan.txt", "..\\\\plan.txt", "texts/plan.txt", "..",
        "",
        "plan.txt\\u0000", "nul:"})
    void a_text_that_is_not_plainly_a_file_of_the_package_is_not_opened(String name) throws IOException {
        replace("plan.json", "\"file\": \"plan.txt\"", "\"file\": \"" + name + "\"");
        assertRefused("plan.json", DOCUMENT, PackageProblem.FILE_NAME, "文件名", "name of a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "observations.json", "plan.json"})
    void a_link_that_leads_out_of_the_package_is_not_followed(String file) throws IOException {
        Path outside = temporary.resolve("outside");
        Files.move(folder.resolve(file), outside);
        Files.createSymbolicLink(folder.resolve(file), outside);
        assertRefused(file, "", PackageProblem.OUTSIDE, "链接", "link");
    }

    @Test
    void a_link_to_another_file_of_the_package_is_followed() throws Exception {
        Files.move(folder.resolve("plan.txt"), folder.resolve("text.txt"));
        Files.createSymbolicLink(folder.resolve("plan.txt"), Path.of("text.txt"));
        assertThat(DataPackageReader.read(folder).plan().documents()).hasSize(1);
    }

    @Test
    void a_huge_file_and_endless_entries_are_refused_before_they_are_taken_in() throws IOException {
        int oneTooFew = (int) Files.size(folder.resolve("plan.json")) - 1;
        assertRefused(refusal(new PackageLimits(oneTooFew, 200_000)), "plan.json", "", PackageProblem.TOO_LARGE, "MB",
                "MB");
        assertRefused(refusal(new PackageLimits(20_000_000, 70)), "indicators.json", "71",
                PackageProblem.TOO_MANY, "70", "70");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.txt", "plan.json", "scenarios.json"})
    void a_file_that_is_not_utf_8_is_refused(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] = (byte) 0xFF;
        Files.write(folder.resolve(file), bytes);
        assertRefused(file, "", PackageProblem.NOT_UTF8, "UTF-8", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "plan.txt", "indicators.json", "targets.json", "observations.json",
        "breaks.json",
        "work-items.json", "scenarios.json"})
    void a_missing_file_is_named(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertRefused(file, "", PackageProblem.MISSING_FILE, "缺少", "missing");
    }

    @Test
    void what_is_no_folder_is_no_package() {
        PackageException refusal = refusal(folder.resolve("plan.json"), PackageLimits.DEFAULT);
        assertThat(refusal.problem()).isEqualTo(PackageProblem.NOT_A_FOLDER);
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "observations.json", "scenarios.json"})
    void garbage_behind_the_end_is_refused(String file) throws IOException {
        Files.writeString(folder.resolve(file), Files.readString(folder.resolve(file)) + "{}");
        assertRefused(file, "", PackageProblem.SYNTAX, "JSON", "JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.json", "observations.json"})
    void a_file_that_ends_in_the_middle_is_refused(String file) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Files.writeString(folder.resolve(file), text.substring(0, text.lastIndexOf('}')));
        assertThat(refusal(PackageLimits.DEFAULT).problem()).isEqualTo(PackageProblem.SYNTAX);
    }

    @Test
    void what_a_package_says_moves_no_cursor_and_fills_no_page_in_the_message() throws IOException {
        replace("targets.json", "\"kind\": \"MoreThan\"", "\"kind\": \"\\u001b[2J" + "x".repeat(5000) + "\"");
        String message = refusal(PackageLimits.DEFAULT).text(Messages.of(Language.EN));
        assertThat(message).doesNotContain("\u001b").hasSizeLessThan(400);
    }

    private static final String RATING = "{\"target\": \"T01\", \"year\": 2023, \"rating\": \"BEHIND\", "
            + "\"reason\": \"统计口径调整\", \"author\": \"王\", \"date\": \"2023-11-01\"}";
    private static final String IDENTITY = "{\"kind\": \"TotalOfParts\", \"name\": \"合计\", \"total\": \"gdp\", "
            + "\"parts\": [\"services-va\", \"services-tax\"]}";

    private static final String REPORT_TEXT = "{\"place\": \"target.T01.cause\", \"year\": 2023, \"text\": \"口径调整\"}";

    static Stream<Arguments> judgements() {
        String texts = "report-texts.json";
        String ratings = "ratings.json";
        String identities = "identities.json";
        return Stream.of(
                row(texts, REPORT_TEXT, REPORT_TEXT.replace("2023,", "2020,"), "1 target.T01.cause 2020",
                        PackageProblem.RATING_YEAR, "2020", "2020"),
                row(texts, REPORT_TEXT, REPORT_TEXT.replace("target.T01.cause", " "), "1", PackageProblem.REFUSED,
                        "place", "place"),
                row(texts, REPORT_TEXT, REPORT_TEXT.replace("口径调整", "字".repeat(20_001)), "1", PackageProblem.REFUSED,
                        "20001", "20001"),
                row(texts, REPORT_TEXT, REPORT_TEXT + "," + REPORT_TEXT, "2", PackageProblem.DUPLICATE, "重复", "same"),
                row(ratings, RATING, RATING.replace("T01", "T99"), "1 T99 2023", PackageProblem.NO_TARGET, "T99",
                        "T99"),
                row(ratings, RATING, RATING.replace("2023,", "1999,"), "1 T01 1999", PackageProblem.RATING_YEAR, "1999",
                        "1999"),
                row(ratings, RATING, RATING.replace("BEHIND", "SPLENDID"), "1", PackageProblem.WRONG_VALUE,
                        "rating", "rating"),
                row(ratings, RATING, RATING.replace("2023-11-01", "yesterday"), "1", PackageProblem.WRONG_VALUE,
                        "date", "date"),
                row(ratings, RATING, RATING.replace("统计口径调整", " "), "1", PackageProblem.REFUSED, "T01", "T01"),
                row(ratings, RATING, RATING.replace("统计口径调整", "字".repeat(2001)), "1", PackageProblem.REFUSED,
                        "2001", "2001"),
                row(ratings, RATING, RATING + "," + RATING, "2", PackageProblem.DUPLICATE, "重复", "same"),
                row(identities, IDENTITY, IDENTITY.replace("services-tax", "nothing"), "1 合计",
                        PackageProblem.NO_INDICATOR, "nothing", "nothing"),
                row(identities, IDENTITY, IDENTITY.replace(", \"services-tax\"", ""), "1", PackageProblem.REFUSED,
                        "gdp", "gdp"),
                row(identities, IDENTITY, IDENTITY.replace("TotalOfParts", "java.lang.Runtime"), "1",
                        PackageProblem.UNKNOWN_KIND, "java.lang.Runtime", "java.lang.Runtime"),
                row(identities, IDENTITY, IDENTITY + "," + IDENTITY, "2", PackageProblem.DUPLICATE, "重复", "same"));
    }

    @ParameterizedTest(name = "{2} in {0}")
    @MethodSource("judgements")
    void a_rating_or_an_identity_that_is_wrong_is_refused_too(String file, String right, String wrong, String entry,
            PackageProblem problem, String chinese, String english) throws IOException, PackageException {
        Files.writeString(folder.resolve(file), "[" + right + "]");
        DataPackageReader.read(folder);
        Files.writeString(folder.resolve(file), "[" + wrong + "]");
        assertRefused(file, entry, problem, chinese, english);
    }

    private static final String MILESTONE = "{\"text\": \"竣工\", \"due\": \"2023-06\", \"done\": null}";
    private static final String FILE = "{\"name\": \"批复.pdf\", \"size\": 12, \"hash\": \"" + "0".repeat(64)
            + "\", \"note\": \"\"}";

    static Stream<Arguments> workItems() {
        return Stream.of(
                row("milestones", MILESTONE, "2023-06", "2023-13", PackageProblem.WRONG_VALUE, "2023-13", "2023-13"),
                row("milestones", MILESTONE, "2023-06", "2023年6月", PackageProblem.WRONG_VALUE, "2023年6月",
                        "2023年6月"),
                row("milestones", MILESTONE, "null", "\"2023-02-29\"", PackageProblem.WRONG_VALUE, "2023-02-29",
                        "2023-02-29"),
                row("milestones", MILESTONE, "null", "\"9999-01-01\"", PackageProblem.MILESTONE, "2100", "2100"),
                row("milestones", MILESTONE, "竣工", "竣\\n工", PackageProblem.MILESTONE, "一行", "a line"),
                row("milestones", MILESTONE, MILESTONE, (MILESTONE + ",").repeat(100) + MILESTONE,
                        PackageProblem.WORK_ITEM, "100", "100"),
                row("evidence", FILE, "批复.pdf", "../批复.pdf", PackageProblem.EVIDENCE, "路径", "path"),
                row("evidence", FILE, "批复.pdf", "C:\\\\批复.pdf", PackageProblem.EVIDENCE, "路径", "path"),
                row("evidence", FILE, "批复.pdf", "..", PackageProblem.EVIDENCE, "路径", "path"),
                row("evidence", FILE, "批复.pdf", "a\\u202efdp.exe", PackageProblem.EVIDENCE, "保留字符", "reserved"),
                row("evidence", FILE, "000", "00/", PackageProblem.EVIDENCE, "SHA-256", "SHA-256"),
                row("evidence", FILE, "12", "20971521", PackageProblem.EVIDENCE, "20 MB", "20 MB"),
                row("evidence", FILE, "12", "-1", PackageProblem.EVIDENCE, "20 MB", "20 MB"),
                row("evidence", FILE, FILE, FILE + "," + FILE, PackageProblem.WORK_ITEM, "同一文件", "once only"),
                row("evidence", FILE, "\"note\"", "\"path\": \"/etc\", \"note\"", PackageProblem.UNKNOWN_FIELD, "path",
                        "path"));
    }

    @ParameterizedTest(name = "{2} → {3} in {0}")
    @MethodSource("workItems")
    void what_is_reported_of_an_area_of_work_is_refused_where_it_is_wrong_and_leads_to_no_other_folder(String field,
            String right, String from, String to, PackageProblem problem, String chinese, String english)
            throws IOException, PackageException {
        String before = "\"kind\": \"FRAMEWORK\"";
        replace("work-items.json", before, before + ", \"" + field + "\": [" + right + "]");
        DataPackageReader.read(folder);
        replace("work-items.json", right, right.replace(from, to));
        assertRefused("work-items.json", "1 W01", problem, chinese, english);
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

    @Test
    void a_package_without_a_scenario_is_refused() throws IOException {
        Files.writeString(folder.resolve("scenarios.json"), "[]");
        assertThatThrownBy(() -> DataPackageReader.read(folder)).isInstanceOfSatisfying(PackageException.class,
                refused -> assertThat(refused.text(Messages.of(Language.ZH))).contains("scenarios.json", "至少需要一个情景"));
    }

    @Test
    void a_byte_order_mark_in_front_does_no_harm() throws Exception {
        for (String file : List.of("plan.json", "targets.json")) {
            Files.writeString(folder.resolve(file), "\uFEFF" + Files.readString(folder.resolve(file)));
        }
        assertThat(DataPackageReader.read(folder))
                .isEqualTo(DataPackageReader.read(Path.of("sample-data/wuzhong-services-145")));
    }

    private static Arguments row(String file, String from, String to, String entry, PackageProblem problem,
            String chinese, String english) {
        return Arguments.of(file, from, to, entry, problem, chinese, english);
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(from);
        assertThat(at).as("%s holds %s", file, from).isNotNegative();
        Files.writeString(folder.resolve(file), text.substring(0, at) + to + text.substring(at + from.length()));
    }

    private PackageException refusal(PackageLimits limits) {
        return refusal(folder, limits);
    }

    private static PackageException refusal(Path from, PackageLimits limits) {
        PackageException refusal = catchThrowableOfType(PackageException.class,
                () -> DataPackageReader.read(from, limits));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    private void assertRefused(String file, String entry, PackageProblem problem, String chinese, String english) {
        assertRefused(refusal(PackageLimits.DEFAULT), file, entry, problem, chinese, english);
    }

    private static void assertRefused(PackageException refusal, String file, String entry, PackageProblem problem,
            String chinese, String english) {
        assertThat(List.of(refusal.file(), refusal.entry(), refusal.problem()))
                .isEqualTo(List.of(file, entry, problem));
        assertThat(refusal.text(Messages.of(Language.ZH))).contains(file).contains(entry).contains(chinese);
        assertThat(refusal.text(Messages.of(Language.EN))).contains(file).contains(entry).contains(english);
    }
}
