package planworkbench.ui.indicator;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Does work once it was not asked for again for a moment: what need not follow while a key is held down.
final class Rest extends AnimationTimer {

    /// In nanoseconds; longer than from one repetition of a key to the next, too short to wait for.
    private static final long MOMENT = 100_000_000;

    private final Runnable work;
    private final ReadOnlyBooleanWrapper reached = new ReadOnlyBooleanWrapper(true);
    /// when the first frame after the last question began; 0 before
    private long since;

    Rest(Runnable work) {
        this.work = work;
    }

    void await() {
        reached.set(false);
        since = 0;
        start();
    }

    /// Does it now, whether it was asked for or not.
    void reach() {
        stop();
        work.run();
        reached.set(true);
    }

    /// Whether nothing is to be done.
    ReadOnlyBooleanProperty reachedProperty() {
        return reached.getReadOnlyProperty();
    }

    @Override
    public void handle(long now) {
        if (since == 0) {
            since = now;
        } else if (now - since >= MOMENT) {
            reach();
        }
    }
}
