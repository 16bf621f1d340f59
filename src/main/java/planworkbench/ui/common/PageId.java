package planworkbench.ui.common;

/// The pages of the window, in the order of the side bar.
public enum PageId {
    OVERVIEW, INDICATORS, SCENARIO
}
