package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// 年均增速7%以上, 年均下降3%左右, 以年均8%的速度增长: an average growth a year in a text.
///
/// @param start where it starts in the text
/// @param percent without its sign
/// @param real whether it says that it is at comparable prices
record RateWords(int start, StatedNumber percent, boolean falling, boolean real) {

    private static final String AVERAGE = "(?:年平均|年均|平均每年|每年平均|年复合)";
    private static final String GROWTH = "(?:增长率|增长速度|增长|增速|增幅|递增|提高|上升|下降|降低|递减|减少|降幅)";
    private static final String LINKS = "[达到为至保持在约近超过不低于少控制突破力争实现左右将逾可 ]{0,10}+";
    private static final Pattern NUMBER_BEHIND = Pattern.compile(
            AVERAGE + "(?<real>实际|可比价)?+(?:名义)?+(?:复合)?+(?<growth>" + GROWTH + ")" + LINKS + "(?<number>"
                    + Amount.DIGITS + ") ?%");
    private static final Pattern NUMBER_FIRST = Pattern.compile(AVERAGE + LINKS + "(?<number>" + Amount.DIGITS
            + ") ?%(?:及?以上|左右|以内|以下)?+的?(?:速度|幅度)?(?<real>实际)?(?<growth>" + GROWTH + ")");

    static List<RateWords> in(String text) {
        List<RateWords> found = new ArrayList<>();
        for (Pattern pattern : List.of(NUMBER_BEHIND, NUMBER_FIRST)) {
            Matcher matcher = pattern.matcher(text);
            while (found.size() < PlanSentences.MOST && matcher.find()) {
                found.add(read(text, matcher));
            }
        }
        return found;
    }

    private static RateWords read(String text, Matcher matcher) {
        String growth = matcher.group("growth");
        int digitsEnd = matcher.end("number");
        int end = text.indexOf('%', digitsEnd) + 1;
        return new RateWords(matcher.start(),
                StatedNumber.of(matcher.group("number"), Hedge.around(text, matcher.start("number"), digitsEnd, end)),
                growth.contains("降") || growth.contains("减"), matcher.group("real") != null);
    }
}
