package planworkbench.exchange.fillin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.exchange.DataPackage;
import planworkbench.plan.FillIn;
import planworkbench.store.ChangeStopped;
import planworkbench.store.Installation;
import planworkbench.store.Progress;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;

/// Packs go out all together or not at all.
class FillInIssueTest {

    private static final List<String> TWO = List.of("wtlj", "mzj");

    @TempDir
    Path folder;

    private Path out;
    private Workspace workspace;
    private FillInIssue issue;

    @BeforeEach
    void create() {
        DataPackage practice = Packs.practice();
        workspace = new Workspaces(new Installation(folder.resolve("home"), true),
                () -> Instant.parse("2026-03-02T13:07:00Z"), () -> "王敏")
                .create(folder.resolve("work"), practice.plan(), practice.scenarios());
        issue = new FillInIssue(workspace.edits(), Packs.CHINESE);
        out = folder.resolve("发出").resolve("2023");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertUntouched() {
        assertThat(workspace.edits().current().revision()).isZero();
        assertThat(workspace.edits().current().plan().fillIns()).isEmpty();
    }

    @Test
    void allFilesAndOneStepThatUndoTakesBack() throws IOException {
        issue.issue(Packs.YEAR, TWO, out, Progress.UNWATCHED);
        assertThat(names(out)).containsExactly("填报表_2023_区文化体育和旅游局_第1次.xlsx", "填报表_2023_区民政局_第1次.xlsx");
        assertThat(workspace.edits().current().revision()).isEqualTo(1);
        assertThat(workspace.edits().current().plan().fillIns().values().stream().map(FillIn::state))
                .containsExactly(FillIn.State.SENT, FillIn.State.SENT);
        assertThat(workspace.edits().history(1).getFirst().why()).isEqualTo("发出2023年填报表：区文化体育和旅游局等2个单位");
        assertThat(workspace.edits().undo().plan().fillIns()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void stoppedAtWhateverFileItLeavesNothing(int at) {
        assertThatThrownBy(() -> issue.issue(Packs.YEAR, TWO, out, (done, _) -> done < at))
                .isInstanceOf(ChangeStopped.class);
        assertThat(out.getParent()).doesNotExist();
        assertUntouched();
    }

    @Test
    void aFileInTheWayIsKeptAndNothingElseIsWritten() throws IOException {
        Files.createDirectories(out);
        Path old = Files.writeString(out.resolve("填报表_2023_区民政局_第1次.xlsx"), "old");
        assertThatThrownBy(() -> issue.issue(Packs.YEAR, TWO, out, Progress.UNWATCHED))
                .isInstanceOfSatisfying(IssueRefused.class, refused -> assertThat(refused.text(Packs.CHINESE))
                        .isEqualTo("没有生成填报表：文件已经存在，不会覆盖。请另选文件夹，或先移走它：" + old));
        assertThat(names(out)).containsExactly("填报表_2023_区民政局_第1次.xlsx");
        assertThat(old).hasContent("old");
        assertUntouched();
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> issue.issue(Packs.YEAR, TWO, file.resolve("packs"), Progress.UNWATCHED))
                .isInstanceOf(IssueRefused.class);
        assertThatThrownBy(() -> issue.issue(Packs.YEAR, TWO, file, Progress.UNWATCHED))
                .isInstanceOf(IssueRefused.class);
        assertThat(file).isEmptyFile();
        assertUntouched();
    }
}
