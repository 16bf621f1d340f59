package planworkbench.exchange.draft;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.Labels;
import planworkbench.exchange.figures.YearHeading;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.plan.ObservationStatus;

/// What a column of a table of indicators holds, by its heading.
///
/// @param year of figures and targets; 0 where the heading names none
/// @param status of figures; null where the heading says none
/// @param unit empty where the heading says none
record ColumnRole(Kind kind, int year, @Nullable ObservationStatus status, String unit) {

    enum Kind {
        NUMBER, NAME, GROUP, UNIT, NATURE, DEPARTMENT, TARGET, FIGURE,
        /// growth, a share or a part of a year
        OTHER_FIGURE,
        /// a heading that says nothing known
        UNKNOWN,
        /// no heading
        NONE
    }

    private static final Map<String, Kind> WORDS = Stream
            .of(words(Kind.NUMBER, "序号 编号 no. no 序"),
                    words(Kind.NAME, "指标 指标名称 名称 主要指标 指标项 项目 具体指标 二级指标 三级指标 目标名称 indicator name"),
                    words(Kind.GROUP, "分组 领域 类别 分类 类型 一级指标 指标类别 group category"),
                    words(Kind.UNIT, "单位 计量单位 unit"), words(Kind.NATURE, "性质 属性 指标性质 指标属性 nature"),
                    words(Kind.DEPARTMENT,
                            "责任单位 责任部门 牵头单位 牵头部门 填报单位 主管部门 负责单位 责任单位(部门) 数据来源部门 department"),
                    words(Kind.TARGET, "目标 目标值 规划目标 目标要求 规划目标值 发展目标 target"))
            .flatMap(map -> map.entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Pattern TARGET_OF_YEAR = Pattern.compile("[^0-9]{0,8}目标值?[^0-9]{0,3}([12][0-9]{3})年?.{0,2}");

    private static Map<String, Kind> words(Kind kind, String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toMap(word -> word, _ -> kind));
    }

    static ColumnRole ofHeading(String heading) {
        String plain = Labels.plain(heading);
        if (plain.isEmpty()) {
            return of(Kind.NONE);
        }
        Kind known = WORDS.getOrDefault(plain, WORDS.get(Labels.beforeBracket(plain)));
        if (known != null) {
            return of(known);
        }
        Matcher target = TARGET_OF_YEAR.matcher(plain);
        if (target.matches()) {
            return new ColumnRole(Kind.TARGET, Integer.parseInt(target.group(1)), null, "");
        }
        YearHeading year = plain.length() > 40 ? null : YearHeading.of(new SheetCell.Text(heading));
        return year == null
                ? of(plain.matches(".*(增速|增长|增幅|同比).*") ? Kind.OTHER_FIGURE : Kind.UNKNOWN)
                : new ColumnRole(switch (year.kind()) {
                    case FIGURES -> Kind.FIGURE;
                    case GOAL -> Kind.TARGET;
                    case GROWTH, PART_OF_YEAR -> Kind.OTHER_FIGURE;
                }, year.year(), year.status(), year.unit());
    }

    static ColumnRole of(Kind kind) {
        return new ColumnRole(kind, 0, null, "");
    }

    ColumnRole as(Kind other) {
        return new ColumnRole(other, year, status, unit);
    }
}
