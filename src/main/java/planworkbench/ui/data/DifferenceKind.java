package planworkbench.ui.data;

import planworkbench.exchange.figures.Difference;

/// What comes of a cell, as the list is filtered.
public enum DifferenceKind {
    NEW, CHANGED, SAME, REFUSED;

    static DifferenceKind of(Difference difference) {
        return switch (difference.outcome()) {
            case Difference.New _ -> NEW;
            case Difference.Changed _ -> CHANGED;
            case Difference.Same _ -> SAME;
            case Difference.Refused _ -> REFUSED;
        };
    }
}
