package planworkbench.store;

/// A step of the history in short.
///
/// @param lines how many figures and assumptions it changed
public record StepSummary(HistoryEntry first, int lines) {}
