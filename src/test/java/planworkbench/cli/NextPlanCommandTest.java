package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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
                "需人工提出（位次不按概率测算）", "需人工提出（只推演到2025年）",
                "没有测算的目标 16 项：T08、", "5.8%（推演）", "反而不如现行规划期推演的 5.8%", "合年均 5.2%",
                "! T04 文化产业增加值占GDP比重：建议值 8.7%，要求低于现行规划的 10%", "种子 20251");
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

    @Test
    void a_new_plan_states_its_bases_and_marks_what_was_not_computed() throws Exception {
        String next = folder.resolve("carried").toString();
        assertThat(run("next-plan", workspace, "--new", next).out()).contains("其中16项沿用上一期、未测算");
        JsonNode found = run("check", next, "--json").json().get("findings");
        assertThat(found.findValuesAsText("kind")).doesNotContain("missing-base");
        JsonNode shown = run("show", next, "--json").json();
        JsonNode proposed = target(shown, "T07");
        assertThat(proposed.at("/statedBase/value").asDouble()).isEqualTo(12);
        assertThat(proposed.at("/statedBase/source/quote").asText()).contains("由2023年实绩按所选情景推演");
        JsonNode kept = target(shown, "T08");
        assertThat(kept.at("/source/document").asText()).endsWith("（沿用上一期，未测算）");
        assertThat(kept.get("remark").asText()).contains("沿用上一期的“达到 5 家”，未测算", "只推演到2025年");
    }

    @Test
    void what_cannot_be_made_leaves_no_document_behind() {
        Path out = folder.resolve("left");
        Run run = run("next-plan", workspace, "--new", workspace, "--out", out.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void numbers_and_lists_are_typed_the_chinese_way_too_and_an_older_document_stays() throws Exception {
        Path out = folder.resolve("again");
        JsonNode first = run("next-plan", workspace, "--probability", "５０％，80%、 0.9", "--without", "T02， T03",
                "--choose",
                "T01＝１，３５０，T07=14", "--out", out.toString(), "--json").json();
        assertThat(first.get("probabilities")).extracting(JsonNode::asDouble).containsExactly(0.5, 0.8, 0.9);
        assertThat(target(first, "T01").get("value").asDouble()).isEqualTo(1350);
        assertThat(first.get("targets")).hasSize(30);
        Path older = Path.of(first.get("file").asText());
        Files.writeString(older, "手写的话");
        JsonNode second = run("next-plan", workspace, "--out", out.toString(), "--json").json();
        assertThat(Path.of(second.get("file").asText())).hasFileName("吴中区2026—2030年规划目标建议表（2）.docx").exists();
        assertThat(older).hasContent("手写的话");
        assertThat(Path.of(run("next-plan", workspace, "--out", out.toString(), "--overwrite", "--json").json()
                .get("file").asText())).isEqualTo(older).binaryContent().startsWith('P', 'K');
        assertThat(run("next-plan", workspace, "--out", out.resolve("表.pdf").toString()).err()).contains("表.pdf",
                "docx");
    }
}
