package planworkbench.report.workbook;

import java.util.stream.IntStream;

import org.apache.poi.ss.util.CellReference;

/// The years as columns, at the same places on every sheet that has them.
record YearColumns(int first, int last) {

    /// Name, unit, one value, and words stand before the years.
    static final int NAME = 0;
    static final int UNIT = 1;
    static final int VALUE = 2;
    static final int WORDS = 3;
    private static final int FIRST_YEAR = 4;

    int column(int year) {
        return FIRST_YEAR + year - first;
    }

    String letter(int year) {
        return CellReference.convertNumToColString(column(year));
    }

    boolean holds(int year) {
        return year >= first && year <= last;
    }

    IntStream years() {
        return IntStream.rangeClosed(first, last);
    }
}
