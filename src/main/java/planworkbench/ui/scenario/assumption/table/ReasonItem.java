package planworkbench.ui.scenario.assumption.table;

/// Why something is supposed, in its cell.
record ReasonItem(AssumptionRow.Shown shown) {

    String text() {
        return shown.supposed().reason();
    }
}
