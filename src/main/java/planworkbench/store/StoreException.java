package planworkbench.store;

import org.jspecify.annotations.Nullable;

/// What the store refuses. It carries data, and no text for people: whoever shows it words it.
public abstract sealed class StoreException extends RuntimeException
        permits WorkspaceRefused, ChangeRefused, EvidenceRefused {

    private static final long serialVersionUID = 1;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
