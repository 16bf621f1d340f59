package planworkbench.ui.data;

/// The parts of the page, in the order of its heading.
public enum DataSection {
    IMPORT, EXPORT, FILL_IN, MERGE
}
