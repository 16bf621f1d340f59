package planworkbench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetProposalTest {

    private static final Map<String, KindOfTarget> NAMES = Map.of("greater than", KindOfTarget.MORE_THAN,
            "greater than indicator", KindOfTarget.GROWTH_ABOVE, "greater than benchmark",
            KindOfTarget.ABOVE_BENCHMARK, "average growth at least", KindOfTarget.AVERAGE_GROWTH_AT_LEAST);

    /// By the words of the real plan, as a person read its 32 targets.
    @Test
    void theProposalIsRightForAllButOneOfTheTargetsOfTheFirstPlan() throws IOException {
        List<String> plan = Files.readAllLines(Path.of("src/test/resources/plan/plan.txt"));
        List<String> rows = Files.readAllLines(Path.of("src/test/resources/plan/targets.tsv"));
        List<String> different = new ArrayList<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            String quote = cells[10];
            String line = plan.get(Integer.parseInt(cells[11]) - 1);
            String value = cells[11].equals(cells[12]) || cells[12].isEmpty() || !quote.contains("（")
                    ? ""
                    : plan.get(Integer.parseInt(cells[12]) - 1).strip();
            String before = line.contains(quote) ? line.substring(0, line.indexOf(quote)) : "";
            KindOfTarget proposed = TargetProposal.of(quote + value, before).kind();
            KindOfTarget meant = NAMES.containsKey(cells[5])
                    ? NAMES.get(cells[5])
                    : KindOfTarget.valueOf(cells[5].toUpperCase(Locale.ROOT).replace(' ', '_'));
            if (proposed != meant) {
                different.add(cells[0] + " " + proposed);
            }
        }
        assertThat(rows).hasSize(33);
        // T28 建成木渎镇区域性养老服务中心: that it is counted, its words do not say
        assertThat(different).containsExactly("T28 MILESTONE");
    }

    @ParameterizedTest
    @CsvSource({"研发投入强度达到3.5%左右,AT_LEAST,3.5", "单位GDP能耗比2020年降低13.5%,CHANGE_SINCE_BASE,-13.5",
        "常住人口城镇化率较基期提高2个百分点,CHANGE_SINCE_BASE,2", "力争地区生产总值突破２，０００亿元,MORE_THAN,2000",
        "城镇调查失业率控制在5.5%以内,AT_MOST,5.5", "细颗粒物浓度低于30,LESS_THAN,30", "PM2.5年均浓度不高于28微克,AT_MOST,28",
        "每年新增就业不少于1万人,RANGE_PER_YEAR,", "累计新增就业5万人以上,CUMULATIVE_AT_LEAST,5", "粮食产量不低于20万吨,AT_LEAST,20",
        "综合实力进入全省前三位,RANK_AT_MOST,3", "居民收入增长与经济增长基本同步,GROWTH_IN_STEP,", "通过率稳定在95%-98%,WITHIN,",
        "到2025年初步建成现代化产业体系,MILESTONE,", "服务业增速快于地区生产总值增速,GROWTH_ABOVE,"})
    void theWordsOfOtherPlansAreUnderstood(String clause, KindOfTarget kind, Double value) {
        TargetProposal proposal = TargetProposal.of(clause);
        assertThat(proposal.kind()).isEqualTo(kind);
        assertThat(proposal.value()).isEqualTo(value);
    }

    @Test
    void rangesComparatorsAndHedgesAreKept() {
        TargetProposal range = TargetProposal.of("引进和培育1-2个品牌价值高的赛事");
        assertThat(range).isEqualTo(
                new TargetProposal(KindOfTarget.CUMULATIVE_RANGE, null, 1.0, 2.0, "", ""));
        assertThat(TargetProposal.of("服务业增加值占GDP比重高于全市平均水平").comparedWith()).isEqualTo("全市");
        assertThat(TargetProposal.of("服务业增加值年均增速（%）高于GDP").comparedWith()).isEqualTo("GDP");
        assertThat(TargetProposal.of("力争实现规模以上文化企业超过150家").wording()).isEqualTo("力争、超过");
    }

    @Test
    void aLongTextIsReadInABlink() {
        assertThat(TargetProposal.of("每年" + "9,".repeat(200_000) + "高于").kind()).isNotNull();
    }
}
