package planworkbench.exchange.fillin;

/// What comes of a cell, as lists are filtered and ordered: first what needs somebody.
public enum MergeKind {
    CONFLICT, REFUSED, NEW, CHANGED, EMPTY, SAME;

    public static MergeKind of(MergeCell cell) {
        return switch (cell.outcome()) {
            case MergeCell.Conflict _ -> CONFLICT;
            case MergeCell.New _ -> NEW;
            case MergeCell.Changed _ -> CHANGED;
            case MergeCell.Refused _ -> REFUSED;
            case MergeCell.Empty _ -> EMPTY;
            case MergeCell.Same _ -> SAME;
        };
    }
}
