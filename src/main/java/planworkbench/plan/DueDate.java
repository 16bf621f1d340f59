package planworkbench.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/// When something is planned for: a month (“2023年6月底前”), or a day of it.
///
/// @param day of the month; null where only the month is said
public record DueDate(YearMonth month, @Nullable Integer day) {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    private static final int DECEMBER = 12;
    /// `2023-6`, `2023年6月30日`, `2023/06`, `2023.6.30`, `2023年6月底前`
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*月?[底末]?前?|\\s*[-/.月]\\s*(\\d{1,2})\\s*日?前?)");
    /// `2023年底`, `2023年`, `2023`
    private static final Pattern YEAR = Pattern.compile("(\\d{4})\\s*年?[底末]?前?");

    public DueDate {
        if (!isPlausible(month.getYear()) || (day != null && !month.isValidDay(day))) {
            throw new IllegalArgumentException("not a date of a plan: " + month + " " + day);
        }
    }

    public static DueDate of(LocalDate day) {
        return new DueDate(YearMonth.from(day), day.getDayOfMonth());
    }

    /// @param month 1 to 12
    public static DueDate ofMonth(int year, int month) {
        return new DueDate(YearMonth.of(year, month), null);
    }

    /// A year of plans and their evaluation.
    static boolean isPlausible(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /// What somebody wrote: `2023-06`, `2023-06-30`, `2023年6月底前`, `2023/6/30`, `2023年底`; null where it
    /// is no such date.
    public static @Nullable DueDate read(String written) {
        Matcher year = YEAR.matcher(written.strip());
        if (year.matches()) {
            int number = Integer.parseInt(year.group(1));
            return isPlausible(number) ? ofMonth(number, DECEMBER) : null;
        }
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return null;
        }
        try {
            String day = parts.group(3);
            return new DueDate(YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))),
                    day == null ? null : Integer.valueOf(day));
        } catch (DateTimeException | IllegalArgumentException _) {
            return null;
        }
    }

    /// The last day that is still in time.
    public LocalDate lastDay() {
        return day == null ? month.atEndOfMonth() : month.atDay(day);
    }

    /// `2023-06` or `2023-06-30`
    @Override
    public String toString() {
        return day == null ? month.toString() : lastDay().toString();
    }
}
