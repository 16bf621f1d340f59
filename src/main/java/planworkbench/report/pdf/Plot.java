package planworkbench.report.pdf;

import planworkbench.report.office.ValueRange;

/// The part of a chart inside of its axes.
///
/// @param chart the height of the whole chart
record Plot(double left, double top, double width, double height, double chart, ValueRange range, int categories) {

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /// The width of a category.
    double band() {
        return width / categories;
    }

    /// The middle of a category.
    double x(int category) {
        return left + (category + 0.5) * band();
    }

    double y(double value) {
        return bottom() - (value - range.from()) / (range.to() - range.from()) * height;
    }
}
