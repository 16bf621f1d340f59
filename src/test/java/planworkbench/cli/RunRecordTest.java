package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RunRecordTest extends OnTheCommandLine {

    RunRecordTest() {
        super(SAMPLE);
    }

    @Test
    void a_recorded_simulation_gives_the_same_bytes_in_a_new_process() throws Exception {
        String record = folder.resolve("run.json").toString();
        Run first = run("simulate", workspace, "--scenario", "乐观", "--assume", "服务业增加值=6.1%", "--paths", "2000",
                "--seed", "7", "--sampling", "sobol", "--correlation", "0.2", "--record", record, "--json");
        assertThat(first.json().get("seed").asInt()).isEqualTo(7);

        // what the scenario supposes is in the record: another state of the workspace does not matter
        run("correlate", workspace, "服务业增加值", "地区生产总值", "0.8", "--scenario", "乐观");
        assertThat(inANewProcess("simulate", workspace, "--run", record, "--json")).isEqualTo(first.out());

        String other = folder.resolve("other").toString();
        assertThat(run("new", other, "--from", SAMPLE).exit()).isZero();
        assertThat(run("simulate", other, "--run", record, "--json").out()).isEqualTo(first.out());
    }

    @Test
    void a_recorded_projection_is_projected_again_and_its_record_written_again_is_the_same() throws IOException {
        Path record = folder.resolve("run.json");
        Run first = run("project", workspace, "--origin", "LATEST", "--horizon", "2030", "--record", record.toString(),
                "--json");
        Path again = folder.resolve("again.json");
        Run second = run("project", workspace, "--run", record.toString(), "--record", again.toString(), "--json");
        assertThat(second.out()).isEqualTo(first.out()).contains("\"2030\"");
        assertThat(again).hasSameTextualContentAs(record);
    }

    @Test
    void other_data_are_refused_unless_the_user_wants_them_and_notes_are_no_data() throws Exception {
        String record = folder.resolve("run.json").toString();
        String first = run("project", workspace, "--record", record, "--json").out();
        run("rate", workspace, "T04", "--year", "2024", "--rating", "behind", "--reason", "现场核查");
        assertThat(run("project", workspace, "--run", record, "--json").out()).isEqualTo(first);

        run("set", workspace, "社会消费品零售总额", "2022", "905.2");
        Run refused = run("project", workspace, "--run", record, "--json");
        assertThat(refused.exit()).isOne();
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("另一份数据").contains("--run-anyway");
        Run anyway = run("project", workspace, "--run", record, "--run-anyway", "--json");
        assertThat(anyway.json().get("targets")).isNotEmpty();
        assertThat(anyway.err()).contains("不能与当时的逐位对比");
    }

    @Test
    void a_record_is_read_strictly() throws IOException {
        Path record = folder.resolve("run.json");
        run("simulate", workspace, "--paths", "100", "--record", record.toString());
        String right = Files.readString(record);
        refused(right.replace("\"formatVersion\" : 1", "\"formatVersion\" : 2"), "更新的版本");
        refused(right.replace("plan-workbench-run", "something"), "不是完整的运行记录");
        refused(right.replace("\"paths\" : 100", "\"paths\" : 100, \"more\" : 1"), "不是完整的运行记录");
        refused(right.replace("\"paths\" : 100", "\"paths\" : 1000000000"), "不是完整的运行记录");
        refused(right.replace("\"paths\" : 100", "\"paths\" : \"100\""), "不是完整的运行记录");
        refused(right.substring(0, right.length() / 2), "不是完整的运行记录");
        refused(" ".repeat(5_000_001), "文件过大");
        assertThat(run("simulate", workspace, "--run", folder.resolve("none.json").toString()).err()).contains("不存在");
        assertThat(run("simulate", workspace, "--run", record.toString(), "--seed", "3").err()).contains("--seed");
    }

    private void refused(String content, String why) throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.json"), content);
        Run run = run("simulate", workspace, "--run", file.toString());
        assertThat(run.exit()).isOne();
        assertThat(run.err()).contains(why);
    }

    /// What the program prints, with a home folder of its own on the installation of this test.
    private String inANewProcess(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), AnotherRun.class.getName(),
                folder.resolve("home").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return out;
    }
}
