package planworkbench.ui.history;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.report.HistoryListing;
import planworkbench.store.HistoryFilter;
import planworkbench.text.Messages;
import planworkbench.ui.common.WorkspaceModel;

/// Writes the history to a file behind the window, bit by bit, so that edits go on meanwhile; it can be given up.
final class HistoryExport {

    private final ReadOnlyObjectWrapper<@Nullable State> state = new ReadOnlyObjectWrapper<>();
    private final WorkspaceModel model;
    private boolean givenUp;

    HistoryExport(WorkspaceModel model) {
        this.model = model;
    }

    /// How far it is.
    ///
    /// @param done whether the file is there
    record State(Path file, long written, boolean done) {}

    /// Null where nothing is or was exported.
    ReadOnlyObjectProperty<@Nullable State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// @param file a csv file by its ending, else plain text
    void start(HistoryFilter filter, Path file, Messages messages) {
        givenUp = false;
        state.set(new State(file, 0, false));
        model.ask(edits -> new HistoryListing(edits, filter, file, messages), listing -> goOn(listing, file));
    }

    void giveUp() {
        givenUp = true;
    }

    private void goOn(HistoryListing listing, Path file) {
        if (givenUp) {
            state.set(null);
            model.background().run(() -> end(listing), _ -> {}, model::report);
            return;
        }
        model.background().run(listing::writeMore, more -> {
            state.set(new State(file, listing.written(), !more));
            if (more) {
                goOn(listing, file);
            }
        }, failure -> {
            state.set(null);
            model.report(failure);
            model.background().run(() -> end(listing), _ -> {}, model::report);
        });
    }

    private static boolean end(HistoryListing listing) {
        listing.close();
        return true;
    }
}
