package planworkbench.report.workbook;

/// The steps in which a method is laid out, by name.
enum Step {
    SHARE, DEFINITION, FIGURES, GROWTH, GROWTH_FIXED, SHIFT, LOGARITHMS, TIMES, LEVEL, TREND, DAMPING, CURVE, COUNTS, DISTANCE, ABOVE, SLOPE
}
