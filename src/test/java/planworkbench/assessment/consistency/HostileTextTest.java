package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that nobody should have to read. What is longer than a sentence can be is left out and counted, and every pattern is
/// bounded or possessive, so that the work grows with the text and no faster.
class HostileTextTest {

    private static final String KNOWN = "规划面积8.98平方公里（760亩）。";

    @ParameterizedTest
    @ValueSource(strings = {"9", "1,", "1.", "1:", "1%、", "年均增长", "翻番", "占", "的2倍", "（", "社会消费品零售总额", "十三五", "\uD83D",
        "\u0000", "٣",
        "2016-2020年", "省、"})
    void aMillionOfAnythingWithoutAnEndIsLeftOutAndCounted(String piece) {
        ConsistencyReport report = WrittenPlan.saying(piece.repeat(1_000_000 / piece.length()) + "。" + KNOWN).check();
        assertThat(report.unread()).isEqualTo(1);
        assertThat(report.findings()).as("what follows is still read").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "1,", "1.", "1:", "1%、", "年均增长1", "年均近", "翻番", "增长1倍", "占", "达的", "（", "社会消费品零售总额",
        "十三五", "约",
        "\uD83D", "\u0000", "٣", "2016-2020年", "省、", "口径"})
    void theLongestSentencesThatAreReadAreReadThoughTheySayNothing(String piece) {
        String sentence = piece.repeat(PlanSentences.LONGEST / piece.length());
        String[] lines = Collections.nCopies(50, sentence).toArray(String[]::new);
        String[] all = Arrays.copyOf(lines, lines.length + 1);
        all[lines.length] = KNOWN;
        ConsistencyReport report = WrittenPlan.saying(all).observe(WrittenPlan.RETAIL, 2020, 100).check();
        assertThat(report.unread()).isZero();
        assertThat(report.findings()).hasSize(1);
    }

    @Test
    void numbersWithMoreDigitsThanFiguresHaveAreNone() {
        assertThat(WrittenPlan.saying("面积" + "9".repeat(400) + "平方公里（760亩）", "占地8." + "9".repeat(300) + "平方公里（760亩）",
                "１".repeat(13) + "平方公里（1亩）").findings()).isEmpty();
    }

    @Test
    void otherScriptsAndBrokenCharactersAreNoDigits() {
        assertThat(WrittenPlan.saying("面积٨平方公里（760亩）", "面积\uD83D8\uDE00平方公里（760亩）", "面积8\u200B平方公里（760亩）",
                "三次产业比重为१:२:९७").check().passed()).isEmpty();
    }
}
