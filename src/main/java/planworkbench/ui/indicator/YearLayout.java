package planworkbench.ui.indicator;

/// How the figures of one year stand in its column.
///
/// @param scale of the type; less than 1 where a figure is longer than the column is wide
record YearLayout(YearFormat format, double scale) {

    static final YearLayout NONE = new YearLayout(YearFormat.NONE, 1);

    /// Of the table, whose style sheet says the same.
    private static final double TYPE = 13;

    /// For one cell; empty where it is written as all others.
    String style() {
        return scale < 1 ? "-fx-font-size: " + StrictMath.floor(TYPE * scale * 2) / 2 + "px;" : "";
    }
}
