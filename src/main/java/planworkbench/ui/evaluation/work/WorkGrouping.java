package planworkbench.ui.evaluation.work;

/// By what the items are put together.
enum WorkGrouping {
    GROUP, ZONE, DEPARTMENT
}
