package planworkbench.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// A workspace file that cannot be made, opened, written or backed up.
public final class WorkspaceRefused extends StoreException {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Kind {
        /// there is no such file
        NOT_FOUND,
        /// it was moved or removed while it was open
        REMOVED,
        /// a new workspace would replace a file
        ALREADY_EXISTS,
        /// another program, or this one, has it open
        IN_USE,
        /// a newer version of the program wrote it
        NEWER_VERSION,
        /// part of it is missing or is not as it was left
        DAMAGED,
        /// another installation made it, and this Java could be made to run code by it
        FOREIGN,
        /// no file can have this name
        BAD_PATH,
        /// bringing it to this version failed; it is as it was before
        MIGRATION_FAILED,
        /// reading or writing failed, such as on a full disk
        FAILED
    }

    private final Kind kind;
    private final transient Path file;
    private final transient @Nullable Path backup;

    private WorkspaceRefused(Kind kind, Path file, @Nullable Path backup, String detail, @Nullable Throwable cause) {
        super(kind + " " + file + ": " + detail, cause);
        this.kind = kind;
        this.file = file;
        this.backup = backup;
    }

    static WorkspaceRefused of(Kind kind, Path file, String detail) {
        return new WorkspaceRefused(kind, file, null, detail, null);
    }

    static WorkspaceRefused of(Kind kind, Path file, Throwable cause) {
        return new WorkspaceRefused(kind, file, null, String.valueOf(cause.getMessage()), cause);
    }

    static WorkspaceRefused damaged(WorkspaceFiles files, String detail, @Nullable Throwable cause) {
        return new WorkspaceRefused(Kind.DAMAGED, files.database(), files.newestBackup(), detail, cause);
    }

    static WorkspaceRefused migrationFailed(WorkspaceFiles files, Path backup, Throwable cause) {
        return new WorkspaceRefused(Kind.MIGRATION_FAILED, files.database(), backup,
                String.valueOf(cause.getMessage()), cause);
    }

    public Kind kind() {
        return kind;
    }

    /// The file that is refused, with its whole name.
    public Path file() {
        return file;
    }

    /// The newest backup beside a damaged file, or the one made before a failed migration; null where there is none.
    public @Nullable Path backup() {
        return backup;
    }
}
