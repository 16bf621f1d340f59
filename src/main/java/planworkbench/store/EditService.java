package planworkbench.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import planworkbench.plan.ObservationKey;
import planworkbench.scenario.Scenario;
import planworkbench.store.HistoryEntry.Kind;

/// The only way into a workspace. When a change returns, it and its history are on the disk. May be called from any
/// thread; steps are done one after the other.
public final class EditService {

    private static final Logger LOG = LoggerFactory.getLogger(EditService.class);

    private static final int ASK_EVERY = 500;

    private final StoreThread thread;
    private final Session session;
    private final InstantSource clock;
    private final Supplier<String> who;
    private final StepTable steps;
    private final SeriesTable series;
    private final LineTable lines;
    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private volatile Snapshot current;

    EditService(StoreThread thread, Session session, InstantSource clock, Supplier<String> who) {
        this.thread = thread;
        this.session = session;
        this.clock = clock;
        this.who = who;
        steps = new StepTable(session.sql());
        series = new SeriesTable(session.sql());
        lines = new LineTable(session.sql(), series);
        WorkspaceHeader header = WorkspaceHeader.read(session.sql());
        Contents contents = Contents.read(session.sql());
        current = new Snapshot(contents.plan(), contents.scenarios(), header.revision(), header.savedAt(),
                steps.undoable() != null, steps.redoable() != null);
    }

    /// The workspace after the latest step.
    public Snapshot current() {
        return current;
    }

    /// Where files of evidence are kept.
    public EvidenceFolder evidence() {
        return new EvidenceFolder(session.files().evidence());
    }

    /// Who edits, and the day by the clock of the edits: what a rating by hand is signed with.
    public Signature signature() {
        return signature(who.get());
    }

    private Signature signature(String name) {
        return new Signature(name.isBlank() ? "—" : name, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    /// A name and a day.
    public record Signature(String name, LocalDate date) {}

    /// Does the change; one that changes nothing is no step.
    ///
    /// @throws ChangeRefused where it does not fit; nothing is written then
    /// @throws WorkspaceRefused where it cannot be written
    public Snapshot apply(Change change, String why) {
        return apply(change, why, who.get());
    }

    /// The same for somebody else, such as the department whose figures are merged.
    public Snapshot apply(Change change, String why, String by) {
        return thread.call(() -> edit(change, why, by));
    }

    /// The same for a change of many figures, which can be watched and stopped.
    ///
    /// @throws ChangeStopped where the watcher says so; nothing is written then
    public Snapshot apply(Change change, String why, Progress progress) {
        String by = who.get();
        return thread.call(() -> edit(change, why, by, progress));
    }

    /// The same without waiting.
    public CompletableFuture<Snapshot> applyAsync(Change change, String why) {
        String by = who.get();
        return thread.later(() -> edit(change, why, by));
    }

    /// Takes back the latest edit that is not taken back; where there is none, nothing happens.
    public Snapshot undo() {
        String by = who.get();
        return thread.call(() -> reverse(Kind.UNDO, steps.undoable(), by));
    }

    /// Brings back the edit that was undone last; where there is none, nothing happens.
    public Snapshot redo() {
        String by = who.get();
        return thread.call(() -> reverse(Kind.REDO, steps.redoable(), by));
    }

    public CompletableFuture<Snapshot> undoAsync() {
        String by = who.get();
        return thread.later(() -> reverse(Kind.UNDO, steps.undoable(), by));
    }

    public CompletableFuture<Snapshot> redoAsync() {
        String by = who.get();
        return thread.later(() -> reverse(Kind.REDO, steps.redoable(), by));
    }

    /// The latest lines of the history, the newest first.
    public List<HistoryEntry> history(int limit) {
        return thread.call(() -> steps.newest(limit));
    }

    /// Everything that ever happened to a cell, the newest first.
    public List<HistoryEntry> history(ObservationKey cell) {
        return thread.call(() -> steps.of(cell));
    }

    /// Some of the lines that a filter lets through, the newest first.
    ///
    /// @param offset how many lines to leave out first
    public List<HistoryEntry> history(HistoryFilter filter, long offset, int limit) {
        return thread.call(() -> steps.page(filter, offset, limit));
    }

    /// How many lines a filter lets through.
    public long historySize(HistoryFilter filter) {
        return thread.call(() -> steps.size(filter));
    }

    public HistoryChoices historyChoices() {
        return thread.call(steps::choices);
    }

    /// What a step changed, in the order in which it was done.
    public List<HistoryEntry> step(long number) {
        return thread.call(() -> steps.lines(number));
    }

    /// Takes back everything that was done after a step, undos and redos too, as one step that can itself be undone.
    /// Where nothing has changed in the end, nothing happens.
    ///
    /// @param step 0 for the state in which the workspace was made
    /// @throws ChangeRefused where there is no such step
    public Snapshot undoTo(long step, String why) {
        String by = who.get();
        return thread.call(() -> {
            Draft draft = back(step);
            return draft.changesNothing()
                    ? current
                    : write(draft, Kind.EDIT, current.revision() + 1, why, by,
                            Progress.UNWATCHED);
        });
    }

    /// The lines that [#undoTo] would write.
    public List<HistoryEntry> undoToLines(long step) {
        String by = who.get();
        return thread.call(() -> back(step).lines().stream().map(line -> new HistoryEntry(current.revision() + 1,
                Kind.EDIT, clock.instant(), by, line.subject(), "")).toList());
    }

    /// The workspace as it was after a step, to look at.
    ///
    /// @param step 0 for the state in which the workspace was made
    /// @throws ChangeRefused where there is no such step
    public PastState asOf(long step) {
        return thread.call(() -> {
            Draft draft = earlier(step);
            return new PastState(step, draft.plan(), draft.scenarios());
        });
    }

    private Draft back(long step) {
        Draft draft = earlier(step);
        new ApprovedScenarios(current.scenarios()).requireKept(draft);
        return draft;
    }

    private Draft earlier(long step) {
        if (step < 0 || step > current.revision()) {
            throw new ChangeRefused(ChangeRefused.Reason.UNKNOWN_STEP, Long.toString(step));
        }
        Draft draft = new Draft(current.plan(), current.scenarios());
        WayBack.before(lines.after(step)).forEach(draft::add);
        return draft;
    }

    /// The edit that undo would take back; null where there is nothing to take back.
    public @Nullable StepSummary undoable() {
        return thread.call(() -> new Found(summary(steps.undoable()))).summary();
    }

    /// The edit that redo would bring back; null where there is nothing to bring back.
    public @Nullable StepSummary redoable() {
        return thread.call(() -> new Found(summary(steps.redoable()))).summary();
    }

    private record Found(@Nullable StepSummary summary) {}

    private @Nullable StepSummary summary(@Nullable Long step) {
        return step == null ? null : steps.summary(step);
    }

    /// Is told of every step, on the store's thread, before the one who asked for it goes on. It must be quick and
    /// must not wait for the store.
    ///
    /// @return what takes the listener away again
    public Runnable addListener(Consumer<Snapshot> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Snapshot edit(Change change, String why, String by) {
        return edit(change, why, by, Progress.UNWATCHED);
    }

    private Snapshot edit(Change change, String why, String by, Progress progress) {
        Draft draft = new Draft(current.plan(), current.scenarios());
        Signature signature = signature(by);
        ChangeLines made = new ChangeLines(current.plan(), draft, new Scenario.Signed(signature.name(),
                signature.date()), why);
        made.add(change);
        made.finish();
        new ApprovedScenarios(current.scenarios()).requireKept(draft, change, why);
        return draft.changesNothing() ? current : write(draft, Kind.EDIT, current.revision() + 1, why, by, progress);
    }

    private Snapshot reverse(Kind kind, @Nullable Long edit, String by) {
        if (edit == null) {
            return current;
        }
        Draft draft = new Draft(current.plan(), current.scenarios());
        List<Line> made = lines.of(edit);
        if (kind == Kind.UNDO) {
            made.reversed().forEach(line -> draft.add(line.reversed()));
        } else {
            made.forEach(draft::add);
        }
        return write(draft, kind, edit, steps.why(edit), by, Progress.UNWATCHED);
    }

    private Snapshot write(Draft draft, Kind kind, long edit, String why, String by, Progress progress) {
        long number = current.revision() + 1;
        Instant at = clock.instant();
        List<Line> changed = draft.lines();
        Snapshot next = committed(number, at, changed.size(), () -> {
            steps.insert(new StepTable.Step(number, kind, edit, at, by, why));
            write(number, changed, progress);
            return new Snapshot(draft.plan(), draft.scenarios(), number, at, steps.undoable() != null,
                    steps.redoable() != null);
        });
        current = next;
        listeners.forEach(listener -> tell(listener, next));
        return next;
    }

    private Snapshot committed(long number, Instant at, int lines, Supplier<Snapshot> work) {
        try {
            return session.commit(number, at, lines, work);
        } catch (RuntimeException | Error e) {
            series.forget();
            throw e;
        }
    }

    private void write(long step, List<Line> changed, Progress progress) {
        int size = changed.size();
        LineWriter values = new LineWriter(session.sql(), series);
        Iterator<LineWriter.Prepared> prepared = new Ahead<>(changed, LineWriter::prepared);
        for (int i = 0; prepared.hasNext(); i++) {
            values.write(prepared.next());
            ask(progress, i, 2 * size);
        }
        values.finish();
        // apart from the values: the database is then at one place of its file at a time
        LineTable.Insertion insertion = lines.insertion(step);
        Iterator<LineTable.Written> written = new Ahead<>(changed, LineTable::written);
        for (int i = size; written.hasNext(); i++) {
            insertion.add(written.next());
            ask(progress, i, 2 * size);
        }
        insertion.finish();
    }

    private static void ask(Progress progress, int done, int of) {
        if ((done + 1) % ASK_EVERY == 0 && !progress.goOn(done + 1, of)) {
            throw new ChangeStopped();
        }
    }

    /// The step is done, whatever a listener makes of it.
    private static void tell(Consumer<Snapshot> listener, Snapshot snapshot) {
        try {
            listener.accept(snapshot);
        } catch (RuntimeException e) {
            LOG.error("a listener of the store failed", e);
        }
    }
}
