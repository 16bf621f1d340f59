package planworkbench.store;

import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// Opens a workspace file, and refuses one that is foreign, newer or not whole.
final class Opening {

    private final WorkspaceFiles files;
    private final Installation installation;
    private final Migrations migrations;

    Opening(WorkspaceFiles files, Installation installation, Migrations migrations) {
        this.files = files;
        this.installation = installation;
        this.migrations = migrations;
    }

    Session open(Instant now) throws IOException {
        CheckFile.@Nullable Found found = CheckFile.read(files.check(), installation);
        admit(found);
        if (found != null) {
            // From here on its bytes may change; the digest would call that damage after a crash.
            found.content().withDigest(null).write(files.check(), installation, found.own());
        }
        Sql sql = DatabaseFile.open(files);
        try {
            if (Migrations.version(sql) == 0) {
                throw damaged("no tables");
            }
            refuseNewer(Migrations.version(sql));
            if (Migrations.version(sql) < migrations.newest()) {
                requireWhole(sql, found);
                sql = new Migration(files, migrations).of(sql, now);
            }
            return session(sql, found);
        } catch (WorkspaceRefused e) {
            sql.abandon();
            throw e;
        } catch (RuntimeException e) {
            sql.abandon();
            throw WorkspaceRefused.damaged(files, String.valueOf(e.getMessage()), e);
        }
    }

    /// What can be said before H2 may execute anything.
    private void admit(CheckFile.@Nullable Found found) throws IOException {
        if (!DatabaseFile.looksRight(files.database())) {
            throw damaged("no H2 file");
        }
        if (installation.canCompile() && (found == null || !found.own())) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.FOREIGN, files.database(),
                    found == null ? "no check file" : "check file of another installation");
        }
        if (found != null) {
            refuseNewer(found.content().schema());
            String digest = found.content().digest();
            if (digest != null && !digest.equals(DatabaseFile.sha256(files.database()))) {
                throw damaged("not as it was closed");
            }
        }
    }

    private Session session(Sql sql, CheckFile.@Nullable Found found) {
        WorkspaceHeader header = requireWhole(sql, found);
        CheckFile check = new CheckFile(header.identity(), migrations.newest(), header.revision(),
                new RowTotals(sql).kept(), null);
        Session session = new Session(files, sql, installation, found != null && found.own(), check);
        session.writeCheck();
        return session;
    }

    private WorkspaceHeader requireWhole(Sql sql, CheckFile.@Nullable Found found) {
        RowTotals totals = new RowTotals(sql);
        if (!totals.stillHold()) {
            throw damaged("rows are missing");
        }
        WorkspaceHeader header = WorkspaceHeader.read(sql);
        if (sql.one("SELECT COALESCE(MAX(number), 0) FROM step", Row::count) != header.revision()) {
            throw damaged("steps are missing");
        }
        if (found == null) {
            return header;
        }
        CheckFile check = found.content();
        boolean behind = check.revision() < header.revision() || check.schema() < Migrations.version(sql);
        if (!check.identity().equals(header.identity()) || check.revision() > header.revision()
                || (!behind && !totals.kept().equals(check.rows()))) {
            throw damaged("the check file knows more");
        }
        return header;
    }

    private void refuseNewer(int version) {
        if (version > migrations.newest()) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.NEWER_VERSION, files.database(), "version " + version);
        }
    }

    private WorkspaceRefused damaged(String detail) {
        return WorkspaceRefused.damaged(files, detail, null);
    }
}
