package planworkbench.plan;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// The kind of target that a sentence of a plan seems to ask for, by its words (超, 以上, 每年, 新增, 高于…). It is a proposal: what the
/// sentence means, a person decides.
///
/// @param value the number that it names; null where the kind has none or a range
/// @param low the lower end of a range; null where there is none
/// @param comparedWith the words for what it is held against, such as 全市 or GDP; empty where nothing is
/// @param wording the words that hedge or sharpen it, such as 力争 and 以上
public record TargetProposal(KindOfTarget kind, @Nullable Double value, @Nullable Double low, @Nullable Double high,
        String comparedWith, String wording) {

    private static final int LONGEST = 500;

    private static final String NUMBER = "([0-9][0-9,]{0,20}(?:\\.[0-9]{1,10})?)";
    /// A number that is neither a year nor a part of a name such as 5G.
    private static final Pattern FIGURE = Pattern.compile(NUMBER + "(?![0-9,.]|[A-Za-z]|\\s?年)");
    private static final Pattern RANGE = Pattern
            .compile(NUMBER + "\\s?%?\\s?(?:-|–|—|~|至|到)\\s?" + NUMBER + "(?![0-9,.]|\\s?年)");
    private static final Pattern COVERAGE = Pattern.compile("全覆盖|覆盖率达?到?100%");
    private static final Pattern FIRST = Pattern.compile("首位|第一(?!产业|批)|榜首");
    private static final Pattern AMONG_FIRST = Pattern
            .compile("前([0-9]{1,3}|[一二三四五六七八九十])(?:位|名|强)|第([0-9]{1,3})(?:位|名)");
    private static final Pattern GROWTH = Pattern.compile("增速|增长|增幅|递增");
    private static final Pattern AVERAGE_GROWTH = Pattern.compile("年均[^，。；]{0,12}?(?:增速|增长|增幅|递增)");
    private static final Pattern ABOVE = Pattern
            .compile("(?:高于|快于|超过|优于|好于)([^0-9，。；]{1,20}?)(?:同期)?(?:年均增速|年均增幅|增速|增幅|平均水平|平均|水平)?$");
    private static final Pattern IN_STEP = Pattern.compile("与([^0-9，。；]{1,20}?)(?:年均增速|增速|增长)?(?:基本)?(?:保持)?同步");
    private static final Pattern CHANGE = Pattern
            .compile("(?:(?<!占)比(?!重|例|率)|较|累计)[^，。；]{0,14}?(提高|提升|增加|上升|降低|下降|减少)(?!到|至)");
    private static final Pattern HELD = Pattern.compile("(?:保持|稳定|维持|控制)在");
    private static final Pattern ADDED = Pattern.compile("新增|新建|累计|引进|培育|建设|建成|创建|新认定");
    private static final Pattern EVERY_YEAR = Pattern.compile("每年|逐年");
    private static final Pattern AT_MOST = Pattern.compile("不超过|不高于|不大于|以内|以下|控制在");
    private static final Pattern LESS = Pattern.compile("(?<!不)(?:低于|少于|小于)");
    private static final Pattern MORE = Pattern.compile("(?<!不)(?:超过|高于|大于|多于|突破|超)");
    private static final Pattern WORDS = Pattern
            .compile("力争|不少于|不低于|不超过|不高于|超过|高于|低于|突破|(?<!规模|省级|市级|国家级)以上|以内|以下|左右|达到|保持|每年|新增|累计");
    private static final Set<String> FALLING = Set.of("降低", "下降", "减少");
    private static final Map<String, Integer> NUMERALS = Map.of("一", 1, "二", 2, "三", 3, "四", 4, "五", 5, "六", 6, "七", 7,
            "八", 8, "九", 9, "十", 10);

    /// @param clause the words about one target, with the number that stands in another cell of a table behind them
    public static TargetProposal of(String clause) {
        return of(clause, "");
    }

    /// @param before what stands before it in the sentence: “每年举办甲1-2个，乙2-3个” says of both that they are of every year
    public static TargetProposal of(String clause, String before) {
        String text = normalised(clause);
        boolean added = ADDED.matcher(text).find();
        boolean yearly = EVERY_YEAR.matcher(text).find()
                || (!added && EVERY_YEAR.matcher(lastClause(normalised(before))).find());
        return new Reading(text, added, yearly).proposal();
    }

    private static String normalised(String text) {
        String whole = text.length() > LONGEST ? text.substring(text.length() - LONGEST) : text;
        return narrowed(whole).replace(',', '，').replaceAll("(?<=[0-9])，(?=[0-9]{3})", ",").strip();
    }

    /// Full-width characters as their ASCII ones.
    private static String narrowed(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c == '\u3000' ? ' ' : c);
        }
        return narrow.toString();
    }

    private static String lastClause(String text) {
        String closed = text.endsWith("，") ? text.substring(0, text.length() - 1) : text;
        return closed.substring(Math.max(closed.lastIndexOf('，'), closed.lastIndexOf('。')) + 1);
    }

    /// One clause while it is read.
    private record Reading(String text, boolean added, boolean yearly) {

        private TargetProposal proposal() {
            Matcher range = RANGE.matcher(text);
            boolean hasRange = range.find();
            Double number = lastFigure();
            if (COVERAGE.matcher(text).find()) {
                return of(KindOfTarget.FULL_COVERAGE);
            }
            Integer rank = rank();
            if (rank != null) {
                return of(KindOfTarget.RANK_AT_MOST, (double) rank);
            }
            if (hasRange) {
                return ofRange(number(range.group(1)), number(range.group(2)));
            }
            return number == null ? withoutNumber() : of(withNumber(), signed(number));
        }

        private TargetProposal ofRange(double low, double high) {
            KindOfTarget kind = yearly
                    ? KindOfTarget.RANGE_PER_YEAR
                    : added && !HELD.matcher(text).find() ? KindOfTarget.CUMULATIVE_RANGE : KindOfTarget.WITHIN;
            return new TargetProposal(kind, null, low, high, "", words());
        }

        private TargetProposal withoutNumber() {
            Matcher step = IN_STEP.matcher(text);
            if (step.find()) {
                return comparison(KindOfTarget.GROWTH_IN_STEP, step.group(1));
            }
            Matcher above = ABOVE.matcher(text);
            if (!above.find()) {
                return of(KindOfTarget.MILESTONE);
            }
            return comparison(GROWTH.matcher(text).find() ? KindOfTarget.GROWTH_ABOVE : KindOfTarget.ABOVE_BENCHMARK,
                    above.group(1));
        }

        private KindOfTarget withNumber() {
            if (yearly) {
                return KindOfTarget.RANGE_PER_YEAR;
            }
            if (AVERAGE_GROWTH.matcher(text).find()) {
                return KindOfTarget.AVERAGE_GROWTH_AT_LEAST;
            }
            if (CHANGE.matcher(text).find()) {
                return KindOfTarget.CHANGE_SINCE_BASE;
            }
            if (added) {
                return KindOfTarget.CUMULATIVE_AT_LEAST;
            }
            if (AT_MOST.matcher(text).find()) {
                return KindOfTarget.AT_MOST;
            }
            if (LESS.matcher(text).find()) {
                return KindOfTarget.LESS_THAN;
            }
            return MORE.matcher(text).find() ? KindOfTarget.MORE_THAN : KindOfTarget.AT_LEAST;
        }

        /// A fall is a negative change.
        private double signed(double number) {
            Matcher change = CHANGE.matcher(text);
            return withNumber() == KindOfTarget.CHANGE_SINCE_BASE && change.find()
                    && FALLING.contains(change.group(1)) ? -number : number;
        }

        private @Nullable Integer rank() {
            Matcher among = AMONG_FIRST.matcher(text);
            if (among.find()) {
                String place = among.group(1) == null ? among.group(2) : among.group(1);
                Integer numeral = NUMERALS.get(place);
                return numeral == null ? Integer.valueOf(place) : numeral;
            }
            return FIRST.matcher(text).find() ? 1 : null;
        }

        private @Nullable Double lastFigure() {
            Matcher figures = FIGURE.matcher(text);
            Double last = null;
            while (figures.find()) {
                last = number(figures.group(1));
            }
            return last;
        }

        private static double number(String digits) {
            return Double.parseDouble(digits.replace(",", ""));
        }

        private TargetProposal of(KindOfTarget kind) {
            return new TargetProposal(kind, null, null, null, "", words());
        }

        private TargetProposal of(KindOfTarget kind, double value) {
            return kind == KindOfTarget.RANGE_PER_YEAR
                    ? new TargetProposal(kind, null, value, value, "", words())
                    : new TargetProposal(kind, value, null, null, "", words());
        }

        private TargetProposal comparison(KindOfTarget kind, String with) {
            return new TargetProposal(kind, null, null, null, with.strip(), words());
        }

        private String words() {
            return String.join("、", WORDS.matcher(text).results().map(MatchResult::group).distinct().toList());
        }
    }
}
