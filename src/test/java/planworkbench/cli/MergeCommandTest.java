package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import planworkbench.Workbench;
import planworkbench.exchange.fillin.FillInIssue;
import planworkbench.exchange.fillin.FilledPack;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// `merge` as a script meets it: packs of 统计局 and 商务局 for 2024 are on their way.
class MergeCommandTest extends OnTheCommandLine {

    MergeCommandTest() {
        super(SAMPLE);
    }

    @BeforeEach
    void packsAreSent() {
        try (Workspace open = new Workbench("test", new Installation(folder.resolve("home"), true))
                .open(Path.of(workspace))) {
            new FillInIssue(open.edits(), Messages.of(Language.ZH)).issue(2024, List.of("tjj", "swj"),
                    folder.resolve("out"), (_, _) -> true);
        }
    }

    private FilledPack pack(String department) throws IOException {
        try (var files = Files.list(folder.resolve("out"))) {
            return FilledPack.open(files.filter(file -> file.getFileName().toString().contains(department)).findFirst()
                    .orElseThrow());
        }
    }

    private String saved(FilledPack pack, String name) {
        return pack.save(folder.resolve(name)).toString();
    }

    /// Without the number of the step.
    private String show() {
        return run("show", workspace, "--json").out().replaceFirst("\"revision\" : [0-9]+", "\"revision\" : 0");
    }

    private String history() {
        return run("history", workspace).out();
    }

    @Test
    void packsAreMergedAsOneStepThatUndoTakesBack() throws Exception {
        String before = show();
        Run merged = run("merge", workspace,
                saved(pack("统计局").value("gdp", "2010.5亿元").evidence("gdp", "年报"), "统计局.xlsx"),
                saved(pack("商务局").value("retail-sales", 915), "商务局.xlsx"));
        assertThat(merged.err()).isEmpty();
        assertThat(merged.exit()).isZero();
        assertThat(merged.out()).contains("已并入 2 项，退回 0 项").contains("2024年：已交");
        assertThat(history()).contains("并入填报表：区统计局、区商务局").contains("2,010.5 亿元").contains("已交（第1次）");
        assertThat(run("undo", workspace).exit()).isZero();
        assertThat(show()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysAsJsonWhatWouldBecomeAndChangesNothing() throws Exception {
        String before = history();
        JsonNode document = run("merge", workspace,
                saved(pack("统计局").value("gdp", 2010).value("services-va", 1050.28), "统计局.xlsx"), "--dry-run",
                "--json").json();
        assertThat(document.get("applied").asBoolean()).isFalse();
        assertThat(document.at("/packs/0/accepted").asBoolean()).isTrue();
        assertThat(document.at("/packs/0/state").asText()).isEqualTo("submitted");
        assertThat(cell(document, "gdp").get("kind").asText()).isEqualTo("changed");
        assertThat(cell(document, "gdp").get("submitted").asDouble()).isEqualTo(2010);
        assertThat(cell(document, "gdp").get("sent").asDouble()).isEqualTo(2005.7);
        assertThat(cell(document, "services-va").get("kind").asText()).isEqualTo("same");
        assertThat(cell(document, "primary-share").get("kind").asText()).isEqualTo("empty");
        assertThat(history()).isEqualTo(before);
    }

    private static JsonNode cell(JsonNode document, String code) {
        for (JsonNode cell : document.get("cells")) {
            if (cell.get("code").asText().equals(code)) {
                return cell;
            }
        }
        throw new AssertionError("no cell " + code);
    }

    @Test
    void aConflictStopsTheMergeUntilItIsDecided() throws Exception {
        run("set", workspace, "地区生产总值", "2024", "2008", "--note", "统计公报");
        String before = history();
        String file = saved(pack("统计局").value("gdp", 2010), "统计局.xlsx");
        Run stopped = run("merge", workspace, file);
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.out()).contains("冲突：发出后本地已改为 2,008 亿元").contains("没有写入");
        assertThat(stopped.err()).contains("有 1 处冲突待定").contains("区统计局:地区生产总值:2024");
        assertThat(history()).isEqualTo(before);
        assertThat(run("merge", workspace, file, "--keep", "地区生产总值").exit()).isZero();
        assertThat(value("gdp")).isEqualTo(2008);
        run("undo", workspace);
        assertThat(run("merge", workspace, file, "--take", "区统计局:地区生产总值:2024").exit()).isZero();
        assertThat(value("gdp")).isEqualTo(2010);
    }

    private double value(String code) throws Exception {
        for (JsonNode observation : JsonMapper.builder().build().readTree(show()).get("observations")) {
            if (observation.get("code").asText().equals(code) && observation.get("year").asInt() == 2024) {
                return observation.get("value").asDouble();
            }
        }
        throw new AssertionError("no figure " + code);
    }

    @Test
    void aRefusedCellStopsTheMergeUnlessItIsReturned() throws Exception {
        String file = saved(pack("统计局").value("gdp", "约2000").value("primary-share", 1.3), "统计局.xlsx");
        Run stopped = run("merge", workspace, file);
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.err()).contains("有 1 格不收");
        JsonNode merged = run("merge", workspace, file, "--return-refused", "--json").json();
        assertThat(merged.get("applied").asBoolean()).isTrue();
        assertThat(merged.at("/packs/0/state").asText()).isEqualTo("returned");
        assertThat(cell(merged, "gdp").get("returned").asText()).isEqualTo("不是数字");
        assertThat(history()).contains("退回（第1次）");
        assertThat(value("primary-share")).isEqualTo(1.3);
    }

    @Test
    void aCellIsReturnedWithItsReason() throws Exception {
        String file = saved(pack("商务局").value("retail-sales", 915), "商务局.xlsx");
        assertThat(run("merge", workspace, file, "--return", "社会消费品零售总额= ").err()).contains("要写理由");
        assertThat(run("merge", workspace, file, "--return", "社会消费品零售总额=请附月报").out())
                .contains("退回：请附月报").contains("已并入 0 项，退回 1 项");
        assertThat(run("merge", workspace, file, "--return", "高新技术企业=x").err()).contains("没有这一项");
    }

    @Test
    void aSpoiltPackBesideAGoodOneLeavesNothingBehind() throws Exception {
        String before = history();
        String spoilt = Files.writeString(folder.resolve("商务局.xlsx"), "指标,2024年\n").toString();
        Run stopped = run("merge", workspace, saved(pack("统计局").value("gdp", 2010), "统计局.xlsx"), spoilt);
        assertThat(stopped.exit()).isEqualTo(1);
        assertThat(stopped.out()).contains("商务局.xlsx").contains("整份未收");
        assertThat(stopped.err()).contains("有 1 份填报表不能收");
        assertThat(history()).isEqualTo(before);
    }
}
