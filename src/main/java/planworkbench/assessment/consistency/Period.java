package planworkbench.assessment.consistency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.plan.Plan;

/// The years over which something grows: from the value of one year to that of another.
record Period(int from, int to) {

    private static final Pattern FIVE_YEAR_PLAN = Pattern.compile("[“\"]?十([一二三四五六七八九])五[”\"]?");
    private static final Pattern RANGE = Pattern
            .compile("((?:19|20)[0-9]{2})年?(?:-|—|–|－|~|～|至|到)((?:19|20)[0-9]{2})年");
    private static final Pattern UNTIL = Pattern.compile("(?:到|至|截至)((?:19|20)[0-9]{2})年");
    private static final String NUMERALS = "一二三四五六七八九";
    private static final int FIRST_PLAN = 1951;
    private static final int LENGTH = 5;

    static Period ofPlan(Plan plan) {
        return new Period(plan.baseYear(), plan.targetYear());
    }

    int years() {
        return to - from;
    }

    /// 2016–2020年 and “十三五” both grow from the value of 2015; 到2025年 grows from the plan's base year.
    static Optional<Period> named(String text, int baseYear) {
        Matcher range = RANGE.matcher(text);
        if (range.find() && Integer.parseInt(range.group(2)) > Integer.parseInt(range.group(1))) {
            return Optional.of(new Period(Integer.parseInt(range.group(1)) - 1, Integer.parseInt(range.group(2))));
        }
        Matcher until = UNTIL.matcher(text);
        if (until.find() && Integer.parseInt(until.group(1)) > baseYear) {
            return Optional.of(new Period(baseYear, Integer.parseInt(until.group(1))));
        }
        return ofFiveYearPlan(text);
    }

    static Optional<Period> ofFiveYearPlan(String text) {
        Matcher plan = FIVE_YEAR_PLAN.matcher(text);
        if (!plan.find()) {
            return Optional.empty();
        }
        int first = FIRST_PLAN + LENGTH * (10 + NUMERALS.indexOf(plan.group(1)) + 1);
        return Optional.of(new Period(first - 1, first + LENGTH - 1));
    }
}
