package planworkbench.ui.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.report.document.DocumentChanges;
import planworkbench.simulation.RunControl;
import planworkbench.store.EditService;
import planworkbench.store.HistoryEntry;
import planworkbench.store.PastState;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.WorkspaceModel;

/// What of the report differs from what it would have said before some step of the history.
final class ReportChanges {

    /// So far back one can look; one line of the history is read for each.
    private static final int LINES = 400;
    private static final int STEPS = 30;

    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Since> since = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<Since>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Compared> compared = new ReadOnlyObjectWrapper<>();

    private final WorkspaceModel workspace;
    private final ReadOnlyObjectProperty<@Nullable ReportedYear> reported;
    private final LatestOnly<Question, Compared> comparison;
    private @Nullable Long writtenAt;
    private int asked;

    /// A state to compare with.
    sealed interface Since {

        /// The latest step that is in it; 0 for the state in which the workspace was made.
        long step();

        /// When a file was written last.
        record Written(long step) implements Since {}

        /// @param first a line of the step that came after it
        /// @param lines how many that step has
        record BeforeStep(long step, HistoryEntry first, int lines) implements Since {

            Instant at() {
                return first.at();
            }
        }
    }

    /// @param asked which question it answers
    /// @param changes null where the scenario was not there then
    record Compared(int asked, @Nullable DocumentChanges changes) {}

    private record Question(int asked, ReportedYear now, Since since) {}

    ReportChanges(WorkspaceModel workspace, ReadOnlyObjectProperty<@Nullable ReportedYear> reported,
            ReadOnlyObjectProperty<ReportFiles.@Nullable Outcome> outcome) {
        this.workspace = workspace;
        this.reported = reported;
        this.comparison = workspace.asking(ReportChanges::compare, this::publish);
        outcome.subscribe(came -> {
            if (came instanceof ReportFiles.Outcome.Written(var _, long step)) {
                writtenAt = step;
            }
        });
        shown.subscribe(_ -> request());
        since.subscribe(_ -> request());
        reported.subscribe(_ -> request());
    }

    /// Whether they are looked at.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// The chosen state; null before there is a choice.
    ObjectProperty<@Nullable Since> sinceProperty() {
        return since;
    }

    /// The newest first; empty while nothing was ever changed.
    ReadOnlyObjectProperty<List<Since>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /// Null while it is not known.
    ReadOnlyObjectProperty<@Nullable Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    private void request() {
        if (!shown.get()) {
            return;
        }
        compared.set(null);
        asked++;
        ReportedYear now = reported.get();
        Since chosen = since.get();
        workspace.readHistory(LINES, lines -> offer(choices(lines)));
        if (now != null && chosen != null) {
            comparison.request(new Question(asked, now, chosen));
        }
    }

    private List<Since> choices(List<HistoryEntry> lines) {
        LinkedHashMap<Long, Since.BeforeStep> steps = new LinkedHashMap<>();
        lines.forEach(line -> steps.merge(line.step(), new Since.BeforeStep(line.step() - 1, line, 1),
                (one, _) -> new Since.BeforeStep(one.step(), one.first(), one.lines() + 1)));
        List<Since> found = new ArrayList<>();
        Long written = writtenAt;
        if (written != null) {
            found.add(new Since.Written(written));
        }
        steps.values().stream().limit(STEPS).forEach(found::add);
        return found;
    }

    private void offer(List<Since> offered) {
        choices.set(offered);
        Since chosen = since.get();
        if (!offered.isEmpty() && (chosen == null || !offered.contains(chosen))) {
            since.set(offered.getFirst());
        }
    }

    private static Compared compare(EditService edits, Question question) {
        ReportedYear now = question.now();
        PastState then = edits.asOf(question.since().step());
        String scenario = now.question().scenario();
        if (!then.scenarios().scenarios().containsKey(scenario)) {
            return new Compared(question.asked(), null);
        }
        ReportedYear before = ReportedYear.of(new ReportedYear.Question(then.plan(), then.scenarios(), now.year(),
                scenario, now.question().messages()), now, RunControl.none());
        return new Compared(question.asked(), DocumentChanges.between(before.whole(), now.whole()));
    }

    private void publish(Compared answer) {
        if (answer.asked() == asked) {
            compared.set(answer);
        }
    }
}
