package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.DataPackageWriter;
import planworkbench.plan.Target;

/// The command `assess` as a script meets it.
class AssessCommandTest extends OnTheCommandLine {

    AssessCommandTest() {
        super(PRACTICE);
    }

    private JsonNode json(int year) throws Exception {
        return run("assess", workspace, "--year", Integer.toString(year), "--json").json();
    }

    @Test
    void json_has_all_targets_and_their_counts() throws Exception {
        JsonNode document = json(2023);
        assertThat(document.get("year").asInt()).isEqualTo(2023);
        assertThat(document.get("counts").toString()).isEqualTo(
                "{\"ahead\":6,\"faster\":3,\"asExpected\":7,\"behind\":5,\"completed\":0,\"notCompleted\":0,\"notAssessable\":11}");
        assertThat(document.get("headlineCounts").get("ahead").asInt()).isEqualTo(2);
        assertThat(document.get("targets")).hasSize(32);
    }

    @Test
    void show_says_what_is_reported_of_the_areas_of_work() throws Exception {
        JsonNode testing = run("show", workspace, "--json").json().get("workItems").get(6);
        assertThat(testing.get("status").asText()).isEqualTo("under-way");
        assertThat(testing.get("progress").asText()).startsWith("【演示】检验检测认证产业园二期投用");
        assertThat(testing.get("milestones").toString())
                .isEqualTo("[{\"text\":\"产业园二期投用\",\"due\":\"2022-12\",\"done\":\"2023-01-10\"},"
                        + "{\"text\":\"获批国家级检测中心1家\",\"due\":\"2024-12\",\"done\":null}]");
        assertThat(testing.get("evidence")).isEmpty();
    }

    @Test
    void json_of_a_level_has_the_three_methods_as_fractions() throws Exception {
        JsonNode services = target(json(2022), "T01");
        assertThat(services.get("value").asDouble()).isEqualTo(830);
        assertThat(services.get("completion").asDouble()).isCloseTo(0.38287, within(5e-6));
        assertThat(services.get("timeShare").asDouble()).isEqualTo(0.4);
        assertThat(services.get("schedule").asText()).isEqualTo("asExpected");
        assertThat(services.get("growthRatio").asDouble()).isCloseTo(1.05625, within(5e-6));
        assertThat(services.get("growthRatioClass").asText()).isEqualTo("on-track");
        assertThat(services.get("extrapolation").asDouble()).isCloseTo(1.0642, within(5e-5));
        assertThat(services.get("extrapolationClass").asText()).isEqualTo("on-track");
        assertThat(services.get("expectedYear").asInt()).isEqualTo(2025);
        assertThat(services.get("rating").asText()).isEqualTo("asExpected");
        assertThat(services.get("reason").isNull()).isTrue();
        assertThat(services.get("geometric").get("value").asDouble()).isCloseTo(824.202, within(5e-4));
        assertThat(services.get("path").asText()).isEqualTo("linear");
        assertThat(services.get("planned").isNull()).isTrue();
    }

    @Test
    void a_target_with_planned_values_is_rated_by_them_and_named_with_the_other_paths() throws Exception {
        DataPackage practice = DataPackageReader.read(Path.of(PRACTICE));
        Target target = Objects.requireNonNull(practice.plan().targets().get("T01"));
        Path stated = folder.resolve("stated");
        DataPackageWriter.write(new DataPackage(practice.plan().withTarget(
                target.withPlanned(new TreeMap<>(Map.of(2022, 780.0)))), practice.scenarios()), stated);
        String made = folder.resolve("by-year").toString();
        assertThat(run("new", made, "--from", stated.toString()).exit()).isZero();
        JsonNode services = target(run("assess", made, "--year", "2022", "--json").json(), "T01");
        assertThat(services.get("path").asText()).isEqualTo("planned");
        assertThat(services.get("planned").get("value").asDouble()).isEqualTo(780);
        assertThat(services.get("scheduledShare").asDouble()).isCloseTo((780 - 724.53) / 275.47, within(1e-12));
        assertThat(services.get("rating").asText()).isEqualTo("faster");
        assertThat(services.get("pathsDiffer").asBoolean()).isTrue();
        assertThat(run("assess", made, "--year", "2022").out()).contains(
                "年度计划值应达 20.14%，快于预期", "有年度计划值、按计划进度评定的目标：T01 服务业增加值总量规模。");
        assertThat(run("show", made, "--json").json().get("targets").get(0).get("planned").toString())
                .isEqualTo("{\"2022\":780.0}");
    }

    @Test
    void json_says_why_a_number_is_absent() throws Exception {
        JsonNode digital = target(json(2022), "T03");
        assertThat(digital.get("value").asDouble()).isEqualTo(12.6);
        assertThat(digital.get("completion").isNull()).isTrue();
        assertThat(digital.get("growthRatio").isNull()).isTrue();
        assertThat(digital.get("rating").asText()).isEqualTo("notAssessable");
        assertThat(digital.get("reason").asText()).isEqualTo("no-base");
    }

    @Test
    void json_follows_the_figures_that_are_entered() throws Exception {
        assertThat(run("set", workspace, "服务业增加值", "2022", "1000.5").exit()).isZero();
        assertThat(target(json(2022), "T01").get("rating").asText()).isEqualTo("ahead");
        assertThat(json(2022).get("counts").get("ahead").asInt()).isEqualTo(2);
    }

    @Test
    void the_last_year_says_completed_or_not() throws Exception {
        assertThat(run("set", workspace, "服务业增加值", "2025", "999.9").exit()).isZero();
        JsonNode services = target(json(2025), "T01");
        assertThat(services.get("rating").asText()).isEqualTo("notCompleted");
        assertThat(services.get("completion").asDouble()).isCloseTo(0.99964, within(5e-6));
    }

    @Test
    void the_table_says_that_it_is_practice_and_ends_with_the_count_sentences() {
        String table = run("assess", workspace, "--year", "2023").out();
        assertThat(table).startsWith("【演示数据】").contains("2023 年评估", "滞后于预期（2022 年未达标）",
                "32项目标中，提前实现6项，快于预期3项，符合预期7项，滞后于预期5项，无法评估11项。",
                "10项主要指标中，提前实现2项，快于预期2项，符合预期3项，滞后于预期1项，无法评估2项。",
                "容差 5 个百分点");
        assertThat(run("--lang", "en", "assess", workspace, "--year", "2023").out()).contains(
                "evaluation of 2023", "Behind (missed in 2022)", "Of 32 targets: Ahead 6, Faster than expected 3");
    }

    @Test
    void a_year_outside_the_plan_is_refused_and_a_missing_one_is_wrong_usage() {
        Run outside = run("assess", workspace, "--year", "2020");
        assertThat(outside.exit()).isEqualTo(1);
        assertThat(outside.err()).contains("评估年度 2020", "2021", "2025");
        assertThat(run("assess", workspace, "--year", "2026").exit()).isEqualTo(1);
        assertThat(run("assess", workspace).exit()).isEqualTo(2);
    }
}
