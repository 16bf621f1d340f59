package planworkbench.plan;

/// The unit a figure is given in, such as 亿元, %, 家 or 万人次.
///
/// @param symbol as the plan writes it
public record Unit(String symbol) {

    public static final Unit PERCENT = new Unit("%");
    public static final Unit PERCENTAGE_POINT = new Unit("百分点");

    /// A share or a rate: its differences are percentage points, never per cent.
    public boolean isPercent() {
        return symbol.equals("%");
    }

    /// The unit of a difference between two figures of this unit.
    public Unit ofDifference() {
        return isPercent() ? PERCENTAGE_POINT : this;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
