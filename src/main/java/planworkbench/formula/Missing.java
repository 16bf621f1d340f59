package planworkbench.formula;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;

/// Why a figure cannot be computed: where the trail of missing figures begins.
///
/// @param series of which something is missing
/// @param year in which it is
/// @param place in the formula of the series; null where the series is entered
public record Missing(Kind kind, SeriesKey series, int year, @Nullable Span place) {

    public enum Kind {
        /// an entered series has no figure in the year
        NO_FIGURE,
        /// a series that accumulates has no figure to start from
        NO_START,
        /// the formula looks at a year that is not among those computed
        YEAR_OUTSIDE, DIVISION_BY_ZERO,
        /// such as a root of a negative number, or growth from nothing
        NOT_DEFINED,
        /// beyond what a number can hold
        TOO_LARGE,
        /// the formula has a problem
        INVALID_FORMULA
    }
}
