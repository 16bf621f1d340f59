package planworkbench.exchange.figures;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetCell;
import planworkbench.exchange.sheet.SheetCell.Content;
import planworkbench.plan.ObservationStatus;

/// The year that a column is headed with, and what else its heading says of the figures.
///
/// @param status null where the heading says none
/// @param unit empty where the heading says none
public record YearHeading(int year, Kind kind, @Nullable ObservationStatus status, String unit) {

    /// What a column of the year holds.
    public enum Kind {
        FIGURES, GROWTH, GOAL, PART_OF_YEAR
    }

    private static final int FIRST = 1949;
    private static final int LAST = 2100;
    private static final Pattern YEAR = Pattern
            .compile("(?:截至|fy)?([12][0-9]{3}|[二一][〇○零一二三四五六七八九]{3})(?:年度?)?[末底]?(.*)");
    private static final Pattern DATE = Pattern.compile("([12][0-9]{3})[-/.年]([01]?[0-9])(?:[-/.月]([0-3]?[0-9])日?|月)?");
    private static final Pattern MONTHS = Pattern.compile("(?:0?1[-~—至])?([01]?[0-9])月?份?|[一二三]季度|(上半年)");
    private static final Pattern FIGURES = Pattern
            .compile("|实绩|实际|实际数|完成|完成数|完成值|决算|数值?|值|金额|总量|绝对值|绝对数|全年|1[-~—至]12月|actual");
    static final Pattern GROWTH = Pattern.compile(".*(增速|增长|增幅|同比|环比|比上年|±|占比|比重|排名|位次).*|%");
    static final Pattern GOAL = Pattern.compile(".*(目标|计划|任务).*");
    private static final Map<String, ObservationStatus> STATUS = Map.of("最终", ObservationStatus.FINAL, "最终数",
            ObservationStatus.FINAL, "初步核算", ObservationStatus.PRELIMINARY, "初步核算数", ObservationStatus.PRELIMINARY,
            "快报", ObservationStatus.FLASH, "快报数", ObservationStatus.FLASH, "预计", ObservationStatus.ESTIMATED, "预计数",
            ObservationStatus.ESTIMATED, "预测", ObservationStatus.ESTIMATED, "e", ObservationStatus.ESTIMATED);

    /// Null where a cell heads no column of a year.
    public static @Nullable YearHeading of(Content content) {
        return switch (content) {
            case SheetCell.Numeric(double value, boolean percent) -> percent || value != StrictMath.rint(value)
                    ? null
                    : figures((int) StrictMath.max(0, StrictMath.min(9999, value)), null, "");
            case SheetCell.Day(LocalDate date) -> ofDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
            case SheetCell.Text(String text) -> ofText(Labels.plain(text));
            case SheetCell.Fault _ -> null;
        };
    }

    private static @Nullable YearHeading figures(int year, @Nullable ObservationStatus status, String unit) {
        return of(year, Kind.FIGURES, status, unit);
    }

    private static @Nullable YearHeading of(int year, Kind kind, @Nullable ObservationStatus status, String unit) {
        return year < FIRST || year > LAST ? null : new YearHeading(year, kind, status, unit);
    }

    /// The last day of a year stands for it, and so does the first: spreadsheets write a bare year so.
    private static @Nullable YearHeading ofDate(int year, int month, int day) {
        boolean whole = month == 12 || (month == 1 && day == 1);
        return of(year, whole ? Kind.FIGURES : Kind.PART_OF_YEAR, null, "");
    }

    private static @Nullable YearHeading ofText(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            String day = date.group(3);
            return ofDate(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)),
                    day == null ? 2 : Integer.parseInt(day));
        }
        String unit = Labels.inBracket(text);
        String status = bare(unit);
        boolean bracketIsUnit = !unit.isEmpty() && !isKnown(status);
        Matcher year = YEAR.matcher(unit.isEmpty() ? text : Labels.beforeBracket(text));
        if (!year.matches()) {
            return null;
        }
        int number = number(year.group(1));
        String rest = bare(year.group(2));
        String words = bracketIsUnit || status.isEmpty() ? rest : rest + status;
        return of(number, words, bracketIsUnit ? unit : "");
    }

    private static @Nullable YearHeading of(int year, String words, String unit) {
        if (GOAL.matcher(words).matches()) {
            return of(year, Kind.GOAL, null, unit);
        }
        if (GROWTH.matcher(words).matches() || (GROWTH.matcher(unit).matches() && !unit.equals("%"))) {
            return of(year, Kind.GROWTH, null, unit);
        }
        if (FIGURES.matcher(words).matches() || STATUS.containsKey(words)) {
            return figures(year, STATUS.get(words), unit);
        }
        return MONTHS.matcher(words).matches() ? of(year, Kind.PART_OF_YEAR, null, unit) : null;
    }

    private static boolean isKnown(String words) {
        return !words.isEmpty() && (FIGURES.matcher(words).matches() || STATUS.containsKey(words)
                || GOAL.matcher(words).matches() || GROWTH.matcher(words).matches() || MONTHS.matcher(words).matches());
    }

    private static String bare(String words) {
        return words.replaceAll("^[-_:·]+", "");
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int place = "〇一二三四五六七八九".indexOf(digits.charAt(i));
            int digit = digits.charAt(i) == '零' || digits.charAt(i) == '○'
                    ? 0
                    : place >= 0 ? place : digits.charAt(i) - '0';
            number = number * 10 + digit;
        }
        return number;
    }
}
