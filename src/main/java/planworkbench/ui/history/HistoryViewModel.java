package planworkbench.ui.history;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.store.Change;
import planworkbench.store.EarlierValue;
import planworkbench.store.EditService;
import planworkbench.store.HistoryChoices;
import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryFilter;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// The history of the whole workspace: what is listed, which line is chosen, and the ways back from there.
public final class HistoryViewModel {

    private final ObjectProperty<HistoryFilter> filter = new SimpleObjectProperty<>(HistoryFilter.ALL);
    private final ReadOnlyLongWrapper size = new ReadOnlyLongWrapper();
    private final ReadOnlyLongWrapper read = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<HistoryChoices> choices = new ReadOnlyObjectWrapper<>(HistoryChoices.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Selected> selected = new ReadOnlyObjectWrapper<>();
    private final StringProperty userName;

    private final WorkspaceModel model;
    private final HistoryLines lines;
    private final HistoryExport export;
    private final LatestOnly<HistoryFilter, Read> reading;

    /// @param userName who signs the edits; empty while nobody was asked
    public HistoryViewModel(WorkspaceModel model, StringProperty userName) {
        this.model = model;
        this.userName = userName;
        this.lines = new HistoryLines(model, this::tell);
        this.export = new HistoryExport(model);
        this.reading = model.asking(Read::of, this::show);
        filter.subscribe(reading::request);
    }

    /// What is at hand after reading anew.
    private record Read(HistoryFilter filter, long size, HistoryChoices choices, List<HistoryEntry> first) {

        static Read of(EditService edits, HistoryFilter filter) {
            return new Read(filter, edits.historySize(filter), edits.historyChoices(),
                    edits.history(filter, 0, HistoryLines.PAGE));
        }
    }

    /// The chosen line.
    ///
    /// @param ofStep how many lines its step has
    record Selected(HistoryEntry entry, int ofStep) {}

    public ObjectProperty<HistoryFilter> filterProperty() {
        return filter;
    }

    /// How many lines the filter lets through.
    public ReadOnlyLongProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    /// Changes whenever lines have been read.
    ReadOnlyLongProperty readProperty() {
        return read.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<HistoryChoices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Selected> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return model.snapshotProperty();
    }

    StringProperty userNameProperty() {
        return userName;
    }

    HistoryExport export() {
        return export;
    }

    /// The line at a place of the list; null while it is being read.
    @Nullable
    HistoryEntry at(int place) {
        return lines.at(place);
    }

    /// Reads again what the list shows.
    void renew() {
        reading.request(filter.get());
    }

    private void show(Read now) {
        lines.renew(now.filter(), now.first());
        choices.set(now.choices());
        size.set(now.size());
        if (selected.get() == null && !now.first().isEmpty()) {
            select(now.first().getFirst());
        }
        tell();
    }

    private void tell() {
        read.set(read.get() + 1);
    }

    void select(HistoryEntry entry) {
        model.ask(edits -> edits.step(entry.step()).size(), count -> selected.set(new Selected(entry, count)));
    }

    /// What brings back the value before the chosen line, or the one since; null where it is there now.
    @Nullable
    Change restored(HistoryEntry entry, EarlierValue value) {
        return value.restored(entry.subject(), model.snapshot());
    }

    void restore(Change change, String why) {
        model.apply(change, why);
    }

    /// Makes the workspace what it was after a step.
    void undoTo(long step, String why) {
        model.undoTo(step, why);
    }

    /// Writes what is listed to a file: csv by its ending, else plain text.
    void export(Path file, Messages messages) {
        export.start(filter.get(), file, messages);
    }
}
