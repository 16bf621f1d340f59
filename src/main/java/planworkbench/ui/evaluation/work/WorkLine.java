package planworkbench.ui.evaluation.work;

import java.time.LocalDate;

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

    /// @param beside who is responsible, by name, or its group where it is listed under that; empty where there is none
    /// @param day as of which milestones are reached or overdue
    record Item(String part, WorkItem item, String beside, LocalDate day) implements WorkLine {}
}
