package planworkbench.store;

import java.io.IOException;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open workspace file. Everything that touches it runs on one thread of its own.
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private final Session session;
    private final StoreThread thread;
    private final WorkspaceLock lock;
    private final EditService edits;
    private boolean closed;

    Workspace(Session session, StoreThread thread, WorkspaceLock lock, EditService edits) {
        this.session = session;
        this.thread = thread;
        this.lock = lock;
        this.edits = edits;
    }

    /// The database file, with its whole name.
    public Path file() {
        return session.files().database();
    }

    /// The only way to change it.
    public EditService edits() {
        return edits;
    }

    /// Writes all of it, history included, as compressed SQL text; replaces an older file of that name.
    public void backup(Path file) {
        thread.call(() -> {
            try {
                Backup.write(session.sql(), file.toAbsolutePath());
                return file;
            } catch (IOException | Sql.Failure e) {
                throw WorkspaceRefused.of(WorkspaceRefused.Kind.FAILED, file, e);
            }
        });
    }

    /// Reads everything from the disk, history included, and compares it with what is shown.
    ///
    /// @throws WorkspaceRefused DAMAGED where they differ
    public void verify() {
        thread.call(() -> {
            try {
                Contents contents = Contents.read(session.sql());
                Snapshot shown = edits.current();
                new StepTable(session.sql()).requireReadable();
                if (!session.countsHold() || !contents.equals(new Contents(shown.plan(), shown.scenarios()))) {
                    throw WorkspaceRefused.damaged(session.files(), "not as shown", null);
                }
                return contents;
            } catch (Sql.Failure | IllegalStateException | IllegalArgumentException e) {
                throw WorkspaceRefused.damaged(session.files(), String.valueOf(e.getMessage()), e);
            }
        });
    }

    /// Waits for the changes that were asked for, then closes the file. Does nothing a second time.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            thread.call(() -> {
                session.close();
                return true;
            });
        } finally {
            release();
            thread.close();
        }
    }

    private void release() {
        try {
            lock.close();
        } catch (IOException e) {
            LOG.warn("cannot let go of {}", file(), e);
        }
    }
}
