package planworkbench.wording;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import planworkbench.store.ChangeRefused;
import planworkbench.store.Snapshot;
import planworkbench.store.WorkspaceRefused;
import planworkbench.text.Messages;
import planworkbench.text.WordedFailure;

/// What went wrong, and what to do about it.
///
/// @param snapshot names what a failure is about; null where no workspace is open
public record FailureText(@Nullable Snapshot snapshot, Messages messages) {

    public String of(Throwable failure) {
        return switch (failure) {
            case ChangeRefused refused ->
                messages.get("failure.change", messages.label("failure.", refused.reason()), name(refused.subject()));
            case WorkspaceRefused refused -> file(refused);
            case WordedFailure worded -> worded.text(messages);
            case Throwable full when isFull(full) -> messages.get("failure.full");
            default -> messages.get("failure.other",
                    failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage());
        };
    }

    /// Neither H2 nor Java has a type for it.
    private static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("no space left")) {
                return true;
            }
        }
        return false;
    }

    private String file(WorkspaceRefused refused) {
        String what = messages.get("failure.file", refused.file(), messages.label("failure.file.", refused.kind()));
        @Nullable
        Path backup = refused.backup();
        if (backup != null) {
            return messages.get("failure.backup", what, backup);
        }
        return refused.kind() == WorkspaceRefused.Kind.DAMAGED ? messages.get("failure.no-backup", what) : what;
    }

    /// A scenario or an indicator by its name, where it has one.
    private String name(String subject) {
        if (snapshot == null) {
            return subject;
        }
        if (snapshot.scenarios().scenarios().containsKey(subject)) {
            return snapshot.scenarios().get(subject).name();
        }
        return snapshot.plan().indicators().containsKey(subject)
                ? snapshot.plan().indicator(subject).name()
                : subject;
    }
}
