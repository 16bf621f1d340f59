package planworkbench.exchange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import planworkbench.exchange.draft.DraftTable.PassedColumn;
import planworkbench.exchange.draft.DraftTable.Why;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.ObservationStatus;
import planworkbench.text.CopiedCells;

/// A table as it is copied from Excel or WPS becomes a list of indicators.
class DraftTableTest {

    private static DraftIndicator row(String name, String group, String unit, @Nullable IndicatorNature nature,
            String department, Map<Integer, String> figures, String target) {
        return new DraftIndicator(name, group, unit, nature, department, new TreeMap<>(figures), target);
    }

    private static DraftIndicator row(String name, String unit, String target) {
        return row(name, "", unit, IndicatorNature.EXPECTED, "", Map.of(), target);
    }

    @Test
    void columnsAreKnownByTheirHeadings() {
        DraftTable table = DraftTable.of("""
                序号\t指标\t单位\t2020年\t2024年初步核算数\t2025年目标\t年均增速\t性质\t责任单位\t分组\t备注
                1\t服务业增加值\t亿元\t724.53\t950\t超1000\t6.7\t预期性\t统计局\t总量规模\t见正文
                2\t服务业增加值占比（%）\t\t53.9\t\t高于苏州市平均水平\t\t约束性\t统计局\t产业结构\t
                """, 2025);
        assertThat(table).isEqualTo(new DraftTable(List.of(
                row("服务业增加值", "总量规模", "亿元", IndicatorNature.EXPECTED, "统计局", Map.of(2020, "724.53", 2024, "950"),
                        "超1000"),
                row("服务业增加值占比", "产业结构", "%", IndicatorNature.BINDING, "统计局", Map.of(2020, "53.9", 2024, ""),
                        "高于苏州市平均水平")),
                Map.of(2024, ObservationStatus.PRELIMINARY), List.of(2020, 2024), 2025, 1,
                List.of(new PassedColumn("G", "年均增速", Why.OTHER_FIGURE), new PassedColumn("K", "备注", Why.UNKNOWN)),
                false));
    }

    /// The main table of the first plan: one heading stands over two columns, merged cells are empty below their first.
    @Test
    void theTableOfTheFirstPlanIsReadWithItsGroups() {
        DraftTable table = DraftTable.of("""
                表2-1 主要指标

                指标名称\t\t2025年
                总量规模\t服务业增加值总量规模（亿元）\t超1000
                \t服务业增加值年均增速（%）\t"高于GDP
                年均增速"
                产业结构\t数字经济核心产业增加值占GDP比重（%）\t15
                """, 2025);
        assertThat(table.rows()).containsExactly(
                row("服务业增加值总量规模", "总量规模", "亿元", IndicatorNature.EXPECTED, "", Map.of(), "超1000"),
                row("服务业增加值年均增速", "总量规模", "%", IndicatorNature.EXPECTED, "", Map.of(), "高于GDP年均增速"),
                row("数字经济核心产业增加值占GDP比重", "产业结构", "%", IndicatorNature.EXPECTED, "", Map.of(), "15"));
        assertThat(table.head()).isEqualTo(2);
    }

    @Test
    void aRowThatOnlyNumbersAPartIsItsHeading() {
        assertThat(DraftTable.of("""
                指标\t单位\t目标
                一、总量
                1. 服务业增加值\t亿元\t1000
                二、质量
                2. 研发投入强度\t%\t4以上
                """, 2025).rows()).extracting(DraftIndicator::group).containsExactly("总量", "质量");
    }

    @Test
    void ofTwoTargetsTheOneOfThePlansLastYearIsTaken() {
        DraftTable table = DraftTable.of("指标\t2025年目标\t2030年目标\n游客\t2622\t3000\n", 2030);
        assertThat(table.rows()).containsExactly(row("游客", "", "3000"));
        assertThat(table.passedOver()).containsExactly(new PassedColumn("B", "2025年目标", Why.OTHER_FIGURE));
    }

    @Test
    void withoutHeadingsColumnsAreToldApartByWhatTheyHold() {
        DraftTable table = DraftTable.of("""
                1\t服务业增加值\t亿元\t724.53\t超1000\t预期性
                2\t高新技术企业\t家\t1203\t1500以上\t约束性
                """, 2025);
        assertThat(table.rows()).containsExactly(
                row("服务业增加值", "", "亿元", IndicatorNature.EXPECTED, "", Map.of(), "超1000"),
                row("高新技术企业", "", "家", IndicatorNature.BINDING, "", Map.of(), "1500以上"));
        assertThat(table.passedOver()).containsExactly(new PassedColumn("D", "", Why.NO_YEAR));
    }

    @Test
    void aListOfLinesBecomesNamesUnitsAndTargets() {
        assertThat(DraftTable.of("""
                1. 服务业增加值（亿元）
                （2）接待游客达到2622万人次；
                3、研发投入强度（%）：4以上
                ● 建成省级信创产业先导区
                5G基站覆盖率（％）
                到2025年，服务业增加值超过1000亿元。
                """, 2025).rows()).containsExactly(row("服务业增加值", "亿元", ""), row("接待游客", "万人次", "达到2622万人次"),
                row("研发投入强度", "%", "4以上"), row("建成省级信创产业先导区", "", ""), row("5G基站覆盖率", "%", ""),
                row("服务业增加值", "亿元", "超过1000亿元"));
    }

    @Test
    void aBracketThatIsNoUnitBelongsToTheName() {
        assertThat(DraftTable.of("指标\t单位\n社零总额（限额以上）\t亿元\n增加值（现价）\t亿元\n", 2025).rows())
                .extracting(DraftIndicator::name).containsExactly("社零总额（限额以上）", "增加值（现价）");
    }

    @Test
    void aWordThatIsNoNatureIsKeptAsUnknown() {
        assertThat(DraftTable.of("指标\t单位\t性质\n甲\t家\t重要\n", 2025).rows())
                .containsExactly(row("甲", "", "家", null, "", Map.of(), ""));
    }

    @Test
    void refusedCellsAreNamedByRowAndYear() {
        List<DraftIndicator> rows = DraftTable.of("""
                指标\t单位\t2020年\t性质
                甲\t家\t约1400\t预期性
                乙\t亿元\t1,23\t预期性
                乙\t\t—\t重要
                """, 2025).rows();
        assertThat(DraftFault.in(rows)).containsExactly(
                new DraftFault(1, DraftFault.Reason.FIGURE_WRONG, 2020, "1,23", "number.grouping"),
                new DraftFault(2, DraftFault.Reason.NAME_TWICE, 0, "乙", null),
                new DraftFault(2, DraftFault.Reason.UNIT_MISSING, 0, "", null),
                new DraftFault(2, DraftFault.Reason.NATURE_UNKNOWN, 0, "", null));
        assertThat(DraftFigure.of("约1400", "家")).isEqualTo(new DraftFigure(1400.0, "约", null));
    }

    @Test
    void noMoreRowsAreReadThanAPlanHas() {
        DraftTable table = DraftTable.of("甲\n".repeat(DraftTable.MOST_ROWS + 1), 2025);
        assertThat(table.rows()).hasSize(DraftTable.MOST_ROWS);
        assertThat(table.cut()).isTrue();
    }

    @Property(seed = "145", tries = 300)
    void whateverIsPastedIsReadOrListedAndNeverBreaks(@ForAll @StringLength(max = 200) String text) {
        DraftTable table = DraftTable.of(text, 2025);
        assertThat(DraftFault.in(table.rows()))
                .allSatisfy(fault -> assertThat(fault.row()).isLessThan(table.rows().size()));
    }

    @Property(seed = "145", tries = 200)
    void figuresOfATableComeBackAsTheyWereWritten(@ForAll @IntRange(min = 1, max = 40) int rows,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int number) {
        String body = IntStream.range(0, rows)
                .mapToObj(i -> new CopiedCells(List.of(List.of("指标甲" + i, "家", (number + i) + ".5"))).text())
                .collect(Collectors.joining("\n"));
        List<DraftIndicator> read = DraftTable.of("指标\t单位\t2020年\n" + body, 2025).rows();
        assertThat(read).hasSize(rows);
        for (int i = 0; i < rows; i++) {
            assertThat(DraftFigure.of(read.get(i).figures().getOrDefault(2020, ""), "家").value())
                    .isEqualTo(Double.parseDouble((number + i) + ".5"));
        }
    }
}
