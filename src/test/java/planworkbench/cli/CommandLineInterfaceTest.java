package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.Workbench;
import planworkbench.store.Installation;

/// The commands as a script meets them: what they print, where, and how they end.
class CommandLineInterfaceTest {

    private static final String SAMPLE = "sample-data/wuzhong-services-145";
    private static final Offset<Double> DIGITS = within(5e-5);

    @TempDir
    Path folder;

    private String workspace = "";

    /// What one command did.
    private record Run(int exit, String out, String err) {

        JsonNode json() throws Exception {
            return JsonMapper.builder().build().readTree(out);
        }
    }

    @BeforeEach
    void aWorkspaceOfTheSample() {
        workspace = folder.resolve("work").toString();
        assertThat(run("new", workspace, "--from", SAMPLE).exit()).isZero();
    }

    private Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(folder.resolve("home"), true)),
                new PrintWriter(out),
                new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    private JsonNode target(JsonNode document, String id) {
        for (JsonNode target : document.get("targets")) {
            if (target.get("id").asText().equals(id)) {
                return target;
            }
        }
        throw new AssertionError("no target " + id);
    }

    @ParameterizedTest
    @CsvSource({"6.6%, 997.3381, false, -2.6619", "6.66, 1000.1480, true, 0.1480"})
    void servicesGrowthDecidesWhetherTheThousandIsPassed(String rate, double value, boolean met, double margin)
            throws Exception {
        Run run = run("project", workspace, "--assume", "服务业增加值=" + rate, "--json");
        JsonNode services = target(run.json(), "T01");
        assertThat(services.get("value").asDouble()).isCloseTo(value, DIGITS);
        assertThat(services.get("margin").asDouble()).isCloseTo(margin, DIGITS);
        assertThat(services.get("met").asBoolean()).isEqualTo(met);
        assertThat(services.get("requiredGrowth").asDouble()).isCloseTo(0.066568, within(5e-7));
    }

    @Test
    void theRequiredGrowthThatIsPrintedMeetsTheTargetWhenItIsFedBack() throws Exception {
        JsonNode before = run("project", workspace, "--json").json();
        for (String id : new String[]{"T01", "T19", "T20", "T26"}) {
            JsonNode target = target(before, id);
            double percent = target.get("requiredGrowth").asDouble() * 100;
            JsonNode fed = target(run("project", workspace, "--assume",
                    target.get("code").asText() + "=" + new java.math.BigDecimal(percent).toPlainString(), "--json")
                    .json(), id);
            assertThat(fed.get("met").asBoolean()).as(id).isTrue();
            assertThat(fed.get("value").asDouble()).as(id)
                    .isCloseTo(target.get("threshold").asDouble(), within(1e-5));
        }
    }

    @Test
    void theShareIsHeldAgainstTheBenchmarkYearByYear() throws Exception {
        JsonNode share = target(run("project", workspace, "--json").json(), "T05");
        assertThat(share.at("/byYear/2020/value").asDouble()).isCloseTo(53.917, within(5e-4));
        assertThat(share.at("/byYear/2020/met").asBoolean()).isTrue();
        assertThat(share.at("/byYear/2024/value").asDouble()).isCloseTo(52.365, within(5e-4));
        assertThat(share.at("/byYear/2024/margin").asDouble()).isCloseTo(-0.05, within(5e-3));
        assertThat(share.at("/byYear/2024/met").asBoolean(true)).isFalse();
    }

    @Test
    void aLevelBehindABreakIsNeitherMetNorMissed() throws Exception {
        JsonNode document = run("project", workspace, "--json").json();
        assertThat(target(document, "T01").at("/byYear/2024")).isEqualTo(JsonMapper.builder().build().readTree("""
                {"value":1050.28,"threshold":1000.0,"margin":50.279999999999973,"met":null,"reason":"break",
                 "observed":true}"""));
    }

    @Test
    void aFigureIsEnteredUndoneAndRedoneAndTheHistoryKeepsAll() throws Exception {
        assertThat(run("set", workspace, "服务业增加值", "2021", "7,905,000万元", "--status", "快报", "--note", "快报数").exit())
                .isZero();
        assertThat(run("undo", workspace).exit()).isZero();
        assertThat(run("redo", workspace).exit()).isZero();
        JsonNode shown = run("show", workspace, "--json").json();
        assertThat(shown.get("observations")).anySatisfy(o -> {
            assertThat(o.get("series").asText()).isEqualTo("服务业增加值");
            assertThat(o.get("year").asInt()).isEqualTo(2021);
            assertThat(o.get("value").asDouble()).isEqualTo(790.5);
            assertThat(o.get("status").asText()).isEqualTo("flash");
        });
        JsonNode changes = run("history", workspace, "--json").json().get("changes");
        assertThat(changes).extracting(change -> change.get("kind").asText()).containsExactly("redo", "undo", "edit");
        assertThat(changes.get(2).get("new").asText()).isEqualTo("790.5 亿元（快报）");
        assertThat(changes.get(2).get("why").asText()).isEqualTo("快报数");
    }

    @Test
    void anotherRegionsFigureIsEnteredByOptionOrByName() throws Exception {
        assertThat(run("set", workspace, "地区生产总值", "2021", "22718.3", "--region", "苏州市").exit()).isZero();
        assertThat(run("set", workspace, "服务业增加值@苏州市", "2021", "11656.9").exit()).isZero();
        JsonNode series = run("project", workspace, "--scenario", "最新实绩", "--json").json().get("series");
        assertThat(series.at("/服务业增加值占GDP比重@苏州市/2021").asDouble()).isCloseTo(51.3106, DIGITS);
    }

    @Test
    void aNegativeValueIsAValueAndNoOption() throws Exception {
        assertThat(run("set", workspace, "服务业增加值实际增速", "2021", "-2.5").exit()).isZero();
        assertThat(run("project", workspace, "--origin", "latest", "--json").json()
                .at("/series/服务业增加值实际增速/2021").asDouble()).isEqualTo(-2.5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1,23 | 千位分隔符", "12abc | 单位", "abc | 不是", "5% | 单位"})
    void aValueThatCannotBeReadIsRefusedByNameAndReason(String value, String reason) {
        Run run = run("set", workspace, "服务业增加值", "2021", value);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("服务业增加值 2021", value, reason);
        assertThat(run("history", workspace).out()).contains("还没有修改");
    }

    @Test
    void nothingToUndoIsSaidOnStderr() {
        Run run = run("undo", workspace);
        assertThat(run).isEqualTo(new Run(1, "", "没有可以撤销的修改" + System.lineSeparator()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frobnicate", "--no-such-option", "project", "set", "new"})
    void wrongUsageEndsWithTwo(String command) {
        assertThat(run(command)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"set, YEAR, 20x1", "project, --origin, foo"})
    void aWrongValueIsNamedInTheUsersLanguage(String command, String what, String value) {
        Run run = command.equals("set")
                ? run("set", workspace, "服务业增加值", value, "5")
                : run("project", workspace, "--origin", value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().findFirst()).hasValue(what + " 的值“" + value + "”不对");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "new", "show", "set", "undo", "redo", "history", "project", "screenshot"})
    void everyCommandExplainsItselfInTheUsersLanguage(String command) {
        Run run = run(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("用法：plan-workbench " + command).contains("显示帮助");
        assertThat(run("--lang", "en", command, "--help").out()).startsWith("Usage: plan-workbench " + command)
                .doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aPackageThatIsNoneIsRefusedWithItsFolderAndFile() {
        String other = folder.resolve("other").toString();
        Run run = run("new", other, "--from", folder.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(folder.toString(), "plan.json", "缺少这个文件");
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void aMissingWorkspaceIsAFailureInTheLanguageAskedFor() {
        String nowhere = folder.resolve("nowhere").toString();
        assertThat(run("show", nowhere)).satisfies(run -> {
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.err()).contains("nowhere").containsPattern("\\p{IsHan}");
        });
        assertThat(run("--lang", "en", "show", nowhere).err()).contains("nowhere").doesNotContainPattern("\\p{IsHan}");
    }

    @Test
    void aWorkspaceIsNotMadeOverAnother() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("work.mv.db"));
        assertThat(run("new", workspace, "--from", SAMPLE).exit()).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("work.mv.db"))).isEqualTo(before);
    }

    @Test
    void theTableSaysWhyATargetCannotBeJudged() {
        assertThat(run("project", workspace).out()).contains("无法评估 · 缺少基期值", "无法评估 · 需人工判断", "吴中区");
    }

    @Test
    void everythingThatIsPrintedOfPracticeDataCarriesTheMark() throws Exception {
        String practice = folder.resolve("practice").toString();
        assertThat(run("new", practice, "--from", "sample-data/wuzhong-demo-midterm").out()).startsWith("【演示数据】");
        assertThat(run("set", practice, "服务业增加值", "2024", "900").out()).startsWith("【演示数据】");
        for (String command : List.of("undo", "redo", "project", "show", "history")) {
            assertThat(run(command, practice).out()).as(command).startsWith("【演示数据】");
        }
        for (String command : List.of("project", "history")) {
            assertThat(run(command, practice, "--json").json().get("practice").asBoolean()).as(command).isTrue();
        }
        assertThat(run("show", practice, "--json").json().at("/plan/practice").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280x720, 1280, 720", "dark, 1000x640, 1000, 640"})
    void everyPageIsDrawnInTheSizeAndThemeAskedFor(String theme, String size, int width, int height)
            throws Exception {
        Path pictures = folder.resolve("pictures");
        Run run = run("screenshot", workspace, "--out", pictures.toString(), "--size", size, "--theme", theme);
        assertThat(run.exit()).as(run.err()).isZero();
        try (var files = Files.list(pictures)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
                    "overview-" + theme + ".png", "indicators-" + theme + ".png", "scenario-" + theme + ".png");
        }
        var picture = ImageIO.read(pictures.resolve("scenario-" + theme + ".png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(width, height);
        int corner = picture.getRGB(width / 2, height - 1) & 0xff;
        assertThat(corner > 128).as("a light status line").isEqualTo(theme.equals("light"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0x0", "99999x10", "1440", "1440x"})
    void aSizeThatIsNoneIsWrongUsage(String size) {
        assertThat(run("screenshot", workspace, "--out", folder.toString(), "--size", size).exit()).isEqualTo(2);
    }

    @Test
    void withoutADisplayTheWindowsJobIsDoneOnPaper() throws Exception {
        Path demo = Path.of("target", "demo");
        Files.createDirectories(demo);
        Files.deleteIfExists(demo.resolve("scenario-dark.png"));
        Run run = run();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line).contains("没有可用的显示器"));
        assertThat(run.out()).contains("服务业增加值总量规模", "990.32 亿元", "−9.68 亿元", "6.66%（自2020年）");
        assertThat(demo.resolve("scenario-dark.png")).isNotEmptyFile();
    }

    @Test
    void aSampleThatCannotBeOpenedIsToldWithoutACommandToo() throws Exception {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/sample.mv.db"), "no database");
        Run run = run();
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("sample.mv.db").isEqualTo(run("open").err());
    }

    @Test
    void aSimulationHasTheAgreedFieldsAndTheSameDigitsForASeed() throws Exception {
        JsonNode first = run("simulate", workspace, "--paths", "2000", "--seed", "5", "--json").json();
        assertThat(first.get("paths").asInt()).isEqualTo(2000);
        assertThat(first.get("seed").asLong()).isEqualTo(5);
        assertThat(first.get("sampling").asText()).isEqualTo("lhs");
        JsonNode services = target(first, "T01");
        assertThat(services.get("probability").asDouble()).isBetween(0.2, 0.6);
        JsonNode quantiles = services.get("quantiles").get("2025");
        assertThat(quantiles.get("p10").asDouble()).isLessThan(quantiles.get("p50").asDouble());
        assertThat(quantiles.get("p50").asDouble()).isCloseTo(990.3, within(3.0));
        assertThat(target(first, "T03").get("probability").isNull()).isTrue();
        assertThat(target(first, "T03").get("reason").asText()).isEqualTo("no-base");
        assertThat(first.get("joint").get("headlineLeftOut")).hasSize(3);
        assertThat(first.get("joint").get("binding").isNull()).isTrue();
        assertThat(run("simulate", workspace, "--paths", "2000", "--seed", "5", "--json").json()).isEqualTo(first);
        assertThat(run("simulate", workspace, "--paths", "2000", "--seed", "6", "--json").json()).isNotEqualTo(first);
    }

    @Test
    void aSimulationAsATableSaysWhichSpreadsRestOnNothing() {
        Run run = run("simulate", workspace, "--paths", "500", "--sampling", "sobol", "--assume", "服务业增加值=12%");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("模拟 500 次", "100.0%", "波动幅度由本程序假定", "地区生产总值");
        assertThat(run("simulate", workspace, "--paths", "500", "--lang", "en").out())
                .contains("Spread supposed by this program");
    }

    @ParameterizedTest
    @CsvSource({"--paths, 0", "--correlation, 1", "--persistence, -1", "--paths, 99999999"})
    void aSimulationThatCannotBeIsRefused(String option, String value) {
        Run run = run("simulate", workspace, option, value);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isNotBlank().contains(value.replaceFirst("^-", "").substring(0, 1));
    }

    @Test
    void aGoalIsSoughtWithTheAgreedFields() throws Exception {
        JsonNode sought = run("seek", workspace, "--target", "T01", "--json").json();
        assertThat(sought.get("target").asText()).isEqualTo("T01");
        assertThat(sought.get("requiredGrowth").asDouble()).isCloseTo(0.066568, within(5e-7));
        assertThat(sought.get("feasible").asBoolean()).isTrue();
        assertThat(sought.has("historyBest")).isTrue();
        assertThat(sought.get("note").asText()).contains("服务业增加值", "6.66%");
        JsonNode likely = run("seek", workspace, "--target", "T01", "--probability", "0.8", "--json").json();
        assertThat(likely.get("requiredGrowth").asDouble()).isGreaterThan(0.07);
        assertThat(run("seek", workspace, "--target", "T99").exit()).isEqualTo(1);
        assertThat(run("seek", workspace).exit()).isEqualTo(2);
        assertThat(run("seek", workspace, "--target", "T01", "--probability", "2").exit()).isEqualTo(1);
    }

    @Test
    void severalGoalsAreSoughtTogetherWithTheAgreedFields() throws Exception {
        JsonNode joint = run("seek", workspace, "--target", "T01,T04", "--json").json();
        assertThat(joint.get("targets")).extracting(JsonNode::asText).containsExactly("T01", "T04");
        assertThat(joint.get("feasible").asBoolean()).isTrue();
        JsonNode services = joint.get("drivers").get(1);
        assertThat(services.get("driver").asText()).isEqualTo("服务业增加值");
        assertThat(services.get("value").asDouble()).isCloseTo(0.066568, within(5e-7));
        assertThat(services.fieldNames()).toIterable().contains("step", "supposed", "historyBest", "effort");
        assertThat(run("seek", workspace, "--target", "T01,T04").out()).contains("同时达到 T01、T04", "6.66%");
        assertThat(run("seek", workspace, "--target", "T01,T04", "--lang", "en").out()).contains("least effort");
        assertThat(run("seek", workspace, "--target", "T01,T04", "--probability", "0.8").exit()).isEqualTo(1);
    }

    @Test
    void theThreeAdjustmentsOfATargetAreListed() throws Exception {
        JsonNode options = run("seek", workspace, "--target", "T04", "--options", "--json").json().get("options");
        assertThat(options).extracting(option -> option.get("option").asText()).containsExactly("keep",
                "change-value", "change-path");
        assertThat(options.get(1).get("level").asDouble()).isLessThan(10);
        assertThat(run("seek", workspace, "--target", "T04", "--options").out()).contains("T04 保持目标：",
                "T04 调整目标值：", "T04 调整路径：");
    }

    @Test
    void settingWhatIsThereAlreadySaysThatNothingChanged() {
        assertThat(run("set", workspace, "地区生产总值", "2023", "1700").exit()).isZero();
        assertThat(run("set", workspace, "社会消费品零售总额", "2022", "900").exit()).isZero();
        assertThat(run("set", workspace, "地区生产总值", "2023", "1700").out()).isEqualTo("地区生产总值 2023 年没有变化\n");
    }

    @Test
    void aWorkspaceWithoutANameIsRefused() {
        assertThat(run("new", "", "--from", SAMPLE).exit()).isEqualTo(1);
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsRefused() {
        assertThat(run("set", workspace, "地区生产总值", "2023", "9".repeat(100_000)).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"simulate --paths many | --paths 的值“many”不对",
        "simulate --paths | 缺少参数：--paths",
        "new W | 缺少参数：--from", "set W | 缺少参数：INDICATOR",
        "simulate W --seed 1 --seed 2 | 选项 --seed 写了两次"})
    void wrongUsageNamesWhatIsTypedAndNotItsPlaceholder(String command, String message) {
        Run run = run(command.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines().findFirst()).hasValue(message);
    }

    @Test
    void aProjectionThatEndsBeforeTheTargetYearIsRefused() {
        for (String json : List.of("", "--json")) {
            Run run = run(Stream.of("project", workspace, "--horizon", "2024", json).filter(a -> !a.isEmpty())
                    .toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("2024", "早于目标年 2025");
        }
        assertThat(run("project", workspace, "--horizon", "2025").exit()).isZero();
        assertThat(run("project", workspace, "--horizon", "2071").err()).contains("2071", "2025", "2070");
    }

    @ParameterizedTest
    @CsvSource({"a-file, 是一个文件", "a-file/below, 是一个文件", "/proc/pictures, 建立不了", "taken, 建立不了"})
    void aFolderThatTakesNoPicturesIsNamedWithTheReasonInTheUsersWords(String out, String reason) throws Exception {
        Files.writeString(folder.resolve("a-file"), "");
        Files.createDirectories(folder.resolve("taken/overview-light.png/full"));
        Path pictures = folder.resolve(out);
        Run run = run("screenshot", workspace, "--out", pictures.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(pictures.toString(), reason).doesNotContain("Exception", "java");
        assertThat(run("--lang", "en", "screenshot", workspace, "--out", pictures.toString()).err())
                .contains(pictures.toString()).doesNotContain("Exception", "java").doesNotContainPattern("\\p{IsHan}");
        assertThat(Files.readString(folder.resolve("a-file"))).isEmpty();
    }

    @Test
    void aWorkspaceThatNeverWasIsMissingAndNotGoneAndOneLearnsHowToMakeIt() {
        Run run = run("show", folder.resolve("nope").toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("nope.mv.db", "没有这个文件", "plan-workbench new").doesNotContain("不在了");
    }

    @Test
    void ofADamagedFileTheNewestBackupIsNamedOrThatThereIsNone() throws Exception {
        Files.writeString(folder.resolve("work.mv.db"), "cut");
        assertThat(run("show", workspace).err()).contains("旁边没有备份").doesNotContain("最近的备份");
        assertThat(run("--lang", "en", "show", workspace).err()).contains("There is no backup beside it");
        Files.writeString(folder.resolve("work-1.sql.gz"), "");
        assertThat(run("show", workspace).err()).contains("最近的备份：" + folder.resolve("work-1.sql.gz"))
                .doesNotContain("没有备份");
    }

    @Test
    void aFigureThatNoUnitExplainsIsRefusedByNameAndLimit() {
        Run run = run("set", workspace, "服务业增加值", "2024", "1" + "0".repeat(15));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("服务业增加值 2024", "过大", "1,000,000,000,000,000");
        assertThat(run("set", workspace, "服务业增加值", "2024", "1e300").exit()).isEqualTo(1);
    }

    @Test
    void aNoteOfSeveralLinesIsOneLineOfTheHistoryAndWholeInJson() throws Exception {
        assertThat(run("set", workspace, "地区生产总值", "2023", "1700", "--note", "第一行\n第二行\r\n第三行\u001b[2J").exit())
                .isZero();
        assertThat(run("history", workspace).out().lines()).singleElement().asString()
                .endsWith("第一行 第二行 第三行 [2J");
        assertThat(run("history", workspace, "--json").json().at("/changes/0/why").asText())
                .isEqualTo("第一行\n第二行\r\n第三行\u001b[2J");
    }

    @Test
    void aSmallFigureInALargeUnitIsNotAnsweredAsNothing() {
        assertThat(run("set", workspace, "服务业增加值", "2021", "12万元").out()).contains("→ 0.0012 亿元");
    }
}
