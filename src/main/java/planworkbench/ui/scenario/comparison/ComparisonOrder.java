package planworkbench.ui.scenario.comparison;

/// How compared targets are listed.
enum ComparisonOrder {
    /// those furthest from being met in the first scenario at the top, as in the table of targets
    BY_DANGER,
    /// those on which the scenarios differ most at the top
    BY_DIFFERENCE
}
