package planworkbench.ui.evaluation.work;

import planworkbench.assessment.WorkCounts;
import planworkbench.plan.WorkItem;

/// A line of the list.
sealed interface WorkLine {

    /// What is listed below it.
    String part();

    /// A group, a zone or a department with its counts, of all its items.
    ///
    /// @param open whether its items are listed below it
    record Head(String part, WorkCounts counts, boolean open) implements WorkLine {}

    record Item(String part, WorkItem item) implements WorkLine {}
}
