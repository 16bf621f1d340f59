package planworkbench.ui.report;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ReportText;
import planworkbench.report.document.ChapterKind;
import planworkbench.simulation.RunControl;
import planworkbench.text.Messages;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;
import planworkbench.ui.form.AuthorWords;

/// 报告: what is composed while the page is open, what the author adds, and what was written as files.
public final class ReportViewModel {

    private final ReadOnlyObjectWrapper<@Nullable ReportedYear> reported = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<ChapterKind>> chosen = new SimpleObjectProperty<>(
            Set.of(ChapterKind.values()));
    private final ObjectProperty<ChapterKind> shown = new SimpleObjectProperty<>(ChapterKind.OVERALL);

    private final WorkspaceModel workspace;
    private final ReportFiles files;
    private final ReportChanges changes;
    private final LatestOnly<ReportedYear.Question, ReportedYear> composition;
    private @Nullable Messages messages;
    private @Nullable Integer chosenYear;
    /// touched on the worker only
    private @Nullable ReportedYear before;

    public ReportViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        this.composition = new LatestOnly<>(workspace.background(), this::compose, this::publish, workspace::report);
        this.files = new ReportFiles(workspace, this, this::compose);
        this.changes = new ReportChanges(workspace, reported.getReadOnlyProperty(), files.outcomeProperty());
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

    /// What is written and read.
    ReportFiles files() {
        return files;
    }

    /// What differs from an earlier state.
    ReportChanges changes() {
        return changes;
    }

    /// The chapters that the file is to have.
    ObjectProperty<Set<ChapterKind>> chosenProperty() {
        return chosen;
    }

    /// The chapter in the preview.
    ObjectProperty<ChapterKind> shownProperty() {
        return shown;
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

    String scenarioName() {
        return workspace.snapshot().scenarios().get(workspace.scenarioProperty().get()).name();
    }

    private void request() {
        Messages language = messages;
        if (language != null && workspace.pageProperty().get() == PageId.REPORT) {
            composition.request(ReportedYear.Question.of(workspace.snapshot(), chosenYear,
                    workspace.scenarioProperty().get(), language));
        }
    }

    /// What is shown is of another year or scenario than was asked for: nobody is to write in it.
    private void forget() {
        reported.set(null);
    }

    private ReportedYear compose(ReportedYear.Question question) {
        return compose(question, RunControl.none());
    }

    private ReportedYear compose(ReportedYear.Question question, RunControl control) {
        ReportedYear now = ReportedYear.of(question, before, control);
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
