package planworkbench.ui.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.report.FileTrouble;
import planworkbench.report.ReportFile;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.output.ComposedReport;
import planworkbench.report.output.ReportFormat;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.SimulationCancelledException;
import planworkbench.store.Snapshot;
import planworkbench.text.FileName;
import planworkbench.text.Messages;
import planworkbench.ui.common.FolderWindow;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.WorkspaceModel;

/// The files that are made of the report, and the Word document that is read back.
final class ReportFiles {

    private static final int MOST_OUTPUTS = 6;

    private final ObjectProperty<Set<ReportFormat>> formats = new SimpleObjectProperty<>(Set.of(ReportFormat.DOCX));
    private final ReadOnlyObjectWrapper<List<Path>> outputs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final ReportViewModel page;
    private final Composer composer;

    /// Composes on the worker.
    interface Composer {
        ReportedYear compose(ReportedYear.Question question, RunControl control);
    }

    /// What came of writing files, or of reading one back.
    sealed interface Outcome {

        /// @param step the latest that is in them
        record Written(List<Path> files, long step) implements Outcome {}

        /// @param written those that were whole before it
        record Failed(List<Path> written, Path file, FileTrouble trouble) implements Outcome {}

        record Cancelled() implements Outcome {}

        record Read(ReadBack back) implements Outcome {}

        record Refused(Path file, SheetException problem) implements Outcome {}
    }

    ReportFiles(WorkspaceModel workspace, ReportViewModel page, Composer composer) {
        this.workspace = workspace;
        this.page = page;
        this.composer = composer;
    }

    /// The kinds of file that are wanted.
    ObjectProperty<Set<ReportFormat>> formatsProperty() {
        return formats;
    }

    /// The files written since the program started, the latest first.
    ReadOnlyObjectProperty<List<Path>> outputsProperty() {
        return outputs.getReadOnlyProperty();
    }

    /// Of the latest work; null before the first and while there is some.
    ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    LongWork work() {
        return workspace.longWork();
    }

    void choose(ReportFormat format, boolean wanted) {
        Set<ReportFormat> now = EnumSet.noneOf(ReportFormat.class);
        now.addAll(formats.get());
        if (wanted) {
            now.add(format);
        } else {
            now.remove(format);
        }
        formats.set(now);
    }

    /// The name that is proposed, without its ending.
    String name() {
        ReportedYear shown = page.reportedProperty().get();
        return shown == null
                ? ""
                : FileName.safe(shown.question().messages().get("cli.report.file-name",
                        shown.material().plan().header().shortName(), Integer.toString(shown.year())));
    }

    /// Writes the wanted files into a folder, under a name that none of them has yet: one there may hold words that were not read back.
    void produceIn(Path folder) {
        ReportedYear shown = page.reportedProperty().get();
        String wanted = name();
        if (shown != null) {
            produce(file(folder, ReportFile.freeName(folder, wanted,
                    formats.get().stream().map(ReportFormat::ending).toList(),
                    number -> shown.question().messages().get("report-file.numbered", wanted, number))));
        }
    }

    private static Map<ReportFormat, Path> file(Path folder, String name) {
        Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
        for (ReportFormat format : ReportFormat.values()) {
            files.put(format, folder.resolve(name + "." + format.ending()));
        }
        return files;
    }

    /// Writes the one wanted file.
    void produce(Path file) {
        Map<ReportFormat, Path> one = new EnumMap<>(ReportFormat.class);
        formats.get().forEach(format -> one.put(format, file));
        produce(one);
    }

    /// Writes the report with the chosen chapters, from what is saved by then.
    private void produce(Map<ReportFormat, Path> files) {
        ReportedYear shown = page.reportedProperty().get();
        Set<ChapterKind> chapters = page.chosenProperty().get();
        List<ReportFormat> wanted = List.copyOf(formats.get());
        if (shown == null || chapters.isEmpty() || wanted.isEmpty()) {
            return;
        }
        Messages language = shown.question().messages();
        outcome.set(null);
        workspace.work("reporting.working", (edits, run) -> {
            try {
                Snapshot saved = edits.current();
                ReportedYear now = composer.compose(ReportedYear.Question.of(saved, shown.year(),
                        shown.question().scenario(), language), stoppedWith(run));
                ComposedReport report = new ComposedReport(now.material(), now.with(chapters), language);
                Map<ReportFormat, byte[]> made = make(report, wanted, run);
                return made == null ? new Outcome.Cancelled() : write(made, files, saved.revision());
            } catch (SimulationCancelledException _) {
                return new Outcome.Cancelled();
            }
        }, this::done, workspace::report);
    }

    private static RunControl stoppedWith(LongWork.Run run) {
        return new RunControl() {
            @Override
            public boolean isCancelled() {
                return run.isStopped();
            }
        };
    }

    /// All are made before the first is written, so that stopping leaves none.
    private static @Nullable Map<ReportFormat, byte[]> make(ComposedReport report, List<ReportFormat> wanted,
            LongWork.Run run) {
        Map<ReportFormat, byte[]> made = new EnumMap<>(ReportFormat.class);
        for (ReportFormat format : wanted) {
            if (!run.goOn(made.size() + 1, wanted.size() + 1)) {
                return null;
            }
            made.put(format, report.as(format));
        }
        return run.isStopped() ? null : made;
    }

    private static Outcome write(Map<ReportFormat, byte[]> made, Map<ReportFormat, Path> files, long step) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<ReportFormat, byte[]> one : made.entrySet()) {
            Path file = Objects.requireNonNull(files.get(one.getKey()));
            try {
                ReportFile.write(one.getValue(), file);
            } catch (IOException | UncheckedIOException e) {
                return new Outcome.Failed(written, file, FileTrouble.of(file, e));
            }
            written.add(file);
        }
        return new Outcome.Written(written, step);
    }

    private void done(Outcome came) {
        List<Path> written = switch (came) {
            case Outcome.Written(List<Path> files, long _) -> files;
            case Outcome.Failed(List<Path> files, Path _, FileTrouble _) -> files;
            case Outcome.Cancelled _,Outcome.Read _,Outcome.Refused _ -> List.of();
        };
        List<Path> latest = new ArrayList<>(written);
        outputs.get().stream().filter(file -> !written.contains(file)).forEach(latest::add);
        outputs.set(List.copyOf(latest.subList(0, Math.min(MOST_OUTPUTS, latest.size()))));
        outcome.set(came);
    }

    /// Takes the author's words out of a report that was edited in Word, as one step.
    void readBack(Path file) {
        ReportedYear shown = page.reportedProperty().get();
        if (shown == null) {
            return;
        }
        outcome.set(null);
        work().start("reporting.reading", run -> read(file, shown, run), read -> {
            outcome.set(read);
            if (read instanceof Outcome.Read(ReadBack back) && !back.texts().isEmpty()) {
                workspace.apply(back.change(), String.valueOf(file.getFileName()));
            }
        }, workspace::report);
    }

    private static Outcome read(Path file, ReportedYear report, LongWork.Run run) {
        try {
            return new Outcome.Read(ReadBack.of(file, report, run::isStopped));
        } catch (SheetException problem) {
            return new Outcome.Refused(file, problem);
        }
    }

    void openFolder(Path file) {
        FolderWindow.show(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    }
}
