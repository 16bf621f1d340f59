package planworkbench.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.DueDate;
import planworkbench.plan.FillIn;
import planworkbench.plan.Indicator;
import planworkbench.plan.ReportText;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.store.HistoryEntry;
import planworkbench.store.HistoryEntry.Subject;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Changes of the plan itself, in the words of the history.
class HistoryTextTest {

    private final DataPackage sample = read();
    private final HistoryText text = new HistoryText(sample.plan(), sample.scenarios(), Messages.of(Language.ZH));

    private static DataPackage read() {
        try {
            return DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
        } catch (PackageException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> words(Subject subject) {
        HistoryEntry entry = new HistoryEntry(1, HistoryEntry.Kind.EDIT, Instant.EPOCH, "王敏", subject, "");
        return List.of(text.what(entry), text.old(entry), text.now(entry));
    }

    @Test
    void ofWordsOfTheNextPlanTheTargetIsNamedAndWhatIsNoPlaceOfItStaysAsItIs() {
        assertThat(place("next.2030.target.T01")).contains("2030", "T01");
        assertThat(place("next.2030.author")).contains("2030");
        assertThat(List.of(place("next.1.a.b"), place("next.2030.target."), place("next..")))
                .containsExactly("next.1.a.b", "next.2030.target.", "next..");
    }

    private String place(String of) {
        return text.place(new ReportText.Key(of, 2025));
    }

    @Test
    void ofAnIndicatorThatChangesOnlyTheDifferenceIsTold() {
        Indicator before = sample.plan().indicator("services-va");
        Indicator after = before.withDefinition(new Definition.Formula("地区生产总值 * 占比")).withDepartment(null);
        assertThat(words(new Subject.OfIndicator("services-va", before, after))).containsExactly("指标“服务业增加值”",
                "数值来源 录入" + departmentOf(before), "数值来源 地区生产总值 * 占比" + (before.department() == null ? "" : "；责任单位 —"));
    }

    @Test
    void ofAnAreaOfWorkThatWasReportedOnOnlyTheDifferenceIsTold() {
        WorkItem before = Objects.requireNonNull(sample.plan().workItems().get("W17"));
        WorkItem after = before.withStatus(WorkItemStatus.DELAYED).withProgress("已开工")
                .withMilestones(List.of(new WorkMilestone("竣工", DueDate.ofMonth(2023, 6), null),
                        new WorkMilestone("验收", DueDate.ofMonth(2023, 9), LocalDate.of(2023, 10, 8))));
        assertThat(words(new Subject.OfWorkItem(before.id(), before, after))).containsExactly(
                "重点任务“" + before.name() + "”", "状态 未反馈；进展 —；里程碑 —",
                "状态 滞后；进展 已开工；里程碑 竣工（计划2023年6月）、验收（计划2023年9月，2023年10月8日完成）");
        assertThat(words(new Subject.OfWorkItem(before.id(), before, null)).getLast()).isEqualTo("无");
    }

    private String departmentOf(Indicator indicator) {
        return indicator.department() == null
                ? ""
                : "；责任单位 " + Objects.requireNonNull(sample.plan().departments().get(indicator.department())).name();
    }

    @Test
    void whatIsAddedTakenAwayOrMovedIsNamed() {
        Indicator indicator = sample.plan().indicator("services-va");
        assertThat(words(new Subject.OfIndicator("x", null, indicator))).containsExactly("指标“服务业增加值”", "无",
                "服务业增加值（亿元）");
        assertThat(words(new Subject.OfIndicatorPlace("services-va", 3, 0))).containsExactly("指标“服务业增加值”的次序", "第 4 位",
                "第 1 位");
        assertThat(words(new Subject.OfDepartment("fg", new Department("fg", "发改委"), null)))
                .containsExactly("责任单位“发改委”", "发改委", "无");
        FillIn sent = new FillIn("swj", 2023, FillIn.State.SENT, 1, List.of(
                FillIn.Cell.asked(new SeriesKey("services-va", "吴中区"), null)));
        FillIn returned = new FillIn("swj", 2023, FillIn.State.RETURNED, 1, List.of(new FillIn.Cell(
                new SeriesKey("services-va", "吴中区"), null, FillIn.CellState.RETURNED, "口径不符")));
        assertThat(words(new Subject.OfFillIn(sent.key(), sent, returned)))
                .containsExactly("区商务局2023年填报", "已发（第1次），1项", "退回（第1次），1项：已并入0项，退回1项");
    }

    @Test
    void ofATargetWhatItAskedForAndAsksForNowIsTold() {
        Target before = Objects.requireNonNull(sample.plan().targets().get("T01"));
        assertThat(words(new Subject.OfTarget("T01", before, before.withKind(new TargetKind.MoreThan(1200)))))
                .containsExactly("目标“服务业增加值总量规模”", "要求 超 1,000 亿元", "要求 超 1,200 亿元");
    }
}
