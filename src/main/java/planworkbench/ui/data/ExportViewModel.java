package planworkbench.ui.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.ExportFormat;
import planworkbench.exchange.figures.FigureExport;
import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
import planworkbench.store.EvidenceFolder;
import planworkbench.store.Snapshot;
import planworkbench.text.Messages;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.WorkspaceModel;

/// Figures, or the whole workspace, for others.
public final class ExportViewModel {

    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final WorkspaceModel workspace;

    ExportViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
    }

    /// What came of an export.
    public sealed interface Outcome {

        Path file();
    }

    /// @param missing files of evidence that a package of it lacks
    public record Written(Path file, int indicators, int figures, List<Evidence> missing) implements Outcome {}

    public record Failed(Path file, String why) implements Outcome {}

    /// Of the latest export; null before the first.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public LongWork work() {
        return workspace.longWork();
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// Writes the workspace as it is now.
    public void export(ExportFormat format, Path file, Messages messages) {
        Snapshot snapshot = workspace.snapshot();
        outcome.set(null);
        workspace.work("data.work.export", (edits, _) -> write(snapshot, format, file, edits.evidence(), messages),
                outcome::set,
                failure -> outcome.set(new Failed(file, why(failure))));
    }

    private static Outcome write(Snapshot snapshot, ExportFormat format, Path file, EvidenceFolder evidence,
            Messages messages) {
        try {
            List<Evidence> missing = FigureExport.write(snapshot, format, file, evidence, messages);
            Plan plan = snapshot.plan();
            return new Written(file, plan.indicators().size(), plan.observations().size(), missing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String why(RuntimeException failure) {
        Exception cause = failure instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : failure;
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
