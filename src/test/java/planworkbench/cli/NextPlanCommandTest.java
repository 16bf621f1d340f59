package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/// The command `next-plan` as a script meets it.
class NextPlanCommandTest extends OnTheCommandLine {

    NextPlanCommandTest() {
        super(PRACTICE);
    }

    @Test
    void targets_are_proposed_printed_written_and_made_into_a_plan_of_their_own() throws Exception {
        Path out = folder.resolve("out");
        String next = folder.resolve("next").toString();
        JsonNode done = run("next-plan", workspace, "--probability", "0.5,0.9", "--without", "T02", "--choose",
                "T01=1350", "--out", out.toString(), "--new", next, "--json").json();
        assertThat(done.get("targetYear").asInt()).isEqualTo(2030);
        assertThat(done.get("scenario").asText()).isEqualTo("最新实绩");
        assertThat(done.get("targets")).hasSize(31);
        JsonNode first = target(done, "T01");
        assertThat(first.get("baseIs").asText()).isEqualTo("projected");
        assertThat(first.get("value").asDouble()).isEqualTo(1350);
        assertThat(first.get("typed").asBoolean()).isTrue();
        assertThat(first.get("proposals")).hasSize(2);
        assertThat(first.get("proposals").get(1).get("probability").asDouble()).isGreaterThanOrEqualTo(0.9);
        assertThat(target(done, "T12").get("kind").asText()).isEqualTo("by-hand");
        assertThat(Path.of(done.get("file").asText())).isNotEmptyFile()
                .hasFileName("吴中区2026—2030年规划目标建议表.docx");

        JsonNode made = run("show", next, "--json").json();
        assertThat(made.at("/plan/baseYear").asInt()).isEqualTo(2025);
        assertThat(made.at("/plan/targetYear").asInt()).isEqualTo(2030);
        JsonNode projected = run("project", next, "--json").json();
        assertThat(target(projected, "T01").get("threshold").asDouble()).isEqualTo(1350);
        assertThat(target(projected, "T01").get("value").asDouble()).as("projected from the figures carried on")
                .isPositive();
    }

    @Test
    void the_table_says_what_is_projected_what_is_left_to_people_and_what_does_not_agree() {
        String printed = run("next-plan", workspace).out();
        assertThat(printed).startsWith("【演示数据】").contains("吴中区2026—2030年规划目标建议表", "996.79 亿元（推演）", "80% 概率",
                "需人工提出（需人工判断）", "! T04 文化产业增加值占GDP比重：建议值 8.7%，要求低于现行规划的 10%", "种子 20251");
        assertThat(run("next-plan", workspace).out()).as("same seed, same digits").isEqualTo(printed);
    }

    @Test
    void years_probabilities_and_choices_that_make_no_sense_are_refused() {
        assertThat(run("next-plan", workspace, "--base-year", "2019").err()).contains("2019");
        assertThat(run("next-plan", workspace, "--target-year", "2024").exit()).isEqualTo(1);
        assertThat(run("next-plan", workspace, "--probability", "1.2").err()).contains("0 与 1 之间");
        assertThat(run("next-plan", workspace, "--choose", "T01").err()).contains("T01");
        assertThat(run("next-plan", workspace, "--choose", "T99=1").err()).contains("T99");
        assertThat(run("next-plan", workspace, "--choose", "T08=7").err()).contains("需人工提出");
    }
}
