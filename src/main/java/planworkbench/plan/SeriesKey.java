package planworkbench.plan;

/// Names one annual series: an indicator in a region.
///
/// @param indicator the indicator's code
/// @param region the region's name, such as 吴中区 or 苏州市
public record SeriesKey(String indicator, String region) implements Comparable<SeriesKey> {

    @Override
    public int compareTo(SeriesKey other) {
        int byIndicator = indicator.compareTo(other.indicator);
        return byIndicator != 0 ? byIndicator : region.compareTo(other.region);
    }
}
