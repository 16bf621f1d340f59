package planworkbench.report.workbook;

/// What a cell is, for the eye.
enum Look {
    TITLE, LINE, NOTE, HEAD, NAME, TEXT, SMALL, FIGURE, CENTRED, LINK, //
    /// observed, and the one that a projection starts from
    OBSERVED, ORIGIN, //
    /// by a formula
    COMPUTED,
    /// to be changed by the reader
    INPUT,
    /// a step of a calculation
    HELPER,
    /// the head of a block of rows
    BLOCK
}
