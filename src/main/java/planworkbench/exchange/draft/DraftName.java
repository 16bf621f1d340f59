package planworkbench.exchange.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of an indicator as it stands in a table, and the unit behind it: 2. 服务业增加值（亿元）.
///
/// @param unit empty where none is written
record DraftName(String name, String unit) {

    /// No cell that holds more is a name.
    private static final int LONGEST = 500;
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:[（(]?[0-9]{1,3}[）)]|[0-9]{1,3}[、．]|[0-9]{1,3}\\.(?![0-9])|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、．.]|[①-⑳●·*•-])\\s*");
    private static final Pattern BRACKET = Pattern.compile("^([^（(].*)[（(]([^（）()]{1,12})[）)]$");
    private static final Pattern UNIT = Pattern.compile(
            "(?:.*(?:元|家|个|人|次|里|米|亩|顷|吨|件|项|户|所|张|辆|座|年|岁|分|位|度|煤|天|倍|点|床|套|条|处|名|场|头|艘|架|箱|时|瓦|平|只|册|株|部|台|间|片|篇|支|队|站|克)|[%％‰]|GB|TB|kW|MW|TEU|—)(?:/.{1,6})?");
    private static final Pattern NO_UNIT = Pattern.compile(".*(?:现价|可比价|不变价|累计|新增|口径|其中|规模以上|约束|预期).*");
    private static final Pattern GROUP = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[）)、．.].*");

    static DraftName of(String cell) {
        String written = oneLine(cell);
        if (written.length() > LONGEST) {
            return new DraftName(written, "");
        }
        String name = NUMBERING.matcher(written).replaceFirst("");
        Matcher bracket = BRACKET.matcher(name);
        return bracket.matches() && isUnit(bracket.group(2).strip())
                ? new DraftName(bracket.group(1).strip(), unit(bracket.group(2)))
                : new DraftName(name, "");
    }

    static boolean isUnit(String text) {
        return text.length() <= 12 && UNIT.matcher(text).matches() && !NO_UNIT.matcher(text).matches();
    }

    /// A unit as it is kept.
    static String unit(String written) {
        return oneLine(written).replace('％', '%').replace('／', '/');
    }

    /// Whether it heads a part of a table: 一、总量规模.
    static boolean isGroup(String cell) {
        return GROUP.matcher(oneLine(cell)).matches();
    }

    /// Cells are wrapped where they are narrow; what was one word is one again.
    static String oneLine(String cell) {
        return cell.replaceAll("\\s*[\\r\\n]+\\s*", "").replace('\t', ' ').replace('\u3000', ' ').strip();
    }
}
