package planworkbench.ui.data;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.WorkspaceModel;

/// What a section entered last, as long as that is the workspace's latest step: after another one, undo would take back that.
final class LatestStep<T> {

    private final ReadOnlyObjectWrapper<@Nullable T> entered = new ReadOnlyObjectWrapper<>();
    private long revision;

    LatestStep(WorkspaceModel workspace) {
        workspace.snapshotProperty().subscribe(now -> {
            if (now.revision() != revision) {
                forget();
            }
        });
    }

    /// @param revision of the workspace with it
    void entered(T what, long revision) {
        this.revision = revision;
        entered.set(what);
    }

    void forget() {
        entered.set(null);
    }

    ReadOnlyObjectProperty<@Nullable T> property() {
        return entered.getReadOnlyProperty();
    }
}
