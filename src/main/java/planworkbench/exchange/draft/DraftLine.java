package planworkbench.exchange.draft;

import java.util.Collections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import planworkbench.plan.IndicatorNature;

/// An indicator from a single line: 1. 服务业增加值（亿元）：超1000, or a clause such as 接待游客达到2622万人次.
final class DraftLine {

    private static final int LONGEST = 300;
    private static final Pattern COLON = Pattern.compile("^(.{1,80}?)[：:]\\s*(.+)$");
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?:到[0-9]{4}年(?:底|末)?，?)?(.{2,80}?)((?:力争|达到|突破|超过|超|不少于|不低于|不超过|不高于|高于|低于|控制在|保持在|保持|提高到|提高至|提升至|提升到|年均增长|年均增速).+)$");
    private static final Pattern UNIT = Pattern.compile("[0-9]\\s*((?:万亿|亿|万)?[^\\s0-9.,，。；、以左超（(]{1,6})");

    private DraftLine() {}

    static DraftIndicator of(String line) {
        DraftName name = DraftName.of(line);
        if (name.name().length() > LONGEST) {
            return indicator(name.name(), "", "");
        }
        String whole = name.name().replaceAll("[。；;]$", "");
        for (Pattern pattern : new Pattern[]{COLON, CLAUSE}) {
            Matcher parts = pattern.matcher(whole);
            if (parts.matches()) {
                DraftName called = DraftName.of(parts.group(1));
                return indicator(called.name(), called.unit().isEmpty() ? unit(parts.group(2)) : called.unit(),
                        parts.group(2));
            }
        }
        return indicator(whole, name.unit(), "");
    }

    private static DraftIndicator indicator(String name, String unit, String target) {
        return new DraftIndicator(name, "", unit, IndicatorNature.EXPECTED, "", Collections.emptyNavigableMap(),
                target);
    }

    /// Behind the number of the target, where it can be one.
    private static String unit(String target) {
        Matcher behind = UNIT.matcher(target);
        return behind.find() && DraftName.isUnit(behind.group(1)) ? DraftName.unit(behind.group(1)) : "";
    }
}
