package planworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// Makes a workspace file under another name and gives it its own when it is whole.
final class Creation {

    private final WorkspaceFiles files;
    private final WorkspaceFiles draft;
    private final Installation installation;
    private final Migrations migrations;

    Creation(WorkspaceFiles files, Installation installation, Migrations migrations) {
        this.files = files;
        this.installation = installation;
        this.migrations = migrations;
        draft = files.draft("new");
    }

    void make(Contents contents, String who, Instant now) throws IOException {
        if (Files.exists(files.database())) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.ALREADY_EXISTS, files.database(), "exists");
        }
        Files.deleteIfExists(draft.database());
        WorkspaceHeader header = new WorkspaceHeader(UUID.randomUUID().toString(), 0, now);
        RowTotals totals;
        try (Sql sql = DatabaseFile.create(draft)) {
            migrations.apply(sql, now);
            totals = new RowTotals(sql);
            sql.transaction(() -> {
                header.insert(sql, who);
                contents.write(sql);
                totals.committed(totals.write(Map.of()));
                return true;
            });
            if (!Contents.read(sql).equals(contents)) {
                throw new IllegalStateException("the workspace does not hold what was put into it");
            }
            sql.run("CHECKPOINT SYNC");
        } catch (RuntimeException e) {
            Files.deleteIfExists(draft.database());
            throw e;
        }
        try {
            new CheckFile(header.identity(), migrations.newest(), 0, totals.kept(),
                    DatabaseFile.sha256(draft.database())).write(files.check(), installation, true);
            AtomicFile.move(draft.database(), files.database());
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft.database());
            removeCheck();
            throw e;
        }
    }

    /// Leaves nothing of what was made.
    void takeBack() throws IOException {
        Files.deleteIfExists(files.database());
        removeCheck();
    }

    private void removeCheck() throws IOException {
        if (Files.isRegularFile(files.check())) {
            Files.delete(files.check());
        }
    }
}
