package planworkbench.wording;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import planworkbench.store.ChangeRefused;
import planworkbench.store.WorkspaceRefused;
import planworkbench.text.Messages;

/// What went wrong, and what to do about it.
public final class FailureText {

    private FailureText() {}

    public static String of(Throwable failure, Messages messages) {
        return switch (failure) {
            case WorkspaceRefused refused -> refused(refused, messages);
            case ChangeRefused refused ->
                messages.get("change-refused", messages.label("change-refused.", refused.reason()),
                        refused.subject());
            default -> messages.get("failure.unexpected", String.valueOf(failure));
        };
    }

    private static String refused(WorkspaceRefused refused, Messages messages) {
        String what = messages.get("workspace-refused", refused.file(),
                messages.label("workspace-refused.", refused.kind()));
        @Nullable
        Path backup = refused.backup();
        return backup == null ? what : what + messages.get("workspace-refused.backup", backup);
    }
}
