package planworkbench.ui.indicator;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Does work once a whole frame has gone by in which it was not asked for again: what need not follow while a key is held down.
final class Rest extends AnimationTimer {

    private final Runnable work;
    private final ReadOnlyBooleanWrapper reached = new ReadOnlyBooleanWrapper(true);
    private int frames;

    Rest(Runnable work) {
        this.work = work;
    }

    void await() {
        reached.set(false);
        frames = 0;
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
        frames++;
        if (frames > 1) {
            reach();
        }
    }
}
