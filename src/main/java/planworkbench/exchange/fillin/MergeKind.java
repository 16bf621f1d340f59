package planworkbench.exchange.fillin;

/// What comes of a cell, as lists are filtered; what needs somebody first.
public enum MergeKind {
    CONFLICT, NEW, CHANGED, REFUSED, EMPTY, SAME;

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
