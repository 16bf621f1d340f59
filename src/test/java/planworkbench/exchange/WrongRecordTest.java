package planworkbench.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Packages in which something is wrong that an evaluation recorded: ratings, identities, texts of the report, work items.
class WrongRecordTest extends DamagedPackage {

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
}
