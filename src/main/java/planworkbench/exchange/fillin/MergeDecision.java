package planworkbench.exchange.fillin;

/// What is to become of a figure that came back.
public sealed interface MergeDecision {

    MergeDecision ACCEPT = new Accept();
    MergeDecision KEEP = new Keep();
    MergeDecision UNDECIDED = new Undecided();

    /// The submitted figure is taken.
    record Accept() implements MergeDecision {}

    /// What the workspace holds stays, and the department is not asked again.
    record Keep() implements MergeDecision {}

    /// The department is to fill it in again.
    ///
    /// @param reason may be empty while it is being written; nothing is merged before there is one
    record Return(String reason) implements MergeDecision {}

    /// Nothing happens to it for now.
    record Undecided() implements MergeDecision {}
}
