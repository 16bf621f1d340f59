package planworkbench.store;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/// A file that was not taken as evidence; nothing was written.
public final class EvidenceRefused extends StoreException {

    private static final long serialVersionUID = 1;

    /// Why.
    public enum Reason {
        /// there is no such file
        MISSING,
        /// a folder, or something else that has no content of its own
        NOT_A_FILE,
        /// the area of work has as many as it can have
        TOO_MANY,
        /// larger than [planworkbench.plan.Evidence#LARGEST]
        TOO_LARGE,
        /// it cannot be read
        UNREADABLE,
        /// the copy cannot be written, such as on a full disk
        CANNOT_KEEP
    }

    private final Reason reason;
    private final transient Path file;

    EvidenceRefused(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file;
    }

    public Reason reason() {
        return reason;
    }

    /// The file, or the copy that could not be written.
    public Path file() {
        return file;
    }
}
