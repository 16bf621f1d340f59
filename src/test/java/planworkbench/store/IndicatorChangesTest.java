package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.wording.HistoryText;

/// Indicators, targets and departments that are added, changed, moved and taken away.
class IndicatorChangesTest {

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void create() {
        workspace = Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Plan apply(Change... changes) {
        return workspace.edits().apply(new Change.Several(List.of(changes)), "调整").plan();
    }

    private void reopen() {
        workspace.close();
        workspace = Samples.workspaces(folder).open(folder.resolve("work"));
    }

    private void refused(Reason reason, String subject, Change change) {
        Snapshot before = workspace.edits().current();
        assertThatThrownBy(() -> apply(change)).isInstanceOfSatisfying(ChangeRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.subject()).isEqualTo(subject);
        });
        assertThat(workspace.edits().current()).isSameAs(before);
    }

    private static Indicator computed(String code, String name, String formula) {
        Indicator indicator = PlanParts.indicator(code, name, null);
        return new Indicator(code, name, indicator.group(), Samples.plan().indicator("I01").unit(), indicator.nature(),
                indicator.priceBasis(), indicator.direction(), indicator.measure(), new Definition.Formula(formula),
                null, "");
    }

    private Indicator renamed(String code, String name) {
        Indicator indicator = workspace.edits().current().plan().indicator(code);
        return new Indicator(code, name, indicator.group(), indicator.unit(), indicator.nature(),
                indicator.priceBasis(), indicator.direction(), indicator.measure(), indicator.definition(),
                indicator.department(), indicator.note());
    }

    private Definition definition(String code) {
        return workspace.edits().current().plan().indicator(code).definition();
    }

    @Test
    void partsOfThePlanAreThereAfterReopeningAndUndoneThen() {
        Plan before = workspace.edits().current().plan();
        Plan after = apply(new Change.PutDepartment(new Department("wt", "文体局")),
                new Change.PutIndicator(PlanParts.indicator("N1", "场馆", "wt")), new Change.MoveIndicator("N1", 2),
                new Change.PutTarget(PlanParts.target("T9", "N1", new TargetKind.AtLeast(5))));
        assertThat(after.indicators().sequencedKeySet()).startsWith("I01", "I02", "N1", "I03").hasSize(31);
        assertThat(after.indicator("N1").department()).isEqualTo("wt");
        reopen();
        assertThat(workspace.edits().current().plan()).isEqualTo(after);
        assertThat(PlanParts.orders(workspace.edits().current().plan())).isEqualTo(PlanParts.orders(after));
        workspace.edits().undo();
        reopen();
        assertThat(workspace.edits().current().plan()).isEqualTo(before);
        assertThat(PlanParts.orders(workspace.edits().current().plan())).isEqualTo(PlanParts.orders(before));
        workspace.edits().redo();
        assertThat(PlanParts.orders(workspace.edits().current().plan())).isEqualTo(PlanParts.orders(after));
        workspace.verify();
    }

    @Test
    void aNewNameIsWrittenIntoTheFormulasThatUseItInOneStep() {
        apply(new Change.PutIndicator(computed("N1", "合计", "指标1 + [指标2] * 2 - [I01]")),
                new Change.PutIndicator(computed("N2", "另一个", "prev(指标3)")));
        apply(new Change.PutIndicator(renamed("I01", "增加值（现价）")));
        assertThat(definition("N1")).isEqualTo(new Definition.Formula("[增加值（现价）] + [指标2] * 2 - [I01]"));
        assertThat(definition("N2")).isEqualTo(new Definition.Formula("prev(指标3)"));
        workspace.edits().undo();
        reopen();
        assertThat(workspace.edits().current().plan().indicator("I01").name()).isEqualTo("指标1");
        assertThat(definition("N1")).isEqualTo(new Definition.Formula("指标1 + [指标2] * 2 - [I01]"));
    }

    @Test
    void aFormulaThatIsWrongOrWouldBecomeSoIsRefused() {
        refused(Reason.FORMULA, "N1", new Change.PutIndicator(computed("N1", "合计", "指标1 + ")));
        refused(Reason.FORMULA, "N1", new Change.PutIndicator(computed("N1", "合计", "没有的指标")));
        refused(Reason.FORMULA, "N1", new Change.PutIndicator(computed("N1", "合计", "指标1 + 指标30")));
        refused(Reason.FORMULA, "N1", new Change.PutIndicator(computed("N1", "合计", "合计 + 指标1")));
        apply(new Change.PutIndicator(computed("N1", "合计", "指标5 + 指标2")));
        refused(Reason.FORMULA, "N1", new Change.PutIndicator(PlanParts.indicator("I05", "指标5", null)));
        refused(Reason.INDICATOR_IN_USE, "I05", new Change.RemoveIndicator("I05"));
    }

    @Test
    void aStepMayNameAnIndicatorThatItAddsLater() {
        Plan plan = apply(new Change.PutIndicator(computed("N1", "合计", "指标1 + 新增")),
                new Change.PutIndicator(computed("N2", "新增", "指标2")));
        assertThat(plan.indicators()).containsKeys("N1", "N2");
    }

    @Test
    void namesAreTheirOwn() {
        refused(Reason.NAME_TAKEN, "指标 ２", new Change.PutIndicator(PlanParts.indicator("N1", "指标 ２", null)));
        refused(Reason.NAME_TAKEN, "i02", new Change.PutIndicator(PlanParts.indicator("N1", "i02", null)));
        refused(Reason.NAME, "N1", new Change.PutIndicator(PlanParts.indicator("N1", " ", null)));
        refused(Reason.NAME, "N1", new Change.PutIndicator(PlanParts.indicator("N1", "甲\u202e乙", null)));
        refused(Reason.NAME, "a@b", new Change.PutIndicator(PlanParts.indicator("a@b", "甲", null)));
        refused(Reason.UNKNOWN_DEPARTMENT, "xx", new Change.PutIndicator(PlanParts.indicator("N1", "甲", "xx")));
    }

    @Test
    void whatSomethingRefersToStays() {
        refused(Reason.INDICATOR_IN_USE, "I02", new Change.RemoveIndicator("I02"));
        refused(Reason.UNKNOWN_INDICATOR, "X", new Change.RemoveIndicator("X"));
        refused(Reason.UNKNOWN_TARGET, "X", new Change.RemoveTarget("X"));
        refused(Reason.UNKNOWN_INDICATOR, "X",
                new Change.PutTarget(PlanParts.target("T9", "I01", new TargetKind.GrowthInStep("X", 1))));
        refused(Reason.COMPUTED_COMPONENT, "I01", new Change.PutIndicator(computed("I01", "指标1", "指标3")));
        apply(new Change.PutTarget(PlanParts.target("T9", "I05", new TargetKind.GrowthAbove("I07"))));
        refused(Reason.INDICATOR_IN_USE, "I07", new Change.RemoveIndicator("I07"));
        IndicatorUses uses = IndicatorUses.of(workspace.edits().current().plan(),
                workspace.edits().current().scenarios(), "I07");
        assertThat(uses.comparedTargets()).extracting(Target::id).containsExactly("T9");
        assertThat(uses.canGoTogether()).isFalse();
    }

    @Test
    void anIndicatorGoesWithItsFiguresAndATargetWithItsRatings() {
        Plan before = workspace.edits().current().plan();
        apply(new Change.RemoveIndicator("I09"), new Change.RemoveTarget("T01"));
        Plan after = workspace.edits().current().plan();
        assertThat(after.observations().keySet()).noneMatch(key -> key.series().indicator().equals("I09"));
        assertThat(after.ratingOverrides()).isEmpty();
        workspace.edits().undo();
        reopen();
        assertThat(workspace.edits().current().plan()).isEqualTo(before);
    }

    @Test
    void planned_values_are_kept_changed_and_taken_back_and_the_history_tells_both() {
        Target before = Samples.plan().targets().firstEntry().getValue();
        Target first = before.withPlanned(new TreeMap<>(Map.of(2022, 800.0)));
        Target second = before.withPlanned(new TreeMap<>(Map.of(2022, 812.5, 2024, 940.0)));
        apply(new Change.PutTarget(first));
        apply(new Change.PutTarget(second));
        reopen();
        EditService edits = workspace.edits();
        assertThat(edits.current().plan().targets()).containsEntry(before.id(), second);
        HistoryText text = new HistoryText(edits.current().plan(), edits.current().scenarios(),
                Messages.of(Language.ZH));
        assertThat(text.change(edits.history(1).getFirst()))
                .isEqualTo("年度计划值 2022年 800 亿元 → 年度计划值 2022年 812.5 亿元，2024年 940 亿元");
        assertThat(edits.undo().plan().targets()).containsEntry(before.id(), first);
        assertThat(edits.undo().plan().targets()).containsEntry(before.id(), before);
        assertThat(edits.redo().plan().targets()).containsEntry(before.id(), first);
        workspace.verify();
    }

    @Test
    void planned_values_are_for_years_between_base_and_target() {
        Target target = Samples.plan().targets().firstEntry().getValue();
        refused(Reason.PLANNED_YEAR, "2020",
                new Change.PutTarget(target.withPlanned(new TreeMap<>(Map.of(2020, 724.53)))));
        refused(Reason.PLANNED_YEAR, "2025",
                new Change.PutTarget(target.withPlanned(new TreeMap<>(Map.of(2024, 940.0, 2025, 1000.0)))));
    }
}
