package planworkbench.ui.search;

/// What can be found, in the order in which it is listed.
public enum SearchKind {
    INDICATOR, TARGET, WORK_ITEM, TEXT
}
