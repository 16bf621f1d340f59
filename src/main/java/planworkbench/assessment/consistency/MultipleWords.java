package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 翻番, 翻两番, 增长1.5倍, 达到2020年的两倍: a multiple of a starting value in a text.
///
/// @param factor what the starting value is multiplied with
/// @param text as it is written
record MultipleWords(int start, int end, StatedNumber factor, String text) {

    private static final String COUNT = "(?<count>" + Amount.DIGITS + "|[一二两三四五六七八九十])";
    private static final String LINKS = "[了约近超过逾]{0,3}+";
    /// 翻番, 翻一番, 翻了两番; 翻倍
    private static final Pattern DOUBLED = Pattern.compile("翻了?(?<count>[一二两三四五])?番|翻倍|(?:实现|成)倍增长?|实现倍增");
    /// 增长一倍: as much again
    private static final Pattern MORE = Pattern
            .compile("(?:增长|增加|扩大|提高|提升|上升)" + LINKS + COUNT + "倍");
    /// 增长到两倍, 达到2020年的1.5倍, 是“十三五”末的3倍
    private static final Pattern TIMES = Pattern.compile(
            "(?:增长|增加|扩大|提高|提升|上升|增|达|升)?(?:到|至|是|为|相当于|达)"
                    + "(?<base>[^，,0-9]{0,12}(?:(?:19|20)[0-9]{2}年[^，,0-9]{0,6})?的)?"
                    + LINKS + COUNT + "倍");
    private static final String NUMERALS = "一二三四五六七八九十";

    static List<MultipleWords> in(String text) {
        List<MultipleWords> found = new ArrayList<>();
        Matcher doubled = DOUBLED.matcher(text);
        while (found.size() < PlanSentences.MOST && doubled.find()) {
            String count = doubled.group("count");
            int times = count == null ? 1 : (int) number(count).value();
            add(found, text, doubled, new StatedNumber(1 << times, 0, Hedge.EXACT));
        }
        Matcher more = MORE.matcher(text);
        while (found.size() < PlanSentences.MOST && more.find()) {
            StatedNumber count = number(more.group("count"));
            add(found, text, more, new StatedNumber(1 + count.value(), count.decimals(), Hedge.EXACT));
        }
        Matcher times = TIMES.matcher(text);
        while (found.size() < PlanSentences.MOST && times.find()) {
            add(found, text, times, number(times.group("count")));
        }
        return found;
    }

    private static void add(List<MultipleWords> found, String text, Matcher matcher, StatedNumber factor) {
        Hedge hedge = Hedge.around(text, matcher.end(), matcher.end(), matcher.end());
        int count = matcher.group().contains("番") || matcher.group("count") == null
                ? matcher.start()
                : matcher.start("count");
        Hedge before = Hedge.around(text, count, matcher.end(), matcher.end());
        found.add(new MultipleWords(matcher.start(), matcher.end(),
                new StatedNumber(factor.value(), factor.decimals(), hedge == Hedge.EXACT ? before : hedge),
                matcher.group()));
    }

    private static StatedNumber number(String count) {
        int numeral = NUMERALS.indexOf(count);
        return count.equals("两")
                ? new StatedNumber(2, 0, Hedge.EXACT)
                : numeral >= 0 ? new StatedNumber(numeral + 1, 0, Hedge.EXACT) : StatedNumber.of(count, Hedge.EXACT);
    }
}
