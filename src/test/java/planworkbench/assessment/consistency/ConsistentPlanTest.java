package planworkbench.assessment.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static planworkbench.assessment.consistency.WrittenPlan.CULTURE_SHARE;
import static planworkbench.assessment.consistency.WrittenPlan.DOCUMENT;
import static planworkbench.assessment.consistency.WrittenPlan.FIRMS;
import static planworkbench.assessment.consistency.WrittenPlan.GDP;
import static planworkbench.assessment.consistency.WrittenPlan.PARKS;
import static planworkbench.assessment.consistency.WrittenPlan.RETAIL;
import static planworkbench.assessment.consistency.WrittenPlan.SERVICES;
import static planworkbench.assessment.consistency.WrittenPlan.SERVICES_SHARE;

import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.plan.Source;
import planworkbench.plan.TargetKind;

/// A plan that says everything the rules look at, and says it rightly.
class ConsistentPlanTest {

    private static final String[] TEXT = {
        "“十三五”期间，高新技术企业由200家增至400家，翻了一番，年均增长14.9%。三次产业比重由4.0:50.0:46.0调整为3.0:47.0:50.0。",
        "2020年服务业增加值500亿元，占比达50.0%；社会消费品零售总额300亿元；文化产业增加值占地区生产总值的比重为4.0%；省级特色园区3个，占地2.00平方公里（3000亩）。",
        "“十四五”期间，到2025年，社会消费品零售总额达到420.8亿元，年均增长7%左右。", "文化产业增加值占地区生产总值的比重达到5%，省级特色园区6个，实现翻番。"};

    private static WrittenPlan plan() {
        return WrittenPlan.saying(TEXT).observe(FIRMS, 2015, 200).observe(FIRMS, 2020, 400)
                .observe(SERVICES, 2020, 500).observe(GDP, 2020, 1000)
                .observe(SERVICES_SHARE, 2020, 50.0, quote(2, "占比达50.0%"), "")
                .observe(RETAIL, 2020, 300, quote(2, "社会消费品零售总额300亿元"), "")
                .observe(RETAIL, 2021, 321, new Source("2021年公报：同比增长7%", null, "", true), "")
                .observe(CULTURE_SHARE, 2020, 4.0, quote(2, "文化产业增加值占地区生产总值的比重为4.0%"), "")
                .observe(PARKS, 2020, 3, quote(2, "省级特色园区3个"), "口径与目标一致")
                .target(RETAIL, new TargetKind.AtLeast(420.8), 3, "社会消费品零售总额达到420.8亿元")
                .target(CULTURE_SHARE, new TargetKind.AtLeast(5), 4, "文化产业增加值占地区生产总值的比重达到5%")
                .target(PARKS, new TargetKind.AtLeast(6), 4, "省级特色园区6个，实现翻番");
    }

    private static Source quote(int line, String words) {
        return Source.quote(DOCUMENT, line, words);
    }

    @Test
    void aConsistentPlanHasNoFindingAndItsIdentitiesHold() {
        ConsistencyReport report = plan().check();
        assertThat(report.findings()).isEmpty();
        assertThat(report.passed()).extracting(HeldIdentity::parts).containsExactly(List.of(4.0, 50.0, 46.0),
                List.of(3.0, 47.0, 50.0), List.of(500.0, 1000.0));
    }

    @Test
    void aPlanWithoutTextOrFiguresHasNothingToFind() {
        assertThat(WrittenPlan.saying().check()).isEqualTo(new ConsistencyReport(List.of(), List.of(), 0));
    }
}
