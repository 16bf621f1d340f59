package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.Workbench;
import planworkbench.exchange.sheet.RawWorkbook;
import planworkbench.store.Installation;

/// `import` and `export` as a script meets them.
class ImportCommandTest {

    private static final Path SAMPLE = Path.of("sample-data/wuzhong-services-145");

    @TempDir
    Path folder;

    private String workspace = "";
    private String errors = "";

    @BeforeEach
    void aWorkspaceOfTheSample() {
        workspace = folder.resolve("work").toString();
        done("new", workspace, "--from", SAMPLE.toString());
    }

    private int run(StringWriter out, String... args) {
        var err = new StringWriter();
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(folder.resolve("home"), true)),
                new PrintWriter(out), new PrintWriter(err), args);
        errors = err.toString();
        return exit;
    }

    private String done(String... args) {
        var out = new StringWriter();
        assertThat(run(out, args)).as(() -> errors).isZero();
        return out.toString();
    }

    private JsonNode json(String... args) throws Exception {
        return JsonMapper.builder().build().readTree(done(args));
    }

    private String history() {
        return done("history", workspace);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String table(String text) throws Exception {
        return Files.writeString(folder.resolve("表.csv"), text).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv"})
    void whatWasExportedHasNoDifferences(String format) throws Exception {
        done("export", workspace, "--format", format, "--out", file("out." + format));
        JsonNode preview = json("import", workspace, file("out." + format), "--dry-run", "--json");
        assertThat(preview.get("counts")).isEqualTo(JsonMapper.builder().build()
                .readTree("{\"new\":0,\"changed\":0,\"same\":78,\"refused\":0}"));
        assertThat(done("import", workspace, file("out." + format), "--lang", "en")).contains("No differences");
        assertThat(history()).doesNotContain("导入");
    }

    @Test
    void theExportedPackageIsThePackageItCameFrom() throws Exception {
        done("export", workspace, "--format", "json", "--out", file("package"));
        for (String name : new String[]{"observations.json", "indicators.json", "scenarios.json", "plan.json"}) {
            assertThat(folder.resolve("package").resolve(name)).hasSameTextualContentAs(SAMPLE.resolve(name));
        }
    }

    @Test
    void figuresOfSeveralFilesAreOneStepWithTheirSources() throws Exception {
        String other = Files.writeString(folder.resolve("乙.csv"), "指标,2022,2023\n高新技术企业,900,950\n").toString();
        assertThat(done("import", workspace, table("指标,2022,2023\n地区生产总值,1580.5,1624\n"), other))
                .contains("已导入 3 个数据");
        assertThat(show("地区生产总值", 2022).get("source").get("document").asText()).isEqualTo("表.csv 表.csv!B2");
        done("undo", workspace);
        assertThat(show("地区生产总值", 2022).isMissingNode()).isTrue();
        assertThat(show("高新技术企业", 2023).isMissingNode()).isTrue();
    }

    private JsonNode show(String indicator, int year) throws Exception {
        for (JsonNode observation : json("show", workspace, "--json").get("observations")) {
            if (observation.get("series").asText().equals(indicator) && observation.get("year").asInt() == year) {
                return observation;
            }
        }
        return JsonMapper.builder().build().missingNode();
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        String before = done("show", workspace, "--json");
        JsonNode preview = json("import", workspace, table("指标,2022,2023\n地区生产总值,1580.5,1625\n"), "--dry-run",
                "--json");
        assertThat(preview.get("applied").asBoolean()).isFalse();
        assertThat(preview.at("/files/0/differences/0/kind").asText()).isEqualTo("new");
        assertThat(done("show", workspace, "--json")).isEqualTo(before);
    }

    @Test
    void aRefusedCellIsNamedAndStopsTheWholeImportUnlessToldOtherwise() throws Exception {
        String table = table("指标,2022,2023\n地区生产总值,1580.5,约1600\n");
        var out = new StringWriter();
        assertThat(run(out, "import", workspace, table)).isEqualTo(1);
        assertThat(out.toString()).contains("表.csv!C2").contains("约1600 不是数字");
        assertThat(errors).contains("有 1 格不收");
        assertThat(show("地区生产总值", 2022).isMissingNode()).isTrue();
        done("import", workspace, table, "--skip-refused");
        assertThat(show("地区生产总值", 2022).get("value").asDouble()).isEqualTo(1580.5);
    }

    @Test
    void aBadFileBesideAGoodOneLeavesNothingBehind() throws Exception {
        String before = done("show", workspace, "--json");
        String bad = new RawWorkbook().part("xl/vbaProject.bin", "x").write(folder.resolve("宏.xlsx")).toString();
        assertThat(run(new StringWriter(), "import", workspace, table("指标,2022,2023\n地区生产总值,1,2\n"), bad))
                .isEqualTo(1);
        assertThat(errors).contains("宏.xlsx").contains("宏，请另存为");
        assertThat(done("show", workspace, "--json")).isEqualTo(before);
    }

    @Test
    void aRowIsMappedByTheUserAndRememberedForTheNextTable() throws Exception {
        String table = table("指标,2022,2023\n全区GDP,1580.5,1624\n");
        assertThat(run(new StringWriter(), "import", workspace, table)).isZero();
        assertThat(show("地区生产总值", 2022).isMissingNode()).isTrue();
        done("import", workspace, table, "--map", "全区GDP=地区生产总值");
        assertThat(show("地区生产总值", 2022).get("value").asDouble()).isEqualTo(1580.5);
        done("import", workspace, table("指标,2022,2023\n全区GDP,1581,1624\n"));
        assertThat(show("地区生产总值", 2022).get("value").asDouble()).isEqualTo(1581);
    }

    @Test
    void theWorkbookIsFrozenNotedAndHarmless() throws Exception {
        done("set", workspace, "地区生产总值", "2022", "1580.5", "--source", "=HYPERLINK(\"http://x\")");
        done("export", workspace, "--format", "xlsx", "--out", file("out.xlsx"));
        try (InputStream in = Files.newInputStream(folder.resolve("out.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet figures = workbook.getSheet("指标数据");
            assertThat(figures.getPaneInformation().isFreezePane()).isTrue();
            assertThat(figures.getRow(2).getCell(3).getStringCellValue()).isEqualTo("亿元");
            assertThat(figures.getRow(2).getCell(6).getCellComment().getString().getString()).startsWith("规划载明\n");
            assertThat(figures.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(724.53);
            assertThat(workbook.getSheet("数据出处")).as("sources").anySatisfy(
                    row -> assertThat(row.getCell(8).getStringCellValue()).isEqualTo("'=HYPERLINK(\"http://x\")"));
        }
    }

    @Test
    void namesThatLookLikeFormulasAreHarmlessInCsvAndStillRecognised() throws Exception {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        try (var files = Files.list(SAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        Path indicators = copy.resolve("indicators.json");
        Files.writeString(indicators, Files.readString(indicators).replace("\"高新技术企业\"", "\"=高新技术企业\""));
        workspace = file("formula");
        done("new", workspace, "--from", copy.toString());
        done("export", workspace, "--format", "csv", "--out", file("out.csv"));
        assertThat(Files.readString(folder.resolve("out.csv"))).startsWith("\uFEFF").contains(",'=高新技术企业,")
                .doesNotContain(",=");
        assertThat(done("import", workspace, file("out.csv"))).contains("没有差异");
    }
}
