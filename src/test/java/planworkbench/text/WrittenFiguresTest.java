package planworkbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.text.WrittenFigures.Verdict;
import planworkbench.text.WrittenFigures.Written;

class WrittenFiguresTest {

    private static Verdict of(String sentence, String unit, double figure) {
        return WrittenFigures.in(sentence, unit).of(figure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            地区生产总值达到1343.78亿元 | 亿元 | 1343.78
            地区生产总值达到１３４３．７８亿元 | 亿元 | 1343.78
            完成投资12000万元 | 亿元 | 1.2
            认证机构近100家 | 个 | 100
            接待游客3000余万人次 | 万人次 | 3000
            由2015年的1,234.5亿元增至2020年的2345亿元 | 亿元 | 2345
            同比下降3.2% | % | -3.2
            5G基站建设1766个 | 个 | 1766
            由2.3：48.7：49调整为1.5：44.6：53.9 | % | 49
            持续位居全市前列 | 亿元 | 5
            较“十二五”末提高4.9个百分点 | % | 49
            占比达到53.9%，较“十二五”末提高4.9个百分点 | % | 53.9
            """)
    void a_sentence_that_states_the_figure_or_none_agrees_with_it(String sentence, String unit, double figure) {
        assertThat(of(sentence, unit, figure)).isEqualTo(new Verdict.Agrees());
    }

    @Test
    void of_several_other_values_the_nearest_is_named() {
        assertThat(of("由2015年的1176亿元增至2020年的1343.78亿元", "亿元", 1350))
                .isEqualTo(new Verdict.OtherValue(new Written(1343.78, "1343.78亿元")));
    }

    @Test
    void a_year_is_no_figure() {
        assertThat(of("2020年达到5亿元", "亿元", 2020)).isEqualTo(new Verdict.OtherValue(new Written(5, "5亿元")));
        assertThat(of("2020年有18家", "家", 2020)).isEqualTo(new Verdict.OtherValue(new Written(18, "18家")));
    }

    @Test
    void the_same_number_in_another_unit_is_told_apart() {
        assertThat(of("占比为53.9%", "亿元", 53.9)).isEqualTo(new Verdict.OtherUnit(new Written(53.9, "53.9%")));
        assertThat(of("增加值4.6亿元", "%", 4.6)).isInstanceOf(Verdict.OtherUnit.class);
    }
}
