package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import planworkbench.assessment.Way;
import planworkbench.text.FigureText;

class PrintedArithmeticTest {

    private static final Pattern SHARE = Pattern
            .compile("\\(?(\\S+?)−(\\S+?)\\)/\\((\\S+?)−(\\S+?)\\)=(−?[0-9.]+)%");

    private static String percent(double share) {
        return FigureText.plain(share * 100, 1) + "%";
    }

    @Property(seed = "20261127")
    void whoever_calculates_with_the_printed_figures_gets_the_printed_share(
            @ForAll @DoubleRange(min = 0.01, max = 5000) double base,
            @ForAll @DoubleRange(min = 0, max = 5000) double now,
            @ForAll @DoubleRange(min = 0.01, max = 5000) double goal) {
        Assume.that(Math.abs(goal - base) > 0.005 * Math.max(goal, base));
        Matcher printed = SHARE.matcher(PrintedArithmetic.share(new Way(base, now, goal, 2, 5), now,
                PrintedArithmeticTest::percent));
        assertThat(printed.matches()).isTrue();
        double share = (number(printed, 1) - number(printed, 2)) / (number(printed, 3) - number(printed, 4));
        assertThat(percent(share)).isEqualTo(printed.group(5) + "%");
    }

    private static double number(Matcher printed, int group) {
        return Double.parseDouble(printed.group(group));
    }

    @Test
    void figures_below_zero_stand_in_brackets() {
        assertThat(PrintedArithmetic.share(new Way(-5, -2, 5, 2, 5), -2, PrintedArithmeticTest::percent))
                .isEqualTo("(−2−(−5))/(5−(−5))=30%");
        assertThat(PrintedArithmetic.quotient(-0.012, 0.0666, ratio -> FigureText.plain(ratio, 2)))
                .isEqualTo("(−1.20%)÷6.66%=−0.18");
    }
}
