package planworkbench.plan;

/// Figures to judge by: observed ones, or a projection's.
public interface Figures {

    Figure at(SeriesKey series, int year);
}
