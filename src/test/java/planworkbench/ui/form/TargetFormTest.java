package planworkbench.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.plan.Indicator;
import planworkbench.plan.KindOfTarget;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetKind.ChangeMeasure;
import planworkbench.scenario.Scenario;
import planworkbench.store.Change;
import planworkbench.ui.common.FormRequest;

class TargetFormTest extends OnForms {

    private String code(String name) {
        Indicator indicator = plan().find(name);
        if (indicator == null) {
            throw new AssertionError("no indicator " + name);
        }
        return indicator.code();
    }

    /// A kind by the word that is chosen, what is filled in for it, and what it has to become.
    record Filled(String word, Map<String, String> typed, Map<String, String> chosen, TargetKind kind) {

        static Filled of(String word, TargetKind kind, Map<String, String> typed) {
            return new Filled(word, typed, Map.of(), kind);
        }
    }

    static Set<Filled> everyKind() {
        return new LinkedHashSet<>(List.of(
                Filled.of("达到、不少于", new TargetKind.AtLeast(500), Map.of("value", "500")),
                Filled.of("超过、高于（须大于）", new TargetKind.MoreThan(1234.5), Map.of("value", "1,234.5")),
                Filled.of("不超过、控制在…以内", new TargetKind.AtMost(12), Map.of("value", "１２")),
                Filled.of("低于（须小于）", new TargetKind.LessThan(12), Map.of("value", "12")),
                Filled.of("保持在区间内", new TargetKind.Within(3, 5), Map.of("low", "3", "high", "5")),
                Filled.of("每年若干（逐年）", new TargetKind.RangePerYear(1, 2), Map.of("low", "1", "high", "2")),
                Filled.of("累计新增不少于", new TargetKind.CumulativeAtLeast(3), Map.of("value", "3")),
                Filled.of("累计新增区间", new TargetKind.CumulativeRange(1, 2), Map.of("low", "1", "high", "2")),
                new Filled("比基期提高或降低", Map.of("value", "-5"), Map.of("change", "按百分比"),
                        new TargetKind.ChangeSinceBase(-5, ChangeMeasure.PERCENT)),
                Filled.of("年均增速不低于", new TargetKind.AverageGrowthAtLeast(7), Map.of("value", "7%")),
                new Filled("增速高于另一指标", Map.of(), Map.of("comparator", "地区生产总值"),
                        new TargetKind.GrowthAbove("地区生产总值")),
                new Filled("增速与另一指标基本同步", Map.of("value", "0.5"), Map.of("comparator", "地区生产总值"),
                        new TargetKind.GrowthInStep("地区生产总值", 0.5)),
                Filled.of("高于对标地区", new TargetKind.AboveBenchmark("苏州市"), Map.of("region", "苏州市")),
                Filled.of("位次不低于", new TargetKind.RankAtMost(2), Map.of("value", "2")),
                Filled.of("全覆盖（100%）", new TargetKind.FullCoverage(), Map.of()),
                Filled.of("里程碑（完成与否）", new TargetKind.Milestone(), Map.of())));
    }

    @Test
    void theTestHasEveryKind() {
        assertThat(everyKind()).extracting(filled -> KindOfTarget.of(filled.kind()))
                .containsExactlyInAnyOrder(KindOfTarget.values());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aTargetOfEachKindIsCreated(Filled filled) {
        open(new FormRequest.NewTarget(code("旅游总收入")));
        type("name", "试填的目标");
        choose("kind", filled.word());
        filled.typed().forEach(this::type);
        filled.chosen().forEach(this::choose);
        type("line", "290");
        type("quote", "旅游总收入418亿元");
        save();
        assertThat(isOpen()).isFalse();
        Target made = plan().targets().lastEntry().getValue();
        assertThat(made.name()).isEqualTo("试填的目标");
        assertThat(made.kind()).isEqualTo(switch (filled.kind()) {
            case TargetKind.GrowthAbove(String name) -> new TargetKind.GrowthAbove(code(name));
            case TargetKind.GrowthInStep(String name, double by) -> new TargetKind.GrowthInStep(code(name), by);
            default -> filled.kind();
        });
        assertThat(made.source()).isEqualTo(Source.quote(plan().documents().getFirst().name(), 290, "旅游总收入418亿元"));
        assertThat(made.year()).isEqualTo(2025);
    }

    @Test
    void whatDoesNotFitIsSaidAtItsField() {
        open(new FormRequest.NewTarget(code("旅游总收入")));
        choose("kind", "每年若干（逐年）");
        type("low", "3");
        type("high", "2");
        assertThat(error("range")).isEqualTo("下限大于上限");
        choose("kind", "位次不低于");
        type("value", "1.5");
        assertThat(error("value")).isEqualTo("名次应为 1 以上的整数");
        type("value", "3亩");
        assertThat(error("value")).isEqualTo("不是数值，或单位不符");
        choose("kind", "增速高于另一指标");
        choose("comparator", "旅游总收入");
        assertThat(error("comparator")).isEqualTo("不能与自己比较");
        choose("kind", "高于对标地区");
        type("region", "吴中区");
        assertThat(error("region")).isEqualTo("应为本地区以外的地区");
        type("year", "2020");
        assertThat(error("year")).isEqualTo("应为规划基期之后的四位年份");
        type("line", "9999");
        assertThat(error("line")).isEqualTo("文件里没有这一行");
        type("line", "1");
        type("quote", "没有的话");
        assertThat(error("quote")).isEqualTo("这一行里没有这句话");
        int before = plan().targets().size();
        save();
        assertThat(isOpen()).isTrue();
        assertThat(plan().targets()).hasSize(before);
    }

    @Test
    void anExistingTargetIsChangedAndKeepsWhatTheFormDoesNotShow() {
        Target before = Objects.requireNonNull(plan().targets().get("T01"));
        robot.interact(() -> window.model().selectedSeriesProperty().set(plan().series(before)));
        window.settle();
        pressLink();
        assertThat(typed("value")).isEqualTo("1000");
        assertThat(typed("unit")).isEqualTo("亿元");
        assertThat(text("form-planned-note")).endsWith("按评级规则的路径：线性（逐年等量）");
        type("planned-2022", "２家");
        assertThat(error("planned")).isEqualTo("有一年不是数值，或单位不符");
        type("planned-2022", "８００亿元");
        assertThat(error("planned")).isEmpty();
        assertThat(text("form-planned-note")).isEqualTo("留空的年份按直线插值；两端：2020 年 724.53 亿元，2025 年 1,000 亿元");
        assertThat(prompt("planned-2024")).isEqualTo("933.33");
        type("planned-2024", "1100");
        assertThat(text("form-planned-warning")).startsWith("计划值有一年背离目标");
        type("value", "1200");
        assertThat(text("form-planned-warning")).isEmpty();
        type("why", "中期调整");
        save();
        Target planned = before.withKind(new TargetKind.MoreThan(1200))
                .withPlanned(new TreeMap<>(Map.of(2022, 800.0, 2024, 1100.0)));
        assertThat(plan().targets().get("T01")).isEqualTo(planned);
        assertThat(link().isFocused()).as("built anew with the changed target").isTrue();
        pressLink();
        robot.push(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(link().isFocused()).isTrue();
        pressLink();
        assertThat(typed("planned-2022")).isEqualTo("800");
        type("value", "1000");
        robot.interact(() -> robot.lookup("#form-planned-linear").queryButton().fire());
        assertThat(List.of(typed("planned-2021"), typed("planned-2024"))).containsExactly("779.62", "944.91");
        robot.interact(() -> robot.lookup("#form-planned-geometric").queryButton().fire());
        assertThat(typed("planned-2022")).isEqualTo("824.2");
        choose("kind", "保持在区间内");
        assertThat(text("form-planned-note")).endsWith("已填的不会保存");
        choose("kind", "超过、高于（须大于）");
        type("year", "2023");
        save();
        assertThat(plan().targets().get("T01")).isEqualTo(before.withYear(2023)
                .withPlanned(new TreeMap<>(Map.of(2021, 772.76, 2022, 824.2))));
        open(new FormRequest.EditTarget("T01"));
        robot.interact(() -> robot.lookup("#form-remove").queryButton().fire());
        window.settle();
        assertThat(plan().targets()).doesNotContainKey("T01");
    }

    private Hyperlink link() {
        return robot.lookup("#edit-target-T01").queryAs(Hyperlink.class);
    }

    /// As the keyboard does.
    private void pressLink() {
        robot.interact(() -> {
            link().requestFocus();
            link().fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTargetOnAnIndicatorJustMadeShowsItsWayAsSoonAsItsFiguresAreThere() {
        Indicator like = plan().indicator(code("旅游总收入"));
        Indicator made = new Indicator("made-now", "新指标", like.group(), like.unit(), like.nature(), like.priceBasis(),
                like.direction(), like.measure(), like.definition(), like.department(), "");
        ObservationKey base = new ObservationKey(new SeriesKey("made-now", plan().region()), plan().baseYear());
        AtomicReference<PlannedChoice.@Nullable State> early = new AtomicReference<>();
        robot.interact(() -> {
            window.model().apply(new Change.PutIndicator(made), "");
            window.model().apply(new Change.PutObservation(new Observation(base.series(), base.year(), 10.0,
                    ObservationStatus.FINAL, "", null, "")), "", () -> {
                        TargetFormViewModel form = TargetFormViewModel.ofNew(window.model(), made);
                        form.kind().valueProperty().set("20");
                        early.set(form.planned().stateProperty().get());
                        window.model().formProperty().set(new FormRequest.NewTarget("made-now"));
                    });
        });
        window.settle();
        assertThat(Objects.requireNonNull(early.get()).reached())
                .as("asked before the outcomes of the new plan are there").isTrue();
        type("value", "20");
        type("planned-2022", "15");
        assertThat(text("form-planned-note")).contains("2020 年 10 亿元");
        assertThat(robot.lookup("#form-planned-linear").queryButton().isDisabled()).isFalse();

        Scenario scenario = window.model().snapshot().scenarios().scenarios().firstEntry().getValue();
        assertThat(meanwhile(new Change.PutScenario(scenario.withNote("另作说明")))).containsExactly("12.5", false);
        assertThat(meanwhile(new Change.PutObservation(new Observation(base.series(), base.year(), 13.0,
                ObservationStatus.FINAL, "", null, "")))).as("it may start from another figure by now")
                .containsExactly("12.5", true);
        assertThat(prompt("planned-2021")).isEqualTo("14");
        assertThat(robot.lookup("#form-planned-linear").queryButton().isDisabled()).isFalse();
    }

    /// What stands in an empty field, and whether the fields can be filled in, once a change is on the disk and its outcomes are not there yet.
    private List<Object> meanwhile(Change change) {
        AtomicReference<List<Object>> seen = new AtomicReference<>(List.of());
        robot.interact(() -> window.model().apply(change, "", () -> {
            TextField year = robot.lookup("#form-planned-2022").queryAs(TextField.class);
            year.setText("15.0");
            seen.set(List.of(prompt("planned-2021"), robot.lookup("#form-planned-linear").queryButton().isDisabled()));
            year.setText("15");
        }));
        window.settle();
        return seen.get();
    }

    @Test
    void theUnitFollowsTheKindUntilItIsTyped() {
        open(new FormRequest.NewTarget(code("旅游总收入")));
        assertThat(typed("unit")).isEqualTo("亿元");
        choose("kind", "年均增速不低于");
        assertThat(typed("unit")).isEqualTo("%");
        type("unit", "万元");
        choose("kind", "达到、不少于");
        assertThat(typed("unit")).isEqualTo("万元");
    }

    @Test
    void theWholeLineIsTakenAsTheSentence() {
        open(new FormRequest.NewTarget(code("旅游总收入")));
        type("line", "290");
        robot.interact(() -> robot.lookup("#form-take-line").queryButton().fire());
        assertThat(typed("quote")).contains("旅游总收入418亿元");
        assertThat(error("quote")).isEmpty();
    }

    @Test
    void theKindIsProposedFromTheWordsAndTakenByTheUser() {
        open(new FormRequest.NewTarget(code("旅游总收入")));
        type("line", "307");
        type("quote", "全国性体育赛事2-3个");
        assertThat(text("form-proposal")).isEqualTo("按原文似为：每年若干（逐年） 2–3");
        robot.interact(() -> robot.lookup("#form-take-proposal").queryButton().fire());
        assertThat(List.of(typed("low"), typed("high"))).containsExactly("2", "3");
        assertThat(robot.lookup("#form-take-proposal").queryButton().getParent().isVisible()).isFalse();
        type("line", "");
        type("quote", "服务业增加值占GDP比重高于全市平均水平");
        robot.interact(() -> robot.lookup("#form-take-proposal").queryButton().fire());
        assertThat(typed("region")).isEqualTo("苏州市");
        assertThat(typed("wording")).isEqualTo("高于");
    }
}
