package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The command `report` as a script meets it.
class ReportCommandTest extends OnTheCommandLine {

    ReportCommandTest() {
        super(PRACTICE);
    }

    @Test
    void the_report_of_a_year_is_written_as_a_word_document_with_all_chapters() throws Exception {
        Path out = folder.resolve("a").resolve("b");
        JsonNode done = run("report", workspace, "--year", "2023", "--out", out.toString(), "--json").json();
        assertThat(done.get("scenario").asText()).as("from the latest figures").isEqualTo("最新实绩");
        assertThat(done.get("practice").asBoolean()).isTrue();
        assertThat(done.get("chapters")).hasSize(9);
        Path file = Path.of(done.get("files").get("docx").asText());
        assertThat(file.getFileName()).hasToString("吴中区现代服务业“十四五”规划（演示）2023年评估报告.docx");
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in);
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("10项主要指标中，提前实现2项，快于预期2项，符合预期3项，滞后于预期1项，无法评估2项。",
                    "附件2");
        }
        byte[] first = Files.readAllBytes(file);
        assertThat(
                run("report", workspace, "--year", "2023", "--out", out.toString(), "--scenario", "最新实绩", "--overwrite")
                        .out())
                .contains("已写成", "共9章");
        assertThat(Files.readAllBytes(file)).as("same data, same bytes").isEqualTo(first);
        Path other = Path.of(run("report", workspace, "--year", "２０２３", "--out", out.toString(), "--json").json()
                .get("files").get("docx").asText());
        assertThat(other.getFileName()).as("an older file may hold words that were not read back")
                .hasToString("吴中区现代服务业“十四五”规划（演示）2023年评估报告（2）.docx");
    }

    @Test
    void every_form_is_written_at_once_and_says_what_was_supposed_otherwise() throws Exception {
        Path out = folder.resolve("all");
        Run run = run("report", workspace, "--year", "2023", "--format", "docx, XLSX，pptx、pdf", "--out", out.toString(),
                "--assume", "服务业增加值=7%");
        assertThat(run.out()).contains("最新实绩（另行假设）");
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst(".*\\.", "")))
                    .containsExactlyInAnyOrder("docx", "xlsx", "pptx", "pdf");
        }
        Path refused = folder.resolve("refused");
        assertThat(run("report", workspace, "--year", "2023", "--out", refused.toString(), "--assume",
                "服务业增加值=-150%").err()).contains("增速须大于 −100%");
        assertThat(refused).doesNotExist();
    }

    @Test
    void a_year_outside_the_plan_and_a_folder_that_is_a_file_are_refused_without_a_file() throws Exception {
        assertThat(run("report", workspace, "--year", "2020", "--out", folder.toString()).err())
                .contains("评估年度 2020");
        Path file = Files.writeString(folder.resolve("taken"), "x");
        Run refused = run("report", workspace, "--year", "2023", "--out", file.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).contains("没有保存");
        assertThat(file).hasContent("x");
        assertThat(run("report", workspace, "--out", folder.toString()).exit()).isEqualTo(2);
        Path one = folder.resolve("年报.docx");
        Run several = run("report", workspace, "--year", "2023", "--format", "docx,pdf", "--out", one.toString());
        assertThat(several.err()).contains("年报.docx", "docx, pdf");
        assertThat(one).doesNotExist();
        assertThat(run("report", workspace, "--year", "2023", "--out", one.toString()).exit()).isZero();
        assertThat(one).as("the name of the one file").isRegularFile();
    }
}
