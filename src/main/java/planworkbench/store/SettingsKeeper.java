package planworkbench.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/// Keeps the settings while they change, so that nothing is lost when the program is killed. Who changes them never
/// waits for the disk. What another window of the program wrote meanwhile stays, except where both changed the same.
public final class SettingsKeeper {

    private final SettingsFile file;
    private final Executor writer;
    private final List<UnaryOperator<Settings>> waiting = new ArrayList<>();
    private Settings current;

    /// @param read what the file says
    /// @param writer runs the writing, best a little later: what has changed until then is written at once
    public SettingsKeeper(SettingsFile file, Settings read, Executor writer) {
        this.file = file;
        this.writer = writer;
        this.current = read;
    }

    /// With every change, written or not.
    public Settings current() {
        synchronized (waiting) {
            return current;
        }
    }

    public void change(UnaryOperator<Settings> change) {
        boolean first;
        synchronized (waiting) {
            Settings changed = change.apply(current);
            if (changed.equals(current)) {
                return;
            }
            current = changed;
            first = waiting.isEmpty();
            waiting.add(change);
        }
        if (first) {
            writer.execute(this::write);
        }
    }

    /// Brings to the disk what was changed until now.
    public synchronized void write() {
        List<UnaryOperator<Settings>> changes;
        synchronized (waiting) {
            changes = List.copyOf(waiting);
            waiting.clear();
        }
        if (!changes.isEmpty()) {
            Settings settings = file.read();
            for (UnaryOperator<Settings> change : changes) {
                settings = change.apply(settings);
            }
            file.write(settings);
        }
    }
}
