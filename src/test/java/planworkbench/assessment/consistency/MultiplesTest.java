package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.assessment.consistency.WrittenPlan.CULTURE_SHARE;
import static planworkbench.assessment.consistency.WrittenPlan.FIRMS;
import static planworkbench.assessment.consistency.WrittenPlan.RETAIL;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.TargetKind;

/// 翻番, 倍 and the figure beside them. In 2020 高新技术企业 were 400, retail sales 100.0 and the share of culture 4.6 %.
class MultiplesTest {

    private static WrittenPlan plan(String... lines) {
        return WrittenPlan.saying(lines).observe(FIRMS, 2015, 200).observe(FIRMS, 2020, 400).observe(RETAIL, 2020, 100)
                .observe(CULTURE_SHARE, 2020, 4.6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2025年，高新技术企业翻一番，达到900家。", "到2025年，高新技术企业达到1200家，实现翻两番。",
        "到2025年高新技术企业数量达到2020年的两倍，达750家。",
        "到2025年，社会消费品零售总额增长1.5倍，达到300亿元。", "文化产业增加值占比实现翻番达到10%。", "“十三五”期间，高新技术企业由200家增至400家，增长两倍。",
        "到2025年，社会消费品零售总额较2020年翻番，达到240亿元。"})
    void aMultipleThatDoesNotLeadToItsFigureIsFound(String sentence) {
        assertThat(plan(sentence).findings()).as(sentence).singleElement().isInstanceOf(Finding.Multiple.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2025年，高新技术企业翻一番，达到800家。", "到2025年，高新技术企业达到1600家，实现翻两番。",
        "到2025年高新技术企业数量达到2020年的两倍，达800家。",
        "到2025年，社会消费品零售总额增长1.5倍，达到250亿元。", "文化产业增加值占比实现翻番达到9.2%。", "“十三五”期间，高新技术企业由200家增至400家，翻了一番。",
        "到2025年，高新技术企业翻一番以上，达到1000家。", "实施高新技术企业倍增计划，到2025年达到600家。", "到2025年，质量和效益双提升，高新技术企业达到500家。",
        "到2025年，规模以上工业产值翻一番，高新技术企业达到500家。"})
    void whatAgreesOrPromisesNoMultipleIsNoFinding(String sentence) {
        assertThat(plan(sentence).findings()).as(sentence).isEmpty();
    }

    @ParameterizedTest(name = "4.6 % doubled is {0}: {1}")
    @CsvSource({"9.0, false", "9.05, false", "9.1, true", "9.10, true", "9.2, true", "9.3, true", "9.30, true",
        "9.31, false", "9.4, false", "9, true", "10, false"})
    void theRoundingOfBothFiguresDecides(String result, boolean agrees) {
        assertThat(plan("文化产业增加值占比实现翻番达到" + result + "%。").findings().isEmpty()).isEqualTo(agrees);
    }

    @Test
    void wordsThatATargetQuotesSpeakOfItsIndicator() {
        String quote = "文化产业占比翻一番达到10%";
        assertThat(plan("到2025年，" + quote + "。").target(CULTURE_SHARE, new TargetKind.AtLeast(6), 1, quote).findings())
                .singleElement().isInstanceOf(Finding.Multiple.class);
    }
}
