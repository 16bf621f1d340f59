package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The history asked for by a script, and the ways back.
class HistoryCommandTest extends OnTheCommandLine {

    HistoryCommandTest() {
        super(SAMPLE);
    }

    @BeforeEach
    void threeSteps() {
        run("set", workspace, "地区生产总值", "2022", "1500", "--note", "初稿");
        run("set", workspace, "地区生产总值", "2022", "1520", "--note", "更正");
        run("set", workspace, "服务业增加值", "2022", "760");
    }

    private double value(String series, String year) throws Exception {
        for (var observation : run("show", workspace, "--json").json().get("observations")) {
            if (observation.get("series").asText().equals(series)
                    && observation.get("year").asText().equals(year)) {
                return observation.get("value").asDouble();
            }
        }
        return Double.NaN;
    }

    @Test
    void it_is_filtered_and_limited() throws Exception {
        assertThat(run("history", workspace, "--json").json().get("changes")).hasSize(3);
        assertThat(run("history", workspace, "--text", "更正", "--json").json().get("changes")).hasSize(1);
        assertThat(run("history", workspace, "--indicator", "服务业增加值", "--json").json().get("changes")).hasSize(1);
        assertThat(run("history", workspace, "--limit", "2", "--json").json().get("changes")).hasSize(2);
        assertThat(run("history", workspace, "--kind", "undo").out()).contains("没有符合筛选条件的修改");
        assertThat(run("history", workspace, "--until", "2001-01-01").out()).contains("没有符合筛选条件的修改");
    }

    @Test
    void everything_after_a_step_is_undone_and_a_preview_changes_nothing() throws Exception {
        assertThat(run("undo", workspace, "--to", "1", "--dry-run").out()).contains("仅预览", "1,520 亿元 → 1,500 亿元");
        assertThat(run("history", workspace, "--json").json().get("changes")).hasSize(3);
        assertThat(run("undo", workspace, "--to", "1").exit()).isZero();
        assertThat(run("history", workspace, "--limit", "2").out()).contains("1,520 亿元 → 1,500 亿元", "撤销到第 1 步之后");
        assertThat(value("地区生产总值", "2022")).isEqualTo(1500);
        assertThat(run("undo", workspace).exit()).isZero();
        assertThat(value("地区生产总值", "2022")).isEqualTo(1520);
        assertThat(run("undo", workspace, "--to", "99").err()).contains("历史里没有这一步");
    }

    @Test
    void the_values_of_a_step_are_restored() throws Exception {
        assertThat(run("history", workspace, "--restore", "1", "--dry-run").out()).contains("将恢复 1 处");
        assertThat(run("history", workspace, "--restore", "1").out()).contains("1,520 亿元 → 1,500 亿元");
        assertThat(value("地区生产总值", "2022")).isEqualTo(1500);
    }

    @Test
    void it_is_written_to_a_file() throws Exception {
        Path file = folder.resolve("history.csv");
        assertThat(run("history", workspace, "--out", file.toString()).out()).contains("3 行");
        assertThat(Files.readAllLines(file)).hasSize(4);
    }
}
