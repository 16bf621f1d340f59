package planworkbench.exchange.fillin;

/// The decisions by name.
public enum DecisionKind {
    ACCEPT, KEEP, RETURN, UNDECIDED;

    public static DecisionKind of(MergeDecision decision) {
        return switch (decision) {
            case MergeDecision.Accept() -> ACCEPT;
            case MergeDecision.Keep() -> KEEP;
            case MergeDecision.Return(String _) -> RETURN;
            case MergeDecision.Undecided() -> UNDECIDED;
        };
    }
}
