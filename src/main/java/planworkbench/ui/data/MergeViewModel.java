package planworkbench.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.exchange.fillin.MergeDecisions;
import planworkbench.exchange.fillin.MergeKind;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.PackException;
import planworkbench.exchange.fillin.PackFile;
import planworkbench.plan.FillIn;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.ChangeStopped;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.WorkspaceModel;

/// Packs that came back on their way into the plan: read, checked, decided cell by cell, merged as one step.
public final class MergeViewModel {

    private final ReadOnlyObjectWrapper<@Nullable MergePreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<MergeDecisions> decisions = new ReadOnlyObjectWrapper<>(MergeDecisions.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final LatestStep<Done> done;
    private final ObjectProperty<@Nullable MergeKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<MergePreview.@Nullable Pack> pack = new SimpleObjectProperty<>();

    private final WorkspaceModel workspace;
    private final IntConsumer onSendAgain;
    private final LatestOnly<Question, Answer> comparison;
    private List<PackFile> files = List.of();

    /// @param onSendAgain opens the section in which packs of a year are sent again
    MergeViewModel(WorkspaceModel workspace, IntConsumer onSendAgain) {
        this.workspace = workspace;
        this.done = new LatestStep<>(workspace);
        this.onSendAgain = onSendAgain;
        this.comparison = new LatestOnly<>(workspace.background(), Question::answer, this::show, problem::set);
        workspace.snapshotProperty().subscribe(_ -> changed());
    }

    private record Question(Plan plan, List<PackFile> files) {
        Answer answer() {
            return new Answer(files, MergePreview.of(plan, files));
        }
    }

    private record Answer(List<PackFile> files, MergePreview preview) {}

    /// What was merged.
    ///
    /// @param returnedYears the years in which a department has to fill in again, each once, the earliest first
    public record Done(int figures, long returned, List<Integer> returnedYears) {}

    /// What the packs would change; null while none is open.
    public ReadOnlyObjectProperty<@Nullable MergePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<MergeDecisions> decisionsProperty() {
        return decisions.getReadOnlyProperty();
    }

    /// Why the latest merge came to nothing; null where it did not.
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was merged last, until something else is done.
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.property();
    }

    /// The cells that are listed; null for all.
    public ObjectProperty<@Nullable MergeKind> kindProperty() {
        return kind;
    }

    /// The pack whose cells are listed; null for all packs.
    public ObjectProperty<MergePreview.@Nullable Pack> packProperty() {
        return pack;
    }

    public LongWork work() {
        return workspace.longWork();
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// Reads more files beside those that are open, and holds all of them against the plan; nothing is changed yet.
    public void open(List<Path> paths) {
        done.forget();
        problem.set(null);
        work().start("data.work.read-packs", run -> read(paths, run), this::add, problem::set);
    }

    private static List<PackFile> read(List<Path> paths, LongWork.Run run) {
        List<PackFile> read = new ArrayList<>();
        for (Path path : paths) {
            if (!run.goOn(read.size(), paths.size())) {
                return List.of();
            }
            read.add(PackFile.read(path, run::isStopped));
        }
        return run.isStopped() ? List.of() : read;
    }

    private void add(List<PackFile> more) {
        List<PackFile> all = new ArrayList<>(files);
        all.addAll(more);
        take(all);
    }

    /// Puts one file aside.
    public void remove(MergePreview.Pack taken) {
        MergePreview shown = preview.get();
        if (shown != null) {
            int at = shown.packs().indexOf(taken);
            List<PackFile> rest = new ArrayList<>(files);
            rest.remove(at);
            take(rest);
        }
    }

    private void take(List<PackFile> all) {
        files = List.copyOf(all);
        pack.set(null);
        if (files.isEmpty()) {
            forget();
        } else {
            compare();
        }
    }

    private void compare() {
        if (!files.isEmpty()) {
            comparison.request(new Question(plan(), files));
        }
    }

    private void show(Answer answer) {
        if (!answer.files().equals(files)) {
            return;
        }
        MergePreview before = preview.get();
        decisions.set(before == null
                ? MergeDecisions.NONE
                : decisions.get().carriedOver(before, answer.preview()));
        preview.set(answer.preview());
    }

    public void decide(MergeCell cell, MergeDecision decision) {
        MergePreview shown = preview.get();
        if (shown != null && !decisions.get().of(cell).equals(decision)) {
            decisions.set(decisions.get().with(shown, cell, decision));
        }
    }

    /// Whether nothing is left that has to be decided first.
    boolean isReady() {
        MergePreview shown = preview.get();
        return shown != null && !work().isRunning() && shown.received().findAny().isPresent()
                && shown.undecided(decisions.get()).findAny().isEmpty()
                && shown.withoutReason(decisions.get()).findAny().isEmpty();
    }

    /// Merges all that was decided as one step; refused packs stay out.
    ///
    /// @param why for the history
    public void merge(String why) {
        MergePreview shown = preview.get();
        if (shown == null || !isReady()) {
            return;
        }
        MergeDecisions made = decisions.get();
        problem.set(null);
        workspace.enter("data.work.merge", now -> change(now.plan(), shown, made), why, merged -> {
            List<Integer> again = shown.fillIns(made).stream().filter(each -> each.state() == FillIn.State.RETURNED)
                    .map(FillIn::year).distinct().sorted().toList();
            forget();
            done.entered(new Done(shown.entries(made).size(), shown.returned(made), again), merged.revision());
        }, this::failed);
    }

    private static Change change(Plan plan, MergePreview preview, MergeDecisions decisions) {
        try {
            return preview.change(plan, decisions);
        } catch (PackException e) {
            throw new IllegalStateException(e);
        }
    }

    private void failed(RuntimeException failure) {
        if (!(failure instanceof ChangeStopped)) {
            problem.set(failure.getCause() instanceof PackException stale ? stale : failure);
        }
        compare();
    }

    /// While packs are being merged, the preview stays as it was confirmed.
    private void changed() {
        if (!work().isRunning()) {
            compare();
        }
    }

    public void undo() {
        done.forget();
        workspace.undo();
    }

    public void sendAgain(int year) {
        onSendAgain.accept(year);
    }

    /// Closes all files without merging anything.
    public void forget() {
        files = List.of();
        preview.set(null);
        decisions.set(MergeDecisions.NONE);
        problem.set(null);
        kind.set(null);
        pack.set(null);
    }
}
