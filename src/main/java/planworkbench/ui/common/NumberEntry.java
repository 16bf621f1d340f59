package planworkbench.ui.common;

import org.jspecify.annotations.Nullable;

/// What a number cell asks about the figure it shows, and where a typed one goes.
///
/// @param <T> the item of the cell
public interface NumberEntry<T> {

    /// The unit that a plain number is in.
    String unit(T item);

    /// The present figure in full as it stands in the editor; empty where there is none.
    String typed(T item);

    /// Why nothing can be typed here; null where it can.
    @Nullable
    String lockedBecause(T item);

    /// What to consider before the figure is replaced; null where nothing is special about it.
    default @Nullable String caution(T item) {
        return null;
    }

    /// Takes a typed figure. One that says nothing new should change nothing.
    void enter(T item, double value);

    /// What should be said about a figure that is taken all the same; null where nothing is odd about it.
    default @Nullable String remark(T item, double value) {
        return null;
    }

    /// Empties the cell.
    void clear(T item);
}
