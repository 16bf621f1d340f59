package planworkbench.report.composition;

import java.time.Month;
import java.util.OptionalInt;

/// Up to which month of the evaluation year figures were collected: a heading of the report, kept among the author's words.
public final class CutOff {

    public static final String PLACE = "cover.cut-off";

    private CutOff() {}

    /// The month that was written, 1 to 12; none where nothing was, or no month.
    public static OptionalInt month(String written) {
        String word = written.strip();
        if (!word.matches("\\d{1,2}")) {
            return OptionalInt.empty();
        }
        int month = Integer.parseInt(word);
        return month < 1 || month > Month.DECEMBER.getValue() ? OptionalInt.empty() : OptionalInt.of(month);
    }
}
