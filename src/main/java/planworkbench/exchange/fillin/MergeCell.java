package planworkbench.exchange.fillin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.SeriesKey;

/// A figure that came back, beside what was sent and what the workspace holds.
///
/// @param place sheet and cell of the value
/// @param asked what was asked for, with the figure that the workspace held then
/// @param present what the workspace holds now; null where it holds nothing
public record MergeCell(FillIn.Key pack, String department, String file, String place, ReceivedCell received,
        FillIn.Cell asked, @Nullable Observation present, Outcome outcome) {

    /// What no two cells of a merge share.
    public record Key(FillIn.Key pack, SeriesKey series) {}

    /// What would come of it.
    public sealed interface Outcome {}

    /// There is no figure yet.
    public record New(Observation entry) implements Outcome {}

    /// It replaces the figure that was there when the pack was sent, or says how firm it is or where it comes from.
    public record Changed(Observation entry) implements Outcome {}

    public record Same() implements Outcome {}

    /// Not filled in.
    public record Empty() implements Outcome {}

    /// @param key of the message that says why
    public record Refused(String key, List<Object> arguments) implements Outcome {}

    /// Somebody else says otherwise; a person has to decide.
    ///
    /// @param newerEdit whether the workspace's figure was changed since the pack was sent
    /// @param others what other departments say of the same figure
    public record Conflict(Observation entry, boolean newerEdit, List<Other> others) implements Outcome {
        public Conflict {
            others = List.copyOf(others);
        }
    }

    /// What another department says.
    public record Other(String department, Observation entry) {}

    public Key key() {
        return new Key(pack, received.series());
    }

    public ObservationKey figure() {
        return new ObservationKey(received.series(), pack.year());
    }

    /// What would stand in the plan if it were accepted; null where nothing would change.
    public @Nullable Observation entry() {
        return switch (outcome) {
            case New(Observation entry) -> entry;
            case Changed(Observation entry) -> entry;
            case Conflict(Observation entry, boolean _, List<Other> _) -> entry;
            case Same _,Empty _,Refused _ -> null;
        };
    }

    /// What happens where nobody decides.
    public MergeDecision usual() {
        return switch (outcome) {
            case New _,Changed _,Same _ -> MergeDecision.ACCEPT;
            case Empty _,Refused _,Conflict _ -> MergeDecision.UNDECIDED;
        };
    }

    /// Whether a decision can be made of it: what is no figure cannot be accepted.
    public boolean allows(MergeDecision decision) {
        return switch (decision) {
            case MergeDecision.Accept _ -> !(outcome instanceof Empty || outcome instanceof Refused);
            case MergeDecision.Keep _ -> !(outcome instanceof Same || outcome instanceof Refused);
            case MergeDecision.Return _,MergeDecision.Undecided _ -> true;
        };
    }

    MergeCell with(Outcome replaced) {
        return new MergeCell(pack, department, file, place, received, asked, present, replaced);
    }
}
