package planworkbench.store;

import java.time.Instant;

/// What a workspace says of itself.
///
/// @param revision number of the latest step
record WorkspaceHeader(String identity, long revision, Instant savedAt) {

    static WorkspaceHeader read(Sql sql) {
        return sql.one("SELECT identity, revision, saved_at FROM workspace",
                row -> new WorkspaceHeader(row.text(), row.count(), row.instant()));
    }

    void insert(Sql sql, String createdBy) {
        sql.update("INSERT INTO workspace (identity, revision, saved_at, created_by) VALUES (?, ?, ?, ?)", identity,
                revision, savedAt, createdBy);
    }

    static void update(Sql sql, long revision, Instant savedAt) {
        sql.update("UPDATE workspace SET revision = ?, saved_at = ?", revision, savedAt);
    }
}
