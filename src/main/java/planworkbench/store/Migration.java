package planworkbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;

/// Brings an older workspace to the present form: backs it up as text, changes a copy, reads all of it, and only then
/// lets the copy take its place. Whatever fails or crashes, the workspace stays as it was.
final class Migration {

    private final WorkspaceFiles files;
    private final WorkspaceFiles copy;
    private final Migrations migrations;

    Migration(WorkspaceFiles files, Migrations migrations) {
        this.files = files;
        this.migrations = migrations;
        copy = files.draft("migrating");
    }

    /// @param older is closed
    Sql of(Sql older, Instant now) {
        Path backup = files.backup(now);
        try {
            Backup.write(older, backup);
            older.close();
            Files.copy(files.database(), copy.database(), StandardCopyOption.REPLACE_EXISTING);
            change(now);
            AtomicFile.move(copy.database(), files.database());
        } catch (IOException | RuntimeException e) {
            discard();
            throw WorkspaceRefused.migrationFailed(files, backup, e);
        }
        return DatabaseFile.open(files);
    }

    private void change(Instant now) {
        try (Sql sql = DatabaseFile.open(copy)) {
            migrations.apply(sql, now);
            new RowTotals(sql).write(Map.of());
            sql.run("CHECKPOINT SYNC");
        }
        try (Sql sql = DatabaseFile.open(copy)) {
            Contents.read(sql);
            new StepTable(sql).requireReadable();
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(copy.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
