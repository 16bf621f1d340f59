package planworkbench.report.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.report.slides.Slide.Box;
import planworkbench.report.slides.Slide.Line;
import planworkbench.report.slides.Slide.Words;

/// How text is measured and shortened before it is in a file.
class LineBreaksTest {

    private static final Box BOX = new Box(0, 0, 200, 60);

    @Test
    void chinese_breaks_anywhere_but_not_before_a_closing_mark() {
        assertThat(LineBreaks.lines("服务业增加值", 6 * 20 * 1.1, 20)).isEqualTo(1);
        assertThat(LineBreaks.lines("服务业增加值", 5 * 20 * 1.1, 20)).isEqualTo(2);
        assertThat(LineBreaks.lines("服务业增加值。服务业增加值", 6.9 * 20 * 1.06, 20))
                .as("the last character goes down with its mark")
                .isEqualTo(3);
    }

    @Test
    void latin_words_stay_whole_unless_they_are_longer_than_a_line() {
        assertThat(LineBreaks.lines("Completion Completion", 120, 14)).isEqualTo(2);
        assertThat(LineBreaks.breaksWord("Completion", 120, 14)).isFalse();
        assertThat(LineBreaks.breaksWord("Completion", 40, 14)).isTrue();
        assertThat(LineBreaks.lines("49b71904d7a2d17fd526552fd73c27ec", 120, 12)).isGreaterThan(1);
    }

    @Test
    void words_get_smaller_before_they_get_fewer() {
        List<Line> lines = List.of(Line.point("一项主要指标滞后于预期。"));
        assertThat(FittedWords.of(BOX, lines, 18, Integer::toString).size()).isEqualTo(18);
        Words smaller = FittedWords.of(BOX, List.of(Line.point("一项主要指标滞后于预期，另有两项目标有风险。")), 18,
                Integer::toString);
        assertThat(smaller.size()).isBetween(14.0, 17.0);
        assertThat(smaller.lines()).extracting(Line::text).containsExactly("一项主要指标滞后于预期，另有两项目标有风险。");
    }

    @Test
    void words_end_with_a_sentence_and_the_rest_is_counted() {
        assertThat(FittedWords.cut("第一句话说完了。第二句话很长很长很长很长很长。", 14 * 12, 14, 1)).isEqualTo("第一句话说完了。");
        assertThat(FittedWords.cut("growth of 6.98 in a year that was long", 130, 14, 1)).endsWith("……")
                .doesNotContain("6.……");
        Words few = FittedWords.of(BOX, List.of(Line.point("甲"), Line.point("乙"), Line.point("丙"), Line.point("丁")),
                18, count -> "其余" + count + "条");
        assertThat(few.lines().getLast().text()).isEqualTo("其余" + (5 - few.lines().size()) + "条");
        assertThat(few.neededHeight()).isLessThanOrEqualTo(BOX.height());
    }
}
