package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/// Whatever was rounded from the truth agrees with it, and what is off by more than the rounding does not.
class ConsistencyPropertiesTest {

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    @Property(seed = "145", tries = 300)
    void aRoundedAreaAgreesWithItself(@ForAll @DoubleRange(min = 0.1, max = 900) double squareKilometres,
            @ForAll @IntRange(min = 1, max = 3) int decimals) {
        String mu = rounded(squareKilometres * 1500, 0);
        String text = "面积" + rounded(squareKilometres, decimals) + "平方公里（" + mu + "亩）";
        assertThat(WrittenPlan.saying(text).findings()).as(text).isEmpty();
        String triple = "面积" + rounded(squareKilometres * 3 + 1, decimals) + "平方公里（" + mu + "亩）";
        assertThat(WrittenPlan.saying(triple).findings()).as(triple).hasSize(1);
    }

    @Property(seed = "145", tries = 300)
    void aRoundedRateAgreesWithTheGrowthItWasRoundedFrom(@ForAll @IntRange(min = 100, max = 100_000) int from,
            @ForAll @IntRange(min = 100, max = 100_000) int to, @ForAll @IntRange(min = 0, max = 3) int decimals) {
        double percent = 100 * (StrictMath.pow((double) to / from, 0.2) - 1);
        String verb = percent < 0 ? "下降" : "增长";
        String right = "“十三五”期间，高新技术企业年均" + verb + rounded(StrictMath.abs(percent), decimals) + "%。";
        assertThat(plan(right, from, to).findings()).as(right).isEmpty();
        String wrong = "“十三五”期间，高新技术企业年均" + verb + rounded(StrictMath.abs(percent) + 1.01, decimals) + "%。";
        assertThat(plan(wrong, from, to).findings()).as(wrong).hasSize(1);
    }

    private static WrittenPlan plan(String text, int from, int to) {
        return WrittenPlan.saying(text).observe(WrittenPlan.FIRMS, 2015, from).observe(WrittenPlan.FIRMS, 2020, to);
    }

    @Property(seed = "145", tries = 300)
    void roundedSharesOfAWholeAddUp(@ForAll @DoubleRange(min = 1, max = 49) double first,
            @ForAll @DoubleRange(min = 1, max = 49) double second, @ForAll @IntRange(min = 0, max = 3) int decimals) {
        String text = "三次产业比重为" + rounded(first, decimals) + ":" + rounded(second, decimals) + ":"
                + rounded(100 - first - second, decimals);
        ConsistencyReport report = WrittenPlan.saying(text).check();
        assertThat(report.findings()).as(text).isEmpty();
        assertThat(report.passed()).as(text).hasSize(1);
    }

    @Property(seed = "145", tries = 500)
    void noTextAtAllBreaksTheCheck(@ForAll @StringLength(max = 300) String text) {
        assertThat(WrittenPlan.saying(text, "规划面积8.98平方公里（760亩）").findings()).isNotEmpty();
    }
}
