package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.assessment.consistency.WrittenPlan.FIRMS;
import static planworkbench.assessment.consistency.WrittenPlan.RETAIL;
import static planworkbench.assessment.consistency.WrittenPlan.SERVICES;
import static planworkbench.assessment.consistency.WrittenPlan.TRADE;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.TargetKind;

/// Average growth in words against the figures of its years. Retail sales were 100 in 2020 and trade 50; 高新技术企业 were 200
/// in 2015 and 400 in 2020, which is 14.87 % a year.
class GrowthInWordsTest {

    private static WrittenPlan plan(String... lines) {
        return WrittenPlan.saying(lines).observe(RETAIL, 2020, 100).observe(TRADE, 2020, 50).observe(FIRMS, 2015, 200)
                .observe(FIRMS, 2020, 400).observe(SERVICES, 2020, 300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2025年，社会消费品零售总额达到140亿元，年均增速7%以上。", "到2025年，全县社会消费品零售总额突破150亿元，年均增长5%左右。",
        "力争到2025年外贸进出口总额达80亿美元，年均增长12%。", "“十四五”期间，外贸进出口总额年均递增8.0%，到2025年达到80亿美元。",
        "“十三五”期间，高新技术企业年均增长20%。", "“十三五”时期高新技术企业由200家增加到400家，年均增幅达12.5%。", "2016-2020年，高新技术企业以年均18%以上的速度增长。",
        "到２０２５年，社会消费品零售总额达１４０亿元，年均增长９％。"})
    void aRateThatTheFiguresDoNotShowIsFound(String sentence) {
        assertThat(plan(sentence).findings()).as(sentence).hasSize(1).first().isInstanceOf(Finding.StatedRate.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"到2025年，社会消费品零售总额达到141亿元，年均增速7%以上。", "到2025年，全县社会消费品零售总额突破150亿元，年均增长9%左右。",
        "力争到2025年外贸进出口总额达80亿美元，年均增长9.9%。", "“十三五”期间，高新技术企业年均增长15%。", "“十三五”时期高新技术企业由200家增加到400家，年均增幅达14.9%。",
        "到2025年，社会消费品零售总额达到140亿元，旅游业年均增长20%。", "到2025年，服务业增加值达到500亿元，年均增长7%。", "新增高新技术企业年均增长30%。",
        "到2025年，社会消费品零售总额超过120亿元，年均增长7%。", "全国社会消费品零售总额年均增长3%，全省外贸进出口总额年均增长1%。",
        "到2025年，社会消费品零售总额达到140亿元，年均提高1.5个百分点。"})
    void whatAgreesOrSpeaksOfSomethingElseIsNoFinding(String sentence) {
        assertThat(plan(sentence).findings()).as(sentence).isEmpty();
    }

    @ParameterizedTest(name = "{0} a year for 14.87 %: {1}")
    @CsvSource({"14.9%, true", "14.8%, false", "14.85%, false", "14.86%, false", "14.87%, true", "14.88%, false",
        "15%, true", "14%, false", "16%, false", "15%以上, false", "14%以上, true", "14%以内, false", "15%以内, true"})
    void theRoundingOfTheStatedRateDecides(String rate, boolean agrees) {
        assertThat(plan("“十三五”期间，高新技术企业年均增长" + rate + "。").findings().isEmpty()).isEqualTo(agrees);
    }

    @Test
    void theYearsAreThoseNamedLastWhereASentenceNamesNone() {
        WrittenPlan past = plan("“十三五”时期发展概况", "高新技术企业年均增长20%。");
        assertThat(past.findings()).singleElement().isEqualTo(new Finding.StatedRate(List.of(FIRMS),
                past.findings().getFirst().sources(), new StatedNumber(20, 0, Hedge.EXACT),
                new Finding.Point(2015, 200), new Finding.Point(2020, 400), Math.pow(2, 0.2) - 1, false));
    }

    @Test
    void aGrowthTargetIsHeldAgainstTheLevelTargetOfTheSameIndicator() {
        assertThat(plan("目标").target(RETAIL, new TargetKind.AtLeast(140))
                .target(RETAIL, new TargetKind.AverageGrowthAtLeast(7)).findings()).hasSize(1);
        assertThat(plan("目标").target(RETAIL, new TargetKind.AtLeast(141))
                .target(RETAIL, new TargetKind.AverageGrowthAtLeast(7)).findings()).isEmpty();
    }

    @Test
    void aRateAcrossABreakIsHeldAgainstTheFiguresOnBothSides() {
        WrittenPlan broken = plan("“十三五”期间，社会消费品零售总额年均增长18%。").observe(RETAIL, 2019, 60)
                .breakIn(RETAIL, 2020, null);
        assertThat(broken.findings()).singleElement()
                .isInstanceOfSatisfying(Finding.StatedRate.class, rate -> assertThat(rate.acrossBreak()).isTrue());
        assertThat(plan("“十三五”期间，社会消费品零售总额年均增长18%。").observe(RETAIL, 2019, 60).findings())
                .as("one fast year is no contradiction of the average").isEmpty();
        assertThat(plan("“十三五”期间，社会消费品零售总额年均增长5%。").observe(RETAIL, 2019, 60).findings())
                .as("one year cannot grow more than all five").hasSize(1);
    }
}
