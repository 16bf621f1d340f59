package planworkbench.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.contribution.Cause;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// In what two scenarios differ, in words: 服务业增加值 实际增速 6.2% → 5.1%.
public record CauseText(Plan plan, Messages messages) {

    /// As many as a slider shows.
    private static final int MOST_DECIMALS = 4;
    private static final Pattern NUMBER = Pattern.compile("[+\\u2212]?[\\d,]+(\\.\\d+)?%?");

    public String of(Cause cause) {
        return switch (cause) {
            case Cause.OfOrigin(var before, var after) -> messages.get("compare.cause.origin",
                    change(messages.label("scenario.origin.", before), messages.label("scenario.origin.", after)));
            case Cause.OfRealGrowth(SeriesKey series, double before, double after) ->
                messages.get("compare.cause.real-growth", plan.seriesName(series), change(rate(before), rate(after)));
            case Cause.OfPriceChange(SeriesKey series, double before, double after) ->
                messages.get("compare.cause.price", plan.seriesName(series), change(rate(before), rate(after)));
            case Cause.OfMethod(SeriesKey series, Assumption before, Assumption after) ->
                method(series, method(before), method(after));
            case Cause.OfOverrides(SeriesKey series, var before, var after) -> messages.get("compare.cause.overrides",
                    plan.seriesName(series), change(overrides(series, before), overrides(series, after)));
            case Cause.OfInput(SeriesKey series, Double before, Double after) ->
                messages.get("compare.cause.value", plan.seriesName(series),
                        change(figure(series, before), figure(series, after)));
        };
    }

    private String method(SeriesKey series, String before, String after) {
        return before.equals(after)
                ? messages.get("compare.cause.years", plan.seriesName(series), after)
                : messages.get("compare.cause.value", plan.seriesName(series), change(before, after));
    }

    /// What stands before and after a number that alone differs is said once: 每年 +0.12 → +0.08 个百分点.
    private String change(String before, String after) {
        List<String> old = List.of(before.split(" "));
        List<String> now = List.of(after.split(" "));
        List<Integer> differing = old.size() == now.size()
                ? IntStream.range(0, old.size()).filter(i -> !old.get(i).equals(now.get(i))).boxed().toList()
                : List.of();
        if (differing.size() != 1 || !isNumber(old.get(differing.getFirst()))
                || !isNumber(now.get(differing.getFirst()))) {
            return messages.get("history.change", before, after);
        }
        List<String> words = new ArrayList<>(now);
        words.set(differing.getFirst(), messages.get("history.change", old.get(differing.getFirst()),
                now.get(differing.getFirst())));
        return String.join(" ", words);
    }

    private static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    private String method(@Nullable Assumption assumption) {
        return assumption == null
                ? messages.get("compare.cause.nothing")
                : new MethodText(plan, messages).of(assumption);
    }

    /// “2023 年 45 亿元、2024 年 47 亿元”
    String overrides(SeriesKey series, NavigableMap<Integer, Double> values) {
        return values.isEmpty()
                ? messages.get("compare.cause.none")
                : values.entrySet().stream().map(one -> messages.get("compare.cause.year",
                        Integer.toString(one.getKey()), figure(series, one.getValue())))
                        .collect(Collectors.joining(messages.get("compare.cause.and")));
    }

    private String figure(SeriesKey series, @Nullable Double value) {
        return value == null
                ? messages.get("compare.cause.none")
                : FigureText.value(value, plan.indicator(series.indicator()).unit().symbol());
    }

    private static String rate(double fraction) {
        BigDecimal percent = BigDecimal.valueOf(fraction * 100).setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return NumberText.format(percent.doubleValue(), Math.max(0, percent.scale())) + "%";
    }
}
