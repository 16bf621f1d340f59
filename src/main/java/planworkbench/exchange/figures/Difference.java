package planworkbench.exchange.figures;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetCell;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Source;

/// One cell of a table beside what the plan knows.
///
/// @param old the figure in the plan; null where there is none
/// @param hidden whether the row is hidden in the table
public record Difference(String file, String sheet, SheetCell cell, ObservationKey key, @Nullable Observation old,
        boolean hidden, Outcome outcome) {

    /// What would come of it.
    public sealed interface Outcome {}

    /// @param entry what would stand in the plan
    /// @param fromFraction whether 0.539 was taken for 53.9%, as the other figures of the row are
    public record New(Observation entry, boolean fromFraction) implements Outcome {}

    public record Changed(Observation entry, boolean fromFraction) implements Outcome {}

    public record Same() implements Outcome {}

    /// @param key of the message that says why
    public record Refused(String key, List<Object> arguments) implements Outcome {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }

    /// What the cell shows, a whole number without its decimals.
    public static String shown(SheetCell cell) {
        return Headings.shown(cell);
    }

    /// With a word on where the table comes from before the file and the cell.
    Difference from(String document) {
        Outcome sourced = switch (outcome) {
            case New(Observation entry, boolean fraction) -> new New(from(document, entry), fraction);
            case Changed(Observation entry, boolean fraction) -> new Changed(from(document, entry), fraction);
            case Same _,Refused _ -> outcome;
        };
        return new Difference(file, sheet, cell, key, old, hidden, sourced);
    }

    private static Observation from(String document, Observation entry) {
        Source source = entry.source();
        String whole = source == null ? document : document + " · " + source.document();
        return new Observation(entry.series(), entry.year(), entry.value(), entry.status(), entry.qualifier(),
                new Source(whole, null, "", false), entry.note());
    }

    /// Sheet and cell, as spreadsheets write it.
    public String place() {
        return sheet + "!" + cell.address();
    }
}
