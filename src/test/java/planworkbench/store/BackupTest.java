package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path folder;

    /// What an empty database holds after the backup's statements.
    static Contents restored(Path backup, Path folder) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(backup));
                Sql sql = DatabaseFile.create(WorkspaceFiles.of(folder.resolve("restored")))) {
            sql.run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return Contents.read(sql);
        }
    }

    @Test
    void a_backup_holds_everything() throws IOException {
        Path backup = folder.resolve("backup.sql.gz");
        try (Workspace workspace = Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(),
                Samples.scenarios())) {
            Snapshot now = workspace.edits().apply(Samples.put(2024, 0.1 + 0.2), "");
            workspace.backup(backup);
            assertThat(restored(backup, folder)).isEqualTo(new Contents(now.plan(), now.scenarios()));
        }
    }

    @Test
    void a_backup_that_cannot_be_written_is_reported() {
        try (Workspace workspace = Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(),
                Samples.scenarios())) {
            assertThatThrownBy(() -> workspace.backup(folder.resolve("nowhere/backup.sql.gz")))
                    .isInstanceOfSatisfying(WorkspaceRefused.class,
                            refused -> assertThat(refused.kind()).isEqualTo(WorkspaceRefused.Kind.FAILED));
        }
    }
}
