package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One quantity in two units, and shares that make up a whole.
class QuantitiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"规划面积8.98平方公里（760亩）的产业园", "占地1200亩（约8公顷）", "新增绿地35公顷，合52亩", "总投资3.5亿元(3500万元)",
        "铺设管网12公里（1200米）", "水库库容１．２亿立方米（１２００万立方米）", "建筑面积约25万平方米，折合0.5平方公里"})
    void twoUnitsThatDoNotComeToTheSameAreFound(String sentence) {
        assertThat(WrittenPlan.saying(sentence).findings()).as(sentence).singleElement()
                .isInstanceOf(Finding.Quantity.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"规划面积8.98平方公里（13470亩）的产业园", "规划面积8.98平方公里（约13500亩）", "占地1200亩（约80公顷）", "新增绿地35公顷，合525亩",
        "总投资3.5亿元(35000万元)", "铺设管网12公里（12000米）", "建筑面积256万平方米，占地1200亩", "一期8.98平方公里（二期760亩）", "租金每平方米30元（3亿元投资）",
        "建筑面积100万平方米（85幢）", "投资1亿美元（6.5亿元）"})
    void whatIsTheSameOrSomethingElseIsNoFinding(String sentence) {
        assertThat(WrittenPlan.saying(sentence).findings()).as(sentence).isEmpty();
    }

    @ParameterizedTest(name = "5.0 km² and {0} 亩: {1}")
    @CsvSource({"7424, false", "7425, true", "7500, true", "7575, true", "7576, false"})
    void theRoundingOfBothDecides(String mu, boolean agree) {
        assertThat(WrittenPlan.saying("面积5.0平方公里（" + mu + "亩）").findings().isEmpty()).isEqualTo(agree);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三次产业比重调整为1.5:44.6:52.9", "三次产业结构由8.2:50.1:43.0调整为3.0∶47.0∶50.0",
        "三次产业占比分别为2.1%、45.0%和54.2%",
        "产业结构比例为１０：５０：４５"})
    void sharesThatDoNotMakeUpTheWholeAreFound(String sentence) {
        assertThat(WrittenPlan.saying(sentence).findings()).as(sentence).singleElement()
                .isInstanceOf(Finding.ShareSum.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三次产业比重由2.3:48.7:49调整为1.5:44.6:53.9", "三次产业占比分别为2.1%、45.0%和52.9%", "三次产业结构为3.0∶47.0∶50.0"})
    void sharesThatDoAreReportedAsHolding(String sentence) {
        ConsistencyReport report = WrittenPlan.saying(sentence).check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).isNotEmpty().allMatch(held -> held.kind() == FindingKind.SHARE_SUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"人员结构按1:2:7的比例配备", "比赛于18:30:00开始", "甲、乙、丙三类企业占比分别为31%、20%和11%"})
    void otherListsAreNoShares(String sentence) {
        assertThat(WrittenPlan.saying(sentence).check()).isEqualTo(WrittenPlan.saying("").check());
    }

    @ParameterizedTest(name = "{0} rounds to 100: {1}")
    @CsvSource({"33.3:33.3:33.3, true", "33.3:33.3:33.2, false", "33.4:33.4:33.3, true", "33.4:33.4:33.4, false",
        "30:30:39, true", "30:30:38, false", "33.33:33.33:33.33, true", "33.3:33.33:33.33, false"})
    void theRoundingOfEachShareDecides(String shares, boolean whole) {
        assertThat(WrittenPlan.saying("三次产业比重为" + shares).findings().isEmpty()).isEqualTo(whole);
    }
}
