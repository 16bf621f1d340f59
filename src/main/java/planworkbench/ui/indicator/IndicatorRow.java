package planworkbench.ui.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.ObservableValueBase;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Verdict;
import planworkbench.plan.SeriesKey;

/// A row of the table. Rows stay the same objects while their figures change, so that selection and scrolling survive.
sealed interface IndicatorRow {

    /// The heading of a field of work.
    final class Group implements IndicatorRow {
        private final String name;
        private final IntegerProperty size = new SimpleIntegerProperty();
        private final BooleanProperty collapsed = new SimpleBooleanProperty();

        Group(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        /// How many of its indicators the filter lets through.
        IntegerProperty sizeProperty() {
            return size;
        }

        BooleanProperty collapsedProperty() {
            return collapsed;
        }
    }

    /// The figures of one indicator in one region.
    final class Series implements IndicatorRow {
        private final SeriesKey key;
        private final Figures figures;
        private final ObjectProperty<@Nullable Verdict> verdict = new SimpleObjectProperty<>();

        Series(SeriesFigures figures) {
            this.key = figures.key();
            this.figures = new Figures(figures);
        }

        SeriesKey key() {
            return key;
        }

        /// Tells only of figures that look otherwise.
        ObservableValue<SeriesFigures> figuresProperty() {
            return figures;
        }

        /// The figure of a year, which tells of itself only where it looks otherwise.
        ObservableValue<YearCell> cell(int year) {
            Cell shown = figures.shown.get(year);
            return shown == null ? new Cell(figures, year) : shown;
        }

        /// Takes over the figures of another state of the plan.
        ///
        /// @param changed whether any of them looks otherwise than before
        void renew(SeriesFigures renewed, boolean changed) {
            figures.renew(renewed, changed);
        }

        /// The worst that is known of its targets; null where it has none.
        ObjectProperty<@Nullable Verdict> verdictProperty() {
            return verdict;
        }

        SeriesFigures figures() {
            return figures.getValue();
        }

        private static final class Figures extends ObservableValueBase<SeriesFigures> {
            /// Those that the table listens to.
            private final Map<Integer, Cell> shown = new HashMap<>();
            private SeriesFigures now;

            Figures(SeriesFigures now) {
                this.now = now;
            }

            void renew(SeriesFigures renewed, boolean changed) {
                now = renewed;
                if (changed) {
                    fireValueChangedEvent();
                    List.copyOf(shown.values()).forEach(Cell::renew);
                }
            }

            @Override
            public SeriesFigures getValue() {
                return now;
            }
        }

        /// One year of them. JavaFX asks for it several times while a row comes in sight.
        private static final class Cell extends ObservableValueBase<YearCell> {
            private final Figures figures;
            private final int year;
            private @Nullable YearCell now;
            private int listeners;

            Cell(Figures figures, int year) {
                this.figures = figures;
                this.year = year;
            }

            @Override
            public void addListener(InvalidationListener listener) {
                super.addListener(listener);
                listeners++;
                figures.shown.put(year, this);
            }

            @Override
            public void removeListener(InvalidationListener listener) {
                super.removeListener(listener);
                listeners--;
                if (listeners == 0) {
                    figures.shown.remove(year);
                }
            }

            void renew() {
                YearCell before = now;
                now = null;
                if (before != null && !before.equals(getValue())) {
                    fireValueChangedEvent();
                }
            }

            @Override
            public YearCell getValue() {
                YearCell known = now;
                if (known == null) {
                    known = figures.now.cell(year);
                    now = known;
                }
                return known;
            }
        }
    }
}
