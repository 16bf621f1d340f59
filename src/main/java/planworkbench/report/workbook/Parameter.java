package planworkbench.report.workbook;

/// The numbers that a projection method is given.
enum Parameter {
    GROWTH, REAL, PRICE, STEP, FROM, TO, SINCE, ALPHA, BETA, PHI, CEILING, ELASTICITY, SHARE
}
