package planworkbench.exchange.fillin;

import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// What numbers a cell of a pack takes.
///
/// @param least in the indicator's unit; null for any
/// @param most in the same; null for any
record AllowedRange(Measure measure, @Nullable Integer least, @Nullable Integer most, boolean whole) {

    /// Units in which one counts one by one. 万人次 and 亿元 are amounts.
    private static final Set<String> COUNTED = Set.of("个", "家", "户", "人", "名", "位", "件", "项", "类", "种", "所", "处", "座",
            "幢", "栋",
            "条", "台", "套", "辆", "次", "场", "起");
    private static final int WORST_GROWTH = -100;
    private static final int WHOLE_SHARE = 100;
    /// Beyond, a figure is refused wherever it comes from.
    private static final long LARGEST = (long) NumberText.LIMIT - 1;

    /// What a series takes. A bound that a figure of it does not keep to, of whatever year, is none.
    static AllowedRange of(Plan plan, SeriesKey series) {
        return of(plan.indicator(series.indicator()), known(plan, series));
    }

    /// The figures of a series that have a value.
    static double[] known(Plan plan, SeriesKey series) {
        return plan.observations().subMap(new ObservationKey(series, Integer.MIN_VALUE), true,
                new ObservationKey(series, Integer.MAX_VALUE), true).values().stream().map(Observation::value)
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
    }

    private static AllowedRange of(Indicator indicator, double... before) {
        AllowedRange usual = usual(indicator);
        boolean below = usual.least != null && DoubleStream.of(before).anyMatch(value -> value < usual.least);
        boolean above = usual.most != null && DoubleStream.of(before).anyMatch(value -> value > usual.most);
        boolean whole = usual.whole && DoubleStream.of(before).allMatch(value -> value == Math.rint(value));
        return new AllowedRange(usual.measure, below ? null : usual.least, above ? null : usual.most, whole);
    }

    private static AllowedRange usual(Indicator indicator) {
        Measure measure = indicator.measure();
        return switch (measure) {
            case SHARE -> new AllowedRange(measure, 0, indicator.unit().isPercent() ? WHOLE_SHARE : null, false);
            case GROWTH_RATE -> new AllowedRange(measure, WORST_GROWTH, null, false);
            case RANK -> new AllowedRange(measure, 1, null, true);
            case STATE -> new AllowedRange(measure, 0, 1, true);
            case LEVEL, ADDITION -> new AllowedRange(measure, 0, null, isCounted(indicator.unit().symbol()));
        };
    }

    private static boolean isCounted(String unit) {
        return COUNTED.contains(unit.endsWith("/年") ? unit.substring(0, unit.length() - 2) : unit);
    }

    String lowest() {
        return Long.toString(least == null ? -LARGEST : least);
    }

    String highest() {
        return Long.toString(most == null ? LARGEST : most);
    }

    /// “整数，不小于0”, “0～100”, “完成填1，未完成填0”
    String text(Messages messages) {
        if (measure == Measure.STATE && least != null && most != null) {
            return messages.get("pack.range.state");
        }
        String bounds = bounds(messages);
        String number = whole ? messages.get("pack.range.whole", bounds) : bounds;
        return measure == Measure.ADDITION ? messages.get("pack.range.addition", number) : number;
    }

    private String bounds(Messages messages) {
        if (least == null) {
            return most == null ? messages.get("pack.range.any") : messages.get("pack.range.at-most", signed(most));
        }
        return most == null
                ? messages.get("pack.range.at-least", signed(least))
                : messages.get("pack.range.between", signed(least), signed(most));
    }

    private static String signed(int bound) {
        return NumberText.format(bound, 0);
    }
}
