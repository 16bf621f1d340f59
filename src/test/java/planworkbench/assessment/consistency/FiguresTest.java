package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static planworkbench.assessment.consistency.WrittenPlan.ADDED;
import static planworkbench.assessment.consistency.WrittenPlan.CULTURE_SHARE;
import static planworkbench.assessment.consistency.WrittenPlan.FIRMS;
import static planworkbench.assessment.consistency.WrittenPlan.GDP;
import static planworkbench.assessment.consistency.WrittenPlan.PARKS;
import static planworkbench.assessment.consistency.WrittenPlan.RANK;
import static planworkbench.assessment.consistency.WrittenPlan.RETAIL;
import static planworkbench.assessment.consistency.WrittenPlan.SERVICES;
import static planworkbench.assessment.consistency.WrittenPlan.SERVICES_SHARE;
import static planworkbench.assessment.consistency.WrittenPlan.TRADE;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.plan.Identity;
import planworkbench.plan.Source;
import planworkbench.plan.TargetKind;

/// The rules that look at targets and figures rather than at sentences.
class FiguresTest {

    @Test
    void aTargetThatIsCountedFromABaseNeedsOne() {
        assertThat(WrittenPlan.saying("目标").target(RETAIL, new TargetKind.AtLeast(100))
                .target(CULTURE_SHARE, new TargetKind.MoreThan(5)).target(FIRMS, new TargetKind.AtMost(9))
                .target(CULTURE_SHARE, new TargetKind.FullCoverage())
                .target(TRADE, new TargetKind.AverageGrowthAtLeast(7))
                .target(ADDED, new TargetKind.CumulativeAtLeast(3))
                .target(RANK, new TargetKind.RankAtMost(1)).target(PARKS, new TargetKind.RangePerYear(1, 2))
                .findings()).extracting(finding -> ((Finding.MissingBase) finding).target())
                .containsExactly("T01", "T02", "T03", "T04", "T05");
        assertThat(WrittenPlan.saying("目标").target(RETAIL, new TargetKind.AtLeast(100)).observe(RETAIL, 2020, 90)
                .target(SERVICES_SHARE, new TargetKind.AboveBenchmark("某市")).observe(SERVICES, 2020, 50)
                .observe(GDP, 2020, 100).findings()).as("observed, and computed").isEmpty();
    }

    @ParameterizedTest(name = "from {0} % to {1} %: {2}")
    @CsvSource({"4.6, 10, true", "8.0, 10.9, false", "3.36, 4, false", "10, 21, true", "2, 2.7449, false",
        "2, 2.7454, false", "2, 2.7456, true"})
    void aNumeratorThatMustGrowMoreThanTwiceAsFastAsTheWholeIsTold(double from, double to, boolean told) {
        assertThat(WrittenPlan.saying("目标").observe(CULTURE_SHARE, 2020, from)
                .target(CULTURE_SHARE, new TargetKind.AtLeast(to)).findings().isEmpty()).isNotEqualTo(told);
    }

    @Test
    void theGrowthOfTheNumeratorIsThatOfTheShareTimesThatOfTheWhole() {
        Finding.ImpliedGrowth growth = (Finding.ImpliedGrowth) WrittenPlan.saying("目标")
                .observe(CULTURE_SHARE, 2020, 5).target(CULTURE_SHARE, new TargetKind.AtLeast(10)).findings()
                .getFirst();
        assertThat(growth.numeratorGrowth()).isCloseTo(1.07 * 1.148698355 - 1, within(1e-9));
        assertThat(growth.whole()).isEqualTo("地区生产总值");
    }

    @ParameterizedTest(name = "{0} counted as {1}: other things: {2}")
    @CsvSource({"省、市级特色园区, 省级特色园区3个, true", "国家级特色园区, 省级以上特色园区3个, true", "县级特色园区, 市、县级特色园区3个, true",
        "省级特色园区, 省级特色园区3个, false", "省级以上特色园区, 国家级和省级特色园区3个, false", "全市特色园区, 省级特色园区3个, false", "特色园区, 特色园区3个, false"})
    void aBaseOfOtherLevelsThanTheTargetIsFound(String wanted, String counted, boolean found) {
        assertThat(WrittenPlan.saying(wanted, counted).target(PARKS, new TargetKind.AtLeast(5), 1, wanted)
                .observe(PARKS, 2020, 3, Source.quote(WrittenPlan.DOCUMENT, 2, counted), "").findings().isEmpty())
                .isNotEqualTo(found);
    }

    @Test
    void theLevelsOfBothSidesAreTold() {
        Finding.Definition definition = (Finding.Definition) WrittenPlan.saying("省、市级特色园区", "省级特色园区3个")
                .target(PARKS, new TargetKind.AtLeast(5), 1, "省、市级特色园区")
                .observe(PARKS, 2020, 3, Source.quote(WrittenPlan.DOCUMENT, 2, "省级特色园区3个"), "").findings()
                .getFirst();
        assertThat(definition.wanted()).isEqualTo(Set.of("省", "市"));
        assertThat(definition.counted()).isEqualTo(Set.of("省"));
        assertThat(definition.sources()).extracting(Evidence::line).containsExactly(1, 2);
    }

    @ParameterizedTest(name = "“{0}”: {1}")
    @CsvSource({"口径较窄：不含乡镇, true", "统计口径与目标不同, true", "本数口径宽于规划, true", "口径一致, false", "口径并无不同, false", "'', false"})
    void aNoteOnTheDefinitionOfTheBaseIsTold(String note, boolean told) {
        assertThat(WrittenPlan.saying("目标").target(PARKS, new TargetKind.AtLeast(5))
                .observe(PARKS, 2020, 3, null, note).findings().isEmpty()).isNotEqualTo(told);
    }

    @ParameterizedTest(name = "{0} in “{1}” against a base of 2470: {2}")
    @CsvSource({"1980, 报告（增长23.7%）, true", "2717, 公报：同比增长10%, false", "2716, 公报：同比增长10.0%, false",
        "2600, 公报：同比下降5.2%, true", "2346, 公报：下降5%, false", "1980, 公报：实际增长23.7%, false", "1980, 公报：年均增长23.7%, false",
        "1980, 公报, false", "2500, 报告：超2500，同比增长1.5%, false", "2840, 快报：比上年增长了20%, true"})
    void aLaterFigureWithItsGrowthImpliesTheBase(double value, String document, boolean found) {
        assertThat(WrittenPlan.saying("游客").observe(RETAIL, 2020, 2470)
                .observe(RETAIL, 2021, value, new Source(document, null, "", false), "").findings().isEmpty())
                .isNotEqualTo(found);
    }

    @Test
    void aLinkFactorThatExplainsTheDifferenceSettlesIt() {
        WrittenPlan broken = WrittenPlan.saying("游客").observe(RETAIL, 2020, 2470)
                .observe(RETAIL, 2021, 1980, new Source("报告（增长23.7%）", null, "", false), "");
        assertThat(broken.findings()).hasSize(1);
        assertThat(broken.breakIn(RETAIL, 2021, 2470 * 1.237 / 1980).findings()).isEmpty();
    }

    @ParameterizedTest(name = "later goal {0}: {1}")
    @CsvSource({"1000, true", "1074.9, true", "1075, false", "1200, false"})
    void aLaterGoalShouldMeetTheTarget(double goal, boolean found) {
        assertThat(WrittenPlan.saying("目标").observe(RETAIL, 2020, 767).target(RETAIL, new TargetKind.AtLeast(1075))
                .plannedLater(RETAIL, 2025, goal).findings().isEmpty()).isNotEqualTo(found);
    }

    @ParameterizedTest(name = "{0} over 1000.0, stated 53.9: {1}")
    @CsvSource({"538.4, false", "538.5, true", "539, true", "539.5, true", "539.6, false"})
    void aStatedShareIsHeldAgainstItsPartsWithinItsRounding(double part, boolean holds) {
        ConsistencyReport report = WrittenPlan.saying("比重").observe(SERVICES, 2020, part).observe(GDP, 2020, 1000)
                .observe(SERVICES_SHARE, 2020, 53.9).check();
        assertThat(report.findings()).hasSize(holds ? 0 : 1);
        assertThat(report.passed()).hasSize(holds ? 1 : 0);
    }

    @Test
    void identitiesOfTheUserAreCheckedInEveryYearThatHasAllFigures() {
        Identity total = new Identity.TotalOfParts("合计", GDP, List.of(SERVICES, RETAIL));
        Identity share = new Identity.ShareOfWhole("占比", CULTURE_SHARE, FIRMS, PARKS);
        ConsistencyReport report = WrittenPlan.saying("合计").observe(GDP, 2020, 100.2).observe(SERVICES, 2020, 60.1)
                .observe(RETAIL, 2020, 40.1).observe(GDP, 2021, 110.0).observe(SERVICES, 2021, 60.1)
                .observe(RETAIL, 2021, 40.1).observe(GDP, 2022, 120.0).observe(CULTURE_SHARE, 2020, 12.5)
                .observe(FIRMS, 2020, 1).observe(PARKS, 2020, 8).check(total, share);
        assertThat(report.findings()).singleElement().isInstanceOfSatisfying(Finding.BrokenIdentity.class, broken -> {
            assertThat(broken.identity()).isEqualTo("合计");
            assertThat(broken.year()).isEqualTo(2021);
            assertThat(broken.computed()).isCloseTo(100.2, within(1e-9));
        });
        assertThat(report.passed()).extracting(HeldIdentity::computed).containsExactlyInAnyOrder(100.2, 12.5);
    }
}
