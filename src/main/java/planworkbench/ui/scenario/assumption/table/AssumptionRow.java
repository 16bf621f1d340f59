package planworkbench.ui.scenario.assumption.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.simulation.YearlySpread;
import planworkbench.ui.scenario.assumption.Driver;

/// A row of the table of assumptions. It stays the same object when its figures change, so that the selection and an open
/// editor stay where they are.
sealed interface AssumptionRow {

    /// The name of a group of indicators, over its assumptions.
    record Group(String name) implements AssumptionRow {}

    /// One number of an assumption; the first of them also tells what holds for all.
    final class Line implements AssumptionRow {

        private final Key key;
        private final ReadOnlyObjectWrapper<Shown> shown;

        Line(Key key, Shown shown) {
            this.key = key;
            this.shown = new ReadOnlyObjectWrapper<>(shown);
        }

        ReadOnlyObjectProperty<Shown> shownProperty() {
            return shown.getReadOnlyProperty();
        }

        void show(Shown replaced) {
            shown.set(replaced);
        }

        /// Null where the method has no number that could be typed.
        @Nullable
        AssumedNumber number() {
            return key.number;
        }

        boolean first() {
            return key.first;
        }
    }

    /// What makes two lines the same one.
    record Key(SeriesKey series, @Nullable AssumedNumber number, boolean first) {}

    /// @param supposed what counts now, saved or not
    /// @param usual the spread that counts where nothing is said of it; null where there is none
    record Shown(Driver driver, Assumption supposed, @Nullable YearlySpread usual, boolean locked) {}
}
