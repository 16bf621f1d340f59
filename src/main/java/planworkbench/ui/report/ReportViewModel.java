package planworkbench.ui.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.ReportText;
import planworkbench.report.FileTrouble;
import planworkbench.report.ReportFile;
import planworkbench.report.document.ChapterKind;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.word.WordReport;
import planworkbench.text.FileName;
import planworkbench.text.Messages;
import planworkbench.ui.common.FolderWindow;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.form.AuthorWords;

/// 报告: what is composed while the page is open, what the author adds, and what was written as files.
public final class ReportViewModel {

    private static final int MOST_OUTPUTS = 5;

    private final ReadOnlyObjectWrapper<@Nullable ReportedYear> reported = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Path>> outputs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<ChapterKind>> chosen = new SimpleObjectProperty<>(
            Set.of(ChapterKind.values()));
    private final ObjectProperty<ChapterKind> shown = new SimpleObjectProperty<>(ChapterKind.OVERALL);

    private final WorkspaceModel workspace;
    private final LatestOnly<ReportedYear.Question, ReportedYear> composition;
    private @Nullable Messages messages;
    private @Nullable Integer chosenYear;
    /// touched on the worker only
    private @Nullable ReportedYear before;

    /// What came of writing a file, or of reading one back.
    sealed interface Outcome {
        Path file();

        record Written(Path file) implements Outcome {}

        record Failed(Path file, FileTrouble trouble) implements Outcome {}

        record Read(ReadBack back) implements Outcome {
            @Override
            public Path file() {
                return back.file();
            }
        }

        record Refused(Path file, SheetException problem) implements Outcome {}
    }

    public ReportViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        this.composition = new LatestOnly<>(workspace.background(), this::compose, this::publish, workspace::report);
        workspace.pageProperty().subscribe(_ -> request());
        workspace.snapshotProperty().subscribe(_ -> request());
        workspace.scenarioProperty().subscribe(_ -> {
            forget();
            request();
        });
    }

    /// Null until the first report is composed.
    ReadOnlyObjectProperty<@Nullable ReportedYear> reportedProperty() {
        return reported.getReadOnlyProperty();
    }

    /// The files written since the program started, the latest first.
    ReadOnlyObjectProperty<List<Path>> outputsProperty() {
        return outputs.getReadOnlyProperty();
    }

    /// Of the latest file; null before the first and while one is being written.
    ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// The chapters that the file is to have.
    ObjectProperty<Set<ChapterKind>> chosenProperty() {
        return chosen;
    }

    /// The chapter in the preview.
    ObjectProperty<ChapterKind> shownProperty() {
        return shown;
    }

    LongWork work() {
        return workspace.longWork();
    }

    /// The language in which it is composed.
    void speak(Messages language) {
        messages = language;
        request();
    }

    void chooseYear(int year) {
        chosenYear = year;
        forget();
        request();
    }

    void choose(ChapterKind chapter, boolean wanted) {
        Set<ChapterKind> now = EnumSet.noneOf(ChapterKind.class);
        now.addAll(chosen.get());
        if (wanted) {
            now.add(chapter);
        } else {
            now.remove(chapter);
        }
        chosen.set(now);
    }

    AuthorWords words() {
        return new AuthorWords(workspace);
    }

    /// The place of the shown report.
    ReportText.Key key(String place) {
        ReportedYear shownNow = reported.get();
        return new ReportText.Key(place, shownNow == null ? 0 : shownNow.year());
    }

    /// The name that is proposed for the file.
    String fileName() {
        ReportedYear shownNow = reported.get();
        Messages language = messages;
        return shownNow == null || language == null
                ? ""
                : FileName.safe(language.get("cli.report.file-name", shownNow.material().plan().header().shortName(),
                        Integer.toString(shownNow.year()))) + ".docx";
    }

    /// Writes the report with the chosen chapters, from what is saved by then.
    void produce(Path file) {
        ReportedYear shownNow = reported.get();
        if (shownNow == null || chosen.get().isEmpty()) {
            return;
        }
        Set<ChapterKind> chapters = chosen.get();
        Messages language = shownNow.question().messages();
        String scenario = shownNow.question().scenario();
        int year = shownNow.year();
        outcome.set(null);
        workspace.work("reporting.working", (edits, run) -> {
            ReportedYear now = compose(new ReportedYear.Question(edits.current(), year, scenario, language));
            run.goOn(1, 2);
            write(now.with(chapters), language, file);
            return file;
        }, this::done, failure -> outcome.set(new Outcome.Failed(file, FileTrouble.of(file, failure))));
    }

    /// Takes the author's words out of a report that was edited in Word, as one step.
    void readBack(Path file) {
        ReportedYear shownNow = reported.get();
        if (shownNow == null) {
            return;
        }
        outcome.set(null);
        work().start("reporting.reading", run -> read(file, shownNow, run), read -> {
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

    String scenarioName() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get()).name();
    }

    private static void write(ReportDocument document, Messages language, Path file) {
        try {
            ReportFile.write(document, (report, out) -> WordReport.write(report, language, out), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void done(Path file) {
        List<Path> latest = new ArrayList<>(outputs.get());
        latest.remove(file);
        latest.addFirst(file);
        outputs.set(List.copyOf(latest.subList(0, Math.min(MOST_OUTPUTS, latest.size()))));
        outcome.set(new Outcome.Written(file));
    }

    private void request() {
        Messages language = messages;
        if (language != null && workspace.pageProperty().get() == PageId.REPORT) {
            composition.request(new ReportedYear.Question(workspace.snapshot(), chosenYear,
                    workspace.scenarioProperty().get(), language));
        }
    }

    /// What is shown is of another year or scenario than was asked for: nobody is to write in it.
    private void forget() {
        reported.set(null);
    }

    private ReportedYear compose(ReportedYear.Question question) {
        ReportedYear now = ReportedYear.of(question, before);
        before = now;
        return now;
    }

    /// A report of a year or in a language that is not the chosen one any more is late.
    private void publish(ReportedYear answer) {
        Integer wanted = chosenYear;
        if ((wanted == null || wanted == answer.year()) && answer.question().messages().equals(messages)
                && answer.question().scenario().equals(workspace.scenarioProperty().get())) {
            chosenYear = answer.year();
            reported.set(answer);
        }
    }
}
