package planworkbench.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;

/// Stand-in in memory until the store's own arrives.
public final class EditService {

    private final List<Consumer<Snapshot>> listeners = new CopyOnWriteArrayList<>();
    private final List<Snapshot> states = new ArrayList<>();
    private int at;

    public EditService(Plan plan, ScenarioTree scenarios) {
        states.add(new Snapshot(plan, scenarios, 0, Instant.EPOCH, false, false));
    }

    public synchronized Snapshot current() {
        return published(states.get(at));
    }

    public synchronized Snapshot apply(Change change, String why) {
        Snapshot before = states.get(at);
        while (states.size() > at + 1) {
            states.removeLast();
        }
        states.add(changed(before, change));
        at++;
        return notifyAndGet();
    }

    public synchronized Snapshot undo() {
        at = Math.max(0, at - 1);
        return notifyAndGet();
    }

    public synchronized Snapshot redo() {
        at = Math.min(states.size() - 1, at + 1);
        return notifyAndGet();
    }

    public List<HistoryEntry> history(int limit) {
        return List.of();
    }

    public List<HistoryEntry> history(ObservationKey cell) {
        return List.of();
    }

    public void addListener(Consumer<Snapshot> listener) {
        listeners.add(listener);
    }

    private Snapshot notifyAndGet() {
        listeners.forEach(l -> l.accept(current()));
        return current();
    }

    private Snapshot published(Snapshot s) {
        return new Snapshot(s.plan(), s.scenarios(), s.revision(), Instant.now(), at > 0, at < states.size() - 1);
    }

    private Snapshot changed(Snapshot s, Change change) {
        Plan plan = s.plan();
        ScenarioTree tree = s.scenarios();
        switch (change) {
            case Change.PutObservation c -> plan = plan.withObservation(c.observation());
            case Change.RemoveObservation c -> plan = plan.withoutObservation(c.key());
            case Change.PutAssumption c -> tree = tree.with(tree.get(c.scenario()).with(c.assumption()));
            case Change.RemoveAssumption c -> tree = tree.with(tree.get(c.scenario()).without(c.series()));
            case Change.PutScenario c -> tree = tree.with(c.scenario());
            case Change.RemoveScenario c -> tree = tree.without(c.scenario());
            case Change.Several c -> {
                Snapshot at = s;
                for (Change one : c.changes()) {
                    at = changed(at, one);
                }
                return new Snapshot(at.plan(), at.scenarios(), s.revision() + 1, Instant.now(), true, false);
            }
        }
        return new Snapshot(plan, tree, s.revision() + 1, Instant.now(), true, false);
    }
}
