package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands as a script meets them: what they print, where, and how they end.
class CommandLineInterfaceTest extends OnTheCommandLine {

    private static final Offset<Double> DIGITS = within(5e-5);

    CommandLineInterfaceTest() {
        super(SAMPLE);
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
    @ValueSource(strings = {"open", "new", "show", "set", "undo", "redo", "history", "project", "screenshot"})
    void everyCommandExplainsItselfInTheUsersLanguage(String command) {
        Run run = run(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("用法：plan-workbench " + command).contains("显示帮助");
        assertThat(run("--lang", "en", command, "--help").out()).startsWith("Usage: plan-workbench " + command)
                .doesNotContainPattern("\\p{IsHan}");
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
                    "overview-" + theme + ".png", "indicators-" + theme + ".png", "scenario-" + theme + ".png",
                    "evaluation-" + theme + ".png", "report-" + theme + ".png", "data-" + theme + ".png",
                    "history-" + theme + ".png");
        }
        var picture = ImageIO.read(pictures.resolve("scenario-" + theme + ".png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(width, height);
        int corner = picture.getRGB(width / 2, height - 1) & 0xff;
        assertThat(corner > 128).as("a light status line").isEqualTo(theme.equals("light"));
    }

    /// Of one colour, from left to right.
    private static int longestLine(BufferedImage picture, int colour) {
        int longest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            int line = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                line = (picture.getRGB(x, y) & 0xffffff) == colour ? line + 1 : 0;
                longest = Math.max(longest, line);
            }
        }
        return longest;
    }

    @Test
    void theImportOfATableIsDrawnBesideThePages() throws Exception {
        Path table = Files.writeString(folder.resolve("表.csv"), "指标,2022年\n地区生产总值,1580.5\n");
        Path pictures = folder.resolve("pictures");
        Run run = run("screenshot", workspace, "--out", pictures.toString(), "--table", table.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(ImageIO.read(pictures.resolve("import-light.png").toFile()).getWidth()).isEqualTo(1440);
        assertThat(Files.readAllBytes(pictures.resolve("import-light.png"))).as("a table where there was none")
                .isNotEqualTo(Files.readAllBytes(pictures.resolve("data-light.png")));
        assertThat(pictures.resolve("export-light.png")).isNotEmptyFile();
        assertThat(longestLine(ImageIO.read(pictures.resolve("report-light.png").toFile()), 0x0969da))
                .as("the button that writes the report can be pressed").isGreaterThan(200);
    }

    @Test
    void withoutADisplayTheWindowsJobIsDoneOnPaper() throws Exception {
        Path demo = Path.of("target", "demo");
        Files.createDirectories(demo);
        Files.deleteIfExists(demo.resolve("scenario-dark.png"));
        Run run = run();
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().findFirst()).hasValueSatisfying(line -> assertThat(line).contains("没有可用的显示器"));
        assertThat(run.out()).contains("服务业增加值总量规模", "990.32 亿元", "−9.68 亿元", "6.66%（自2020年）", "37%",
                "11 项有望达标 · 3 项有风险");
        assertThat(demo.resolve("scenario-dark.png")).isNotEmptyFile();
    }

    @Test
    void settingWhatIsThereAlreadySaysThatNothingChanged() {
        assertThat(run("set", workspace, "地区生产总值", "2023", "1700").exit()).isZero();
        assertThat(run("set", workspace, "社会消费品零售总额", "2022", "900").exit()).isZero();
        assertThat(run("set", workspace, "地区生产总值", "2023", "1700").out()).isEqualTo("地区生产总值 2023 年没有变化\n");
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
