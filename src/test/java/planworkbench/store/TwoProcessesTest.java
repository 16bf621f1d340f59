package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProcessesTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void create() {
        file = folder.resolve("work.mv.db");
        Samples.workspaces(folder).create(file, Samples.plan(), Samples.scenarios()).close();
    }

    private void refused(Workspaces by) {
        assertThatThrownBy(() -> by.open(file)).isInstanceOfSatisfying(WorkspaceRefused.class, refused -> {
            assertThat(refused.kind()).isEqualTo(WorkspaceRefused.Kind.IN_USE);
            assertThat(refused.file()).isEqualTo(file);
        });
    }

    @Test
    void what_another_process_has_open_is_refused_until_it_lets_go() throws IOException {
        try (OtherProcess other = OtherProcess.start(folder, 1)) {
            assertThat(other.nextLine()).isEqualTo(OtherProcess.OPEN);
            assertThat(other.nextLine()).isEqualTo(OtherProcess.ACKNOWLEDGED + 1);
            refused(Samples.workspaces(folder));
            refused(new Workspaces(new Installation(folder.resolve("elsewhere"), false), Samples.clock(), () -> ""));
        }
        try (Workspace workspace = Samples.workspaces(folder).open(file)) {
            assertThat(workspace.edits().current().revision()).isEqualTo(1);
        }
    }

    @Test
    void another_process_is_refused_while_it_is_open_here_even_after_a_second_try_here() throws IOException {
        try (Workspace workspace = Samples.workspaces(folder).open(file)) {
            refused(Samples.workspaces(folder));
            try (OtherProcess other = OtherProcess.start(folder, 0)) {
                assertThat(other.nextLine()).isEqualTo(OtherProcess.REFUSED + "IN_USE");
            }
            assertThat(workspace.edits().apply(Samples.put(2024, 1), "").revision()).isEqualTo(1);
        }
    }
}
