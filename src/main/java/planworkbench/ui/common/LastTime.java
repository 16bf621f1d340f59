package planworkbench.ui.common;

import java.time.Instant;
import java.util.Map;

import planworkbench.assessment.Verdict;

/// What the user saw of the workspace last: the state to compare with when telling what changed since.
///
/// @param at when the window was closed
/// @param verdicts how many targets had each verdict, by the scenario's id
public record LastTime(long revision, Instant at, Map<String, Map<Verdict, Integer>> verdicts) {}
