package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;

/// Finds the indicator that the words before a number speak of.
final class IndicatorNames {

    /// What may stand between a name and its number.
    private static final List<String> LINKS = longestFirst("实现", "达到", "达", "提升", "提高", "增加", "增长", "上升", "下降", "降低",
            "减少", "扩大", "升", "增", "降", "至", "到", "突破", "超过", "超", "不低于", "不少于", "不超过", "约", "近", "为", "是", "将", "力争",
            "预计", "保持", "总量", "总额", "总数", "规模", "数量", "累计", "完成", "分别", "已", "由", "从", "在", "年", "其中", "期间", "时期",
            "以来", "“", "”", "（%）", " ", ":", "的", "要", "并", "争取", "确保", "基本", "全部", "控制", "以", "较", "比", "末", "底", "按",
            "按照");
    /// Before a name these make it another quantity.
    private static final List<String> OTHERS = List.of("新增", "净增", "人均", "户均", "规模以上", "规上", "限额以上", "限上", "全国", "占",
            "其他",
            "非");
    private static final Pattern PERIOD = Pattern
            .compile("(?:[“\"]?十[一二三四五六七八九]五[”\"]?|(?:19|20)[0-9]{2}年?(?:(?:-|—|–|~|至|到)(?:19|20)[0-9]{2}年)?)$");
    private static final int PERIOD_LENGTH = 12;

    private record Name(String text, String code) {}

    private final List<Name> names = new ArrayList<>();
    private final List<String> foreign;

    IndicatorNames(Plan plan) {
        for (Indicator indicator : plan.indicators().values()) {
            String name = PlanSentence.narrowed(indicator.name());
            add(name, indicator.code());
            add(name.replace("地区生产总值", "GDP"), indicator.code());
            add(name.replace("GDP", "地区生产总值"), indicator.code());
            ShareName.of(name).ifPresent(share -> add(share.part() + "占比", indicator.code()));
        }
        names.sort(Comparator.comparingInt((Name name) -> -name.text.length()));
        String whole = "全" + (plan.region().isEmpty() ? "" : plan.region().substring(plan.region().length() - 1));
        foreign = List.of("全省", "全市").stream().filter(region -> !region.equals(whole)).toList();
    }

    private void add(String name, String code) {
        if (name.length() > 1 && names.stream().noneMatch(known -> known.text.equals(name))) {
            names.add(new Name(name, code));
        }
    }

    /// The indicator that the words end with, apart from links such as 达到; empty where they end with anything else.
    Optional<String> endOf(String words) {
        String rest = words;
        while (true) {
            Name name = named(rest);
            if (name != null) {
                String before = rest.substring(0, rest.length() - name.text.length());
                return isOther(before) ? Optional.empty() : Optional.of(name.code);
            }
            String shorter = withoutLink(rest);
            if (shorter.length() == rest.length()) {
                return Optional.empty();
            }
            rest = shorter;
        }
    }

    /// Whether the words name nothing at all: only years and links.
    static boolean sayNothing(String words) {
        String rest = words;
        while (!rest.isEmpty()) {
            String shorter = withoutLink(rest);
            if (shorter.length() == rest.length()) {
                return false;
            }
            rest = shorter;
        }
        return true;
    }

    private @Nullable Name named(String words) {
        for (Name name : names) {
            if (words.endsWith(name.text)) {
                return name;
            }
        }
        return null;
    }

    private boolean isOther(String before) {
        return OTHERS.stream().anyMatch(before::endsWith) || foreign.stream().anyMatch(before::endsWith);
    }

    private static String withoutLink(String words) {
        for (String link : LINKS) {
            if (words.endsWith(link)) {
                return words.substring(0, words.length() - link.length());
            }
        }
        int from = Math.max(0, words.length() - PERIOD_LENGTH);
        Matcher period = PERIOD.matcher(words).region(from, words.length());
        return period.find() ? words.substring(0, period.start()) : words;
    }

    private static List<String> longestFirst(String... words) {
        return List.of(words).stream().sorted(Comparator.comparingInt((String word) -> -word.length())).toList();
    }
}
