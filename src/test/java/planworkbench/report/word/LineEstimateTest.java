package planworkbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEstimateTest {

    /// An m of Times New Roman is 0.778 of its size wide, a blank 0.25.
    @ParameterizedTest
    @CsvSource({"一二三四五,5,1", "一二三四五六,5,2", "一二三四五，,5,1", "mmmm mmmm,6.4,2", "mmmm mmmm,6.5,1", "mmmmmmmmmm,4,2",
        "m一二三四,5,1", "m一二三四,4.9,2", "2025年,3.2,1", "'',5,1"})
    void chineseBreaksAnywhereAndLatinBetweenWords(String text, double room, int lines) {
        assertThat(LineEstimate.count(text, room)).isEqualTo(lines);
    }

    @Test
    void aFootnoteIsOfTheLineInWhichItsMarkStands() {
        LineEstimate paragraph = new LineEstimate(0).add("一二三四五");
        paragraph.note(0.5, 280);
        paragraph.add("六七八九");
        paragraph.note(0.5, 560);
        assertThat(paragraph.lines(2, 6)).containsExactly(new LineEstimate.Line(0, 0), new LineEstimate.Line(840, 2));
        assertThat(paragraph.lines(0, 6)).containsExactly(new LineEstimate.Line(280, 1), new LineEstimate.Line(560, 1));
    }
}
