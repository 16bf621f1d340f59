package planworkbench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {".~lock.评估报告.docx#", "~$评估报告.docx", "~$估报告.docx", "~$报告.docx"})
    void a_file_that_an_office_program_has_open_is_left_as_it_is(String lock) throws IOException {
        Path file = Files.writeString(folder.resolve("评估报告.docx"), "old");
        Files.writeString(folder.resolve(lock), "");
        IOException refused = catchThrowableOfType(IOException.class, () -> ReportFile.write(NEW, file));
        assertThat(FileTrouble.of(file, refused)).isEqualTo(FileTrouble.IN_USE);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("评估报告.docx", lock);
    }

    @Test
    void a_file_that_is_not_there_any_more_is_open_nowhere() throws IOException {
        Files.writeString(folder.resolve(".~lock.评估报告.docx#"), "");
        ReportFile.write(NEW, folder.resolve("评估报告.docx"));
        assertThat(folder.resolve("评估报告.docx")).hasContent("new");
    }

    @Test
    void the_file_of_before_is_replaced_as_a_whole() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "old and longer");
        ReportFile.write(NEW, file);
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
