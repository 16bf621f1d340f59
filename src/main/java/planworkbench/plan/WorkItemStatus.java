package planworkbench.plan;

/// How far an area of work has come.
public enum WorkItemStatus {
    NOT_REPORTED, NOT_STARTED, UNDER_WAY, DELAYED, DONE
}
