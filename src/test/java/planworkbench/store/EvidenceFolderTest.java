package planworkbench.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.Evidence;
import planworkbench.store.EvidenceRefused.Reason;

/// Copies of evidence beside the workspace.
class EvidenceFolderTest {

    @TempDir
    Path temporary;

    private EvidenceFolder folder() {
        return new EvidenceFolder(temporary.resolve("work.evidence"));
    }

    private Path file(String name, String content) throws IOException {
        Path file = temporary.resolve(name);
        return Files.writeString(file, content);
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder().path())) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void a_file_is_copied_under_its_hash_and_name_and_its_original_may_go() throws IOException {
        Path original = file("批复.txt", "abc");
        Evidence evidence = folder().keep(original);
        // SHA-256 of "abc" as FIPS 180-2 gives it
        assertThat(evidence).isEqualTo(new Evidence("批复.txt", 3,
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", ""));
        Files.delete(original);
        assertThat(kept()).containsExactly("ba7816bf8f01cfea-批复.txt");
        assertThat(folder().file(evidence)).hasContent("abc");
        assertThat(folder().holds(evidence)).isTrue();
    }

    @Test
    void the_same_file_twice_is_kept_once_and_another_content_of_that_name_beside_it() throws IOException {
        Evidence first = folder().keep(file("批复.txt", "abc"));
        assertThat(folder().keep(file("批复.txt", "abc"))).isEqualTo(first);
        assertThat(kept()).hasSize(1);
        Evidence other = folder().keep(file("批复.txt", "abd"));
        assertThat(kept()).hasSize(2);
        assertThat(folder().file(first)).hasContent("abc");
        assertThat(folder().file(other)).hasContent("abd");
    }

    @Test
    void what_is_too_large_missing_or_a_folder_is_refused_and_leaves_nothing() throws IOException {
        Path large = temporary.resolve("录像.mp4");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Evidence.LARGEST + 1);
        }
        refused(Reason.TOO_LARGE, large);
        refused(Reason.MISSING, temporary.resolve("没有.pdf"));
        refused(Reason.NOT_A_FILE, temporary);
        assertThat(folder().path()).doesNotExist();
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(Evidence.LARGEST);
        }
        assertThat(folder().keep(large).size()).isEqualTo(Evidence.LARGEST);
    }

    @Test
    void where_the_folder_cannot_be_made_no_half_copy_is_left() throws IOException {
        Files.writeString(temporary.resolve("work.evidence"), "in the way");
        refused(Reason.CANNOT_KEEP, file("批复.txt", "abc"));
        assertThat(temporary.resolve("work.evidence")).hasContent("in the way");
    }

    @Test
    void of_several_files_those_that_can_be_taken_are_as_long_as_there_is_room() throws IOException {
        EvidenceFolder.Kept done = folder().keep(List.of(file("一.txt", "1"), temporary.resolve("没有.pdf"),
                file("二.txt", "2"), file("三.txt", "3")), 2);
        assertThat(done.kept()).extracting(Evidence::name).containsExactly("一.txt", "二.txt");
        assertThat(done.refused()).extracting(EvidenceRefused::reason).containsExactly(Reason.MISSING,
                Reason.TOO_MANY);
    }

    private void refused(Reason reason, Path file) {
        assertThatThrownBy(() -> folder().keep(file)).isInstanceOfSatisfying(EvidenceRefused.class,
                e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void a_long_name_is_shortened_before_its_ending() throws IOException {
        Evidence evidence = folder().keep(file("字".repeat(80) + ".docx", "abc"));
        assertThat(evidence.name()).endsWith("字.docx");
        assertThat(kept().getFirst().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(255);
        assertThat(folder().holds(evidence)).isTrue();
    }

    @Test
    void what_a_package_names_need_not_be_there_and_stays_in_the_folder() {
        Evidence named = new Evidence("批复.txt", 3, "0".repeat(64), "");
        assertThat(folder().holds(named)).isFalse();
        assertThat(folder().file(named).normalize().getParent()).isEqualTo(folder().path());
    }

    @Test
    void the_folder_stands_beside_the_workspace() {
        try (Workspace workspace = Samples.workspaces(temporary).create(temporary.resolve("work"), Samples.plan(),
                Samples.scenarios())) {
            assertThat(workspace.edits().evidence().path()).isEqualTo(temporary.resolve("work.evidence"));
            assertThat(workspace.edits().evidence().path()).doesNotExist();
        }
    }
}
