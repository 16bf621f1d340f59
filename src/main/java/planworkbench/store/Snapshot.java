package planworkbench.store;

import java.time.Instant;

import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;

/// A workspace as it is on the disk.
///
/// @param revision counts the changes, undos and redos since the workspace was made
/// @param savedAt when the latest of them reached the disk
public record Snapshot(Plan plan, ScenarioTree scenarios, long revision, Instant savedAt, boolean canUndo,
        boolean canRedo) {}
