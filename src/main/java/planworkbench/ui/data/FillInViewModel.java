package planworkbench.ui.data;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.FillInIssue;
import planworkbench.exchange.fillin.FillInPack;
import planworkbench.exchange.fillin.FillInStanding;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.store.ChangeStopped;
import planworkbench.text.Messages;
import planworkbench.ui.common.FormRequest;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WorkspaceModel;

/// How far each department has come in a year, which of them are chosen, and the packs on their way out.
public final class FillInViewModel {

    private final ObjectProperty<Integer> year;
    private final ReadOnlyObjectWrapper<Standings> standings;
    private final ReadOnlyObjectWrapper<Set<String>> chosen = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final WorkspaceModel workspace;
    private final LatestOnly<Question, Standings> reading;

    FillInViewModel(WorkspaceModel workspace) {
        this.workspace = workspace;
        this.year = new SimpleObjectProperty<>(FillInStanding.proposedYear(plan()));
        this.standings = new ReadOnlyObjectWrapper<>(new Standings(year.get(), List.of(), List.of(), new TreeMap<>()));
        this.reading = new LatestOnly<>(workspace.background(), Question::answer, this::show, workspace::report);
        workspace.snapshotProperty().subscribe(this::read);
        year.subscribe(this::read);
        read();
    }

    private record Question(Plan plan, int year) {
        Standings answer() {
            SortedMap<Integer, Long> returned = FillInStanding.returned(plan);
            returned.remove(year);
            return new Standings(year, FillInStanding.of(plan, year), FillInPack.asked(plan, null).toList(), returned);
        }
    }

    /// @param departments in the order of the plan
    /// @param unassigned the indicators that nobody fills in
    /// @param returned of the other years in which packs wait to be sent again, how many
    public record Standings(int year, List<FillInStanding> departments, List<Indicator> unassigned,
            SortedMap<Integer, Long> returned) {}

    /// What came of making packs.
    public sealed interface Outcome {}

    /// @param revision of the workspace with them
    public record Sent(Path folder, int packs, long revision) implements Outcome {}

    /// Nothing was left and nothing changed.
    public record Stopped() implements Outcome {}

    public record Failed(RuntimeException why) implements Outcome {}

    /// The year that figures are asked for.
    public ObjectProperty<Integer> yearProperty() {
        return year;
    }

    List<Integer> years() {
        return IntStream.rangeClosed(plan().baseYear() + 1, plan().targetYear()).boxed().toList();
    }

    /// As they were read last; none before the first reading.
    public ReadOnlyObjectProperty<Standings> standingsProperty() {
        return standings.getReadOnlyProperty();
    }

    /// Ids of the departments that get a pack.
    public ReadOnlyObjectProperty<Set<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Of the latest packs; null before the first and once something else was done.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    public LongWork work() {
        return workspace.longWork();
    }

    private Plan plan() {
        return workspace.snapshot().plan();
    }

    public void choose(String department, boolean taken) {
        Set<String> now = new TreeSet<>(chosen.get());
        if (taken) {
            now.add(department);
        } else {
            now.remove(department);
        }
        chosen.set(now);
    }

    /// Chooses every department that has something to fill in, or none.
    public void chooseAll(boolean taken) {
        Set<String> now = new TreeSet<>();
        standings.get().departments().stream().filter(standing -> taken && !standing.next().rows().isEmpty())
                .forEach(standing -> now.add(standing.department().id()));
        chosen.set(now);
    }

    private void read() {
        if (outcome.get() instanceof Sent sent && sent.revision() != workspace.snapshot().revision()) {
            outcome.set(null);
        }
        reading.request(new Question(plan(), year.get()));
    }

    /// Whoever came further or fell back since is chosen where a pack is due; for the others the user's choice stands.
    private void show(Standings now) {
        Map<String, FillInStanding> before = new HashMap<>();
        if (now.year() == standings.get().year()) {
            standings.get().departments().forEach(standing -> before.put(standing.department().id(), standing));
        }
        Set<String> taken = new TreeSet<>();
        for (FillInStanding standing : now.departments()) {
            String id = standing.department().id();
            FillInStanding last = before.get(id);
            boolean asBefore = last != null && Objects.equals(last.latest(), standing.latest());
            if (!standing.next().rows().isEmpty() && (asBefore ? chosen.get().contains(id) : standing.isOpen())) {
                taken.add(id);
            }
        }
        standings.set(now);
        chosen.set(taken);
    }

    /// Makes the packs of the chosen departments, as one step.
    public void issue(Path folder, Messages messages) {
        List<String> departments = standings.get().departments().stream()
                .map(standing -> standing.department().id()).filter(chosen.get()::contains).toList();
        int asked = year.get();
        outcome.set(null);
        workspace.work("data.work.fill-in",
                (edits, run) -> new FillInIssue(edits, messages).issue(asked, departments, folder, run),
                issued -> outcome.set(new Sent(folder, issued.files().size(), issued.after().revision())),
                failure -> outcome.set(failure instanceof ChangeStopped ? new Stopped() : new Failed(failure)));
    }

    /// Opens the form in which an indicator gets its department.
    public void edit(Indicator indicator) {
        workspace.formProperty().set(new FormRequest.EditIndicator(indicator.code()));
    }

    public void showIndicators() {
        workspace.pageProperty().set(PageId.INDICATORS);
    }
}
