package planworkbench.ui.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.store.Change;

/// One cell of a pasted block beside what the table shows in its place.
///
/// @param row name of the indicator; empty where the block is longer than the table
/// @param column title of the column; empty where the block is wider than the table
/// @param line of the block, from 1
/// @param text as it was pasted
/// @param cell the place in the table; null where there is none for figures
record PastedCell(String row, String column, int line, String text, @Nullable YearCell cell, Outcome outcome) {

    /// What would come of it.
    sealed interface Outcome {}

    record New(Observation entry) implements Outcome {}

    record Changed(Observation entry) implements Outcome {}

    /// A dash or dots in place of a figure that the plan has.
    record Cleared(ObservationKey key) implements Outcome {}

    record Same() implements Outcome {}

    /// @param key of the message that says why
    record Refused(String key, List<Object> arguments) implements Outcome {
        Refused {
            arguments = List.copyOf(arguments);
        }

        Refused(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }

    /// The kinds that are counted, in the order in which they are told.
    enum Kind {
        REFUSED, NEW, CHANGED, CLEARED, SAME
    }

    Kind kind() {
        return switch (outcome) {
            case New _ -> Kind.NEW;
            case Changed _ -> Kind.CHANGED;
            case Cleared _ -> Kind.CLEARED;
            case Same _ -> Kind.SAME;
            case Refused _ -> Kind.REFUSED;
        };
    }

    /// Null where nothing changes.
    @Nullable
    Change change() {
        return switch (outcome) {
            case New(Observation entry) -> new Change.PutObservation(entry);
            case Changed(Observation entry) -> new Change.PutObservation(entry);
            case Cleared(ObservationKey key) -> new Change.RemoveObservation(key);
            case Same _,Refused _ -> null;
        };
    }
}
