package planworkbench.ui.common;

import java.util.List;

/// The pages of the window, in the order of the side bar.
public enum PageId {
    OVERVIEW, INDICATORS, SCENARIO, EVALUATION, REPORT, DATA, HISTORY;

    /// Its place in the side bar, counted from 1: Ctrl and this digit open it.
    public int digit() {
        return List.of(values()).indexOf(this) + 1;
    }
}
