package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `fill-in` as a script meets it.
class FillInCommandTest extends OnTheCommandLine {

    private Path out = Path.of("");

    FillInCommandTest() {
        super(PRACTICE);
    }

    @BeforeEach
    void aPlaceForPacks() {
        out = folder.resolve("packs");
    }

    private JsonNode culture(String... more) throws Exception {
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[]{"fill-in", workspace, "--year", "2023", "--out", out.toString()}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return run(all).json();
    }

    private static JsonNode json(String text) throws Exception {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void aDryRunTellsWhatWouldGoOutAndWritesNothing() {
        Run run = run("fill-in", workspace, "--year", "2023", "--dry-run");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("演示数据", "区文化体育和旅游局", "未发", "填报表_2023_区民政局_第1次.xlsx（4项）",
                "将生成 12 份填报表；未写入任何文件");
        assertThat(out).doesNotExist();
        assertThat(run("history", workspace).out()).doesNotContain("填报");
    }

    @Test
    void aDepartmentIsSentOnceAndAgainOnlyWhereThatIsSaid() throws Exception {
        assertThat(culture("--department", "区文化体育和旅游局", "--json")).isEqualTo(json("""
                {"year":2023,"applied":true,"files":1,"departments":[{"id":"wtlj","name":"区文化体育和旅游局",
                "indicators":10,"known":10,"state":"sent","round":1,"outcome":"sent",
                "file":"填报表_2023_区文化体育和旅游局_第1次.xlsx","asked":10,"returned":0}],"unassigned":[]}"""));
        assertThat(out.resolve("填报表_2023_区文化体育和旅游局_第1次.xlsx")).isNotEmptyFile();
        assertThat(culture("--department", "wtlj", "--json").at("/departments/0/outcome").asText())
                .isEqualTo("already-sent");
        JsonNode again = culture("--department", "wtlj", "--again", "--json").at("/departments/0");
        assertThat(again.get("round").asInt()).isEqualTo(2);
        assertThat(out.resolve("填报表_2023_区文化体育和旅游局_第2次.xlsx")).isNotEmptyFile();
        assertThat(run("history", workspace).out()).contains("发出2023年填报表：区文化体育和旅游局");
    }

    @Test
    void whatCannotBeDoneIsRefusedWithItsReason() {
        assertThat(run("fill-in", workspace, "--year", "2019", "--dry-run").err()).contains("2019年不在规划期 2020—2025年之内");
        assertThat(run("fill-in", workspace, "--year", "2023").err()).contains("--out");
        assertThat(run("fill-in", workspace, "--year", "2023", "--dry-run", "--department", "教育局").err())
                .contains("没有责任单位“教育局”");
        String inTheWay = folder.resolve("work.mv.db").toString();
        assertThat(run("fill-in", workspace, "--year", "2023", "--out", inTheWay).err()).contains("不能写入文件夹");
    }
}
