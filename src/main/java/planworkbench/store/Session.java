package planworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open workspace file with its check file; used on its store thread only.
final class Session {

    private static final Logger LOG = LoggerFactory.getLogger(Session.class);

    private final WorkspaceFiles files;
    private final Sql sql;
    private final RowTotals totals;
    private final Installation installation;
    private final boolean own;
    private CheckFile check;

    /// @param own whether this installation made the workspace
    Session(WorkspaceFiles files, Sql sql, Installation installation, boolean own, CheckFile check) {
        this.files = files;
        this.sql = sql;
        this.installation = installation;
        this.own = own;
        this.check = check;
        totals = new RowTotals(sql);
    }

    Sql sql() {
        return sql;
    }

    WorkspaceFiles files() {
        return files;
    }

    boolean countsHold() {
        return totals.stillHold();
    }

    /// One step: its work, the revision and the row counts in one transaction, then everything on the disk.
    ///
    /// @param lines how many the step adds to the history
    Snapshot commit(long revision, Instant at, int lines, Supplier<Snapshot> work) {
        requireFile();
        try {
            Committed committed = sql.transaction(() -> {
                Snapshot result = work.get();
                WorkspaceHeader.update(sql, revision, at);
                return new Committed(result, totals.write(Map.of("OBSERVATION",
                        (long) result.plan().observations().size(), "CHANGE_LINE",
                        totals.kept().getOrDefault("CHANGE_LINE", 0L) + lines)));
            });
            totals.committed(committed.rows());
            check = new CheckFile(check.identity(), check.schema(), revision, committed.rows(), null);
            sql.run("CHECKPOINT SYNC");
            writeCheck();
            return committed.result();
        } catch (Sql.Failure e) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.FAILED, files.database(), e);
        }
    }

    /// Where a file can be removed while it is open, H2 goes on writing into what nobody can find again.
    private void requireFile() {
        if (!Files.isRegularFile(files.database())) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.REMOVED, files.database(), "removed while open");
        }
    }

    private record Committed(Snapshot result, SortedMap<String, Long> rows) {}

    /// It may stay behind the workspace, which has its own counts, but never be ahead.
    void writeCheck() {
        try {
            check.write(files.check(), installation, own);
        } catch (IOException e) {
            LOG.warn("cannot write {}", files.check(), e);
        }
    }

    void close() {
        sql.close();
        try {
            check = check.withDigest(DatabaseFile.sha256(files.database()));
            writeCheck();
        } catch (IOException e) {
            LOG.warn("cannot read {} after closing it", files.database(), e);
        }
    }
}
