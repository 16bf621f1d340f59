package planworkbench.ui.indicator;

/// What the first column says of a row.
sealed interface NameItem {

    record OfGroup(String name, int size, boolean collapsed) implements NameItem {}

    record OfIndicator(String name) implements NameItem {}
}
