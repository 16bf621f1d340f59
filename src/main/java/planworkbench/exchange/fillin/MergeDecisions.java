package planworkbench.exchange.fillin;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;

/// What was decided, cell by cell; of the others the usual thing becomes.
public record MergeDecisions(Map<MergeCell.Key, MergeDecision> made) {

    public static final MergeDecisions NONE = new MergeDecisions(Map.of());

    public MergeDecisions {
        made = Collections.unmodifiableMap(new HashMap<>(made));
    }

    public MergeDecision of(MergeCell cell) {
        return made.getOrDefault(cell.key(), cell.usual());
    }

    /// With one more decision. Of several departments that say otherwise of one figure, only one can be accepted: it takes the
    /// place of another that was.
    ///
    /// @throws IllegalArgumentException where the cell does not allow it
    public MergeDecisions with(MergePreview preview, MergeCell cell, MergeDecision decision) {
        if (!cell.allows(decision)) {
            throw new IllegalArgumentException(decision + " of " + cell);
        }
        Map<MergeCell.Key, MergeDecision> more = new HashMap<>(made);
        more.put(cell.key(), decision);
        if (decision instanceof MergeDecision.Accept) {
            preview.cells().stream().filter(other -> isRival(cell, other))
                    .filter(other -> !(of(other) instanceof MergeDecision.Return))
                    .forEach(other -> more.put(other.key(), MergeDecision.KEEP));
        }
        return new MergeDecisions(more);
    }

    private static boolean isRival(MergeCell cell, MergeCell other) {
        Observation one = cell.entry();
        Observation two = other.entry();
        return one != null && two != null && !other.key().equals(cell.key()) && other.figure().equals(cell.figure())
                && !MergeComparison.isSameFigure(one, two);
    }

    /// Those that still hold of a newer preview: where something has changed, it is decided anew.
    public MergeDecisions carriedOver(MergePreview from, MergePreview to) {
        Map<MergeCell.Key, MergeCell> before = from.byKey();
        Map<MergeCell.Key, MergeDecision> kept = new HashMap<>();
        to.cells().stream().filter(cell -> cell.equals(before.get(cell.key())) && made.containsKey(cell.key()))
                .forEach(cell -> kept.put(cell.key(), of(cell)));
        return new MergeDecisions(kept);
    }

    /// What a department's fill-in becomes.
    FillIn applied(FillIn fillIn, List<MergeCell> received) {
        Map<MergeCell.Key, MergeDecision> now = new HashMap<>();
        received.forEach(cell -> now.put(cell.key(), of(cell)));
        List<FillIn.Cell> cells = fillIn.cells().stream().map(cell -> applied(cell,
                now.getOrDefault(new MergeCell.Key(fillIn.key(), cell.series()), MergeDecision.UNDECIDED))).toList();
        return new FillIn(fillIn.department(), fillIn.year(), state(cells), fillIn.round(), cells);
    }

    private static FillIn.Cell applied(FillIn.Cell cell, MergeDecision decision) {
        return switch (decision) {
            case MergeDecision.Accept(),MergeDecision.Keep() ->
                new FillIn.Cell(cell.series(), cell.known(), FillIn.CellState.ACCEPTED, "");
            case MergeDecision.Return(String reason) ->
                new FillIn.Cell(cell.series(), cell.known(), FillIn.CellState.RETURNED, reason.strip());
            case MergeDecision.Undecided() -> cell;
        };
    }

    private static FillIn.State state(List<FillIn.Cell> cells) {
        if (cells.stream().anyMatch(cell -> cell.state() == FillIn.CellState.RETURNED)) {
            return FillIn.State.RETURNED;
        }
        return cells.stream().allMatch(cell -> cell.state() == FillIn.CellState.ACCEPTED)
                ? FillIn.State.MERGED
                : FillIn.State.SUBMITTED;
    }
}
