package planworkbench.ui.indicator;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.text.FigureText;

/// How the figures of one year are written, so that their decimal points and their marks stand in line.
///
/// @param whole how many characters the longest stands before its decimal point
/// @param decimals the most that any of them has
/// @param breaks whether a series changes in this year
/// @param mismatch whether a figure differs from its source
record YearFormat(int whole, int decimals, boolean breaks, boolean mismatch) {

    static final YearFormat NONE = new YearFormat(0, 0, false);

    YearFormat(int whole, int decimals, boolean breaks) {
        this(whole, decimals, breaks, false);
    }

    private static final char POINT = '.';
    /// Figures from the least on have no more decimals; the whole part has a separator before every three digits.
    private static final int DECIMALS = 2;
    private static final double LEAST = 0.01;

    /// The formats of the years that have figures or breaks, by region.
    static Map<String, Map<Integer, YearFormat>> of(Plan plan, ObservedFigures observed, Collection<String> regions) {
        Map<String, Map<Integer, YearFormat>> formats = new HashMap<>();
        regions.forEach(region -> formats.put(region, new HashMap<>()));
        for (Observation observation : plan.observations().values()) {
            Double value = observation.value();
            if (value != null
                    && !(observation.source() == null
                            && holds(formats, observation.series(), observation.year(), value))) {
                YearCell cell = new YearCell(observation.series(), observation.year(),
                        plan.indicator(observation.series().indicator()).unit().symbol(), value, observation, false,
                        false);
                add(formats, observation.series(), observation.year(),
                        of(value).and(new YearFormat(0, 0, false, cell.differsFromSource())));
            }
        }
        plan.indicators().values().stream()
                .flatMap(one -> regions.stream().map(region -> new SeriesKey(one.code(), region)))
                .flatMap(key -> observed.computed(key).stream().map(computed -> Map.entry(key, computed)))
                .forEach(one -> one.getValue().values().values()
                        .forEach((year, value) -> {
                            if (!holds(formats, one.getKey(), year, value)) {
                                add(formats, one.getKey(), year, of(value));
                            }
                        }));
        plan.breaks().forEach(one -> add(formats, one.series(), one.year(), new YearFormat(0, 0, true)));
        return formats;
    }

    private static void add(Map<String, Map<Integer, YearFormat>> formats, SeriesKey series, int year,
            YearFormat format) {
        formats.computeIfAbsent(series.region(), _ -> new HashMap<>()).merge(year, format, YearFormat::and);
    }

    private static boolean holds(Map<String, Map<Integer, YearFormat>> formats, SeriesKey series, int year,
            double value) {
        Map<Integer, YearFormat> ofRegion = formats.get(series.region());
        YearFormat known = ofRegion == null ? null : ofRegion.get(year);
        return known != null && known.holds(value);
    }

    /// Whether a figure surely needs no more room, so that it need not be written to know: writing all of a large plan takes
    /// a tenth of a second.
    private boolean holds(double value) {
        double tooLong = 1;
        for (int digit = 0; digit < whole - whole / 4; digit++) {
            tooLong *= 10;
        }
        return decimals >= DECIMALS && value >= LEAST && value <= tooLong - 1;
    }

    private static YearFormat of(double value) {
        String text = FigureText.value(value);
        return new YearFormat(text.length() - fraction(text).length(), decimals(text), false);
    }

    boolean isEmpty() {
        return whole == 0;
    }

    private YearFormat and(YearFormat other) {
        return new YearFormat(Math.max(whole, other.whole), Math.max(decimals, other.decimals), breaks || other.breaks,
                mismatch || other.mismatch);
    }

    static int decimals(String figure) {
        return Math.max(0, fraction(figure).length() - 1);
    }

    private static String fraction(String figure) {
        int point = figure.indexOf(POINT);
        return point < 0 ? "" : figure.substring(point);
    }
}
