package planworkbench.ui.newplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.exchange.draft.DraftFault;
import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.Direction;
import planworkbench.plan.Indicator;
import planworkbench.plan.IndicatorNature;
import planworkbench.plan.KindOfTarget;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.PriceBasis;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.scenario.Scenario;
import planworkbench.ui.form.FormProblem;

/// What one enters step by step is the plan that is made.
class NewPlanTest {

    @TempDir
    Path folder;

    private WrittenPlan written;

    @BeforeEach
    void open() {
        written = new WrittenPlan(folder);
    }

    @Test
    void theFileFollowsFromTheNameUntilItIsTypedOver() {
        BasicsViewModel basics = written.parts().basics();
        basics.nameProperty().set("吴中区/服务业:规划?");
        assertThat(basics.path()).isEqualTo(folder.resolve("吴中区服务业规划.mv.db"));
        basics.fileProperty().set("别处");
        basics.nameProperty().set("另一名称");
        assertThat(basics.path()).isEqualTo(folder.resolve("别处.mv.db"));
    }

    @Test
    void whatIsMissingOrWrongHoldsTheFirstStep() throws IOException {
        Files.createFile(folder.resolve("有.mv.db"));
        BasicsViewModel basics = written.parts().basics();
        basics.fileProperty().set("有");
        basics.baseYearProperty().set("2025");
        basics.targetYearProperty().set("2025");
        assertThat(written.next(1)).isEqualTo(NewPlanStep.BASICS);
        assertThat(basics.problemsProperty().get()).containsExactlyInAnyOrder(FormProblem.NAME_MISSING,
                FormProblem.PLAN_REGION_MISSING, FormProblem.TARGET_YEAR_WRONG, FormProblem.FILE_EXISTS);
        assertThat(written.viewModel.heldProperty().get()).isTrue();
        written.basics();
        basics.fileProperty().set("没有");
        assertThat(written.next(1)).isEqualTo(NewPlanStep.TEXT);
    }

    @Test
    void aRegionThatIsThereTwiceOrThePlansOwnHoldsItsStep() {
        written.basics();
        written.next(2);
        written.parts().places().regions().typedProperty().set("苏州市\n 苏州市 \n吴中区\n");
        assertThat(written.next(1)).isEqualTo(NewPlanStep.PLACES);
        assertThat(written.parts().places().regions().problemsProperty().get()).containsExactly(
                new PlacesViewModel.Problem(PlacesViewModel.Wrong.TWICE, "苏州市"),
                new PlacesViewModel.Problem(PlacesViewModel.Wrong.OWN_REGION, "吴中区"));
        written.parts().places().regions().typedProperty().set("苏州市");
        assertThat(written.next(1)).isEqualTo(NewPlanStep.INDICATORS);
    }

    @Test
    void aRefusedCellHoldsTheTableUntilItIsPutRight() {
        written.basics();
        written.next(3);
        IndicatorTableViewModel table = written.parts().indicators();
        table.paste("指标\t单位\t2020年\n服务业增加值\t亿元\t724,5\n");
        assertThat(written.next(1)).isEqualTo(NewPlanStep.INDICATORS);
        assertThat(table.faultsProperty().get()).containsExactly(
                new DraftFault(0, DraftFault.Reason.FIGURE_WRONG, 2020, "724,5", "number.grouping"));
        table.rows().getFirst().figureProperty(2020).set("724.5");
        assertThat(table.faultsProperty().get()).isEmpty();
        assertThat(written.next(1)).isEqualTo(NewPlanStep.TARGETS);
    }

    @Test
    void aPlanWithoutIndicatorsIsNotMade() {
        written.basics();
        assertThat(written.next(5)).isEqualTo(NewPlanStep.INDICATORS);
    }

    @Test
    void targetsAreProposedFromTheirWordsAndFoundInTheText() {
        written.toTargets();
        List<TargetRow> rows = written.parts().targets().rows();
        assertThat(rows).extracting(row -> row.kind().kindProperty().get()).containsExactly(KindOfTarget.MORE_THAN,
                KindOfTarget.ABOVE_BENCHMARK, KindOfTarget.AT_LEAST, KindOfTarget.RANGE_PER_YEAR);
        assertThat(rows).extracting(row -> row.kind().regionProperty().get()).element(1).isEqualTo("苏州市");
        String name = "吴中区“十四五”服务业规划";
        assertThat(rows).extracting(row -> row.source().source()).containsExactly(
                Source.quote(name, 2, "到2025年，全区服务业增加值总量超过1000亿元，服务业增加值超过1000。"),
                new Source(name, null, "高于全市平均水平", false), Source.quote(name, 4, "高新技术企业（家）"),
                Source.quote(name, 3, "每年举办国际性体育赛事1-2个，全国性体育赛事2-3个。"));
        assertThat(rows.get(2).source().valueLine()).isEqualTo(5);
    }

    @Test
    void aNumberInAnotherUnitIsConverted() {
        written.basics();
        written.next(3);
        written.parts().indicators().paste("指标\t单位\t目标\n地区生产总值\t亿元\t突破1.2万亿元\n");
        written.next(1);
        assertThat(written.parts().targets().rows().getFirst().kind().valueProperty().get()).isEqualTo("12000");
    }

    @Test
    void aKindThatTheUserChangedIsEnteredAndWhatIsNotConfirmedIsNot() {
        written.toTargets();
        TargetsViewModel targets = written.parts().targets();
        TargetRow first = targets.rows().getFirst();
        first.kind().kindProperty().set(KindOfTarget.AT_LEAST);
        targets.selectedProperty().set(first);
        targets.confirm();
        assertThat(targets.selectedProperty().get()).as("goes on to the next").isEqualTo(targets.rows().get(1));
        written.next(2);
        assertThat(written.created.getFirst().plan().targets().values()).extracting(Target::kind)
                .containsExactly(new TargetKind.AtLeast(1000));
    }

    @Test
    void theWholeIsThePlanThatIsMade() {
        written.toTargets();
        written.parts().targets().confirmAll();
        written.next(2);
        assertThat(written.files).containsExactly(folder.resolve("吴中区“十四五”服务业规划.mv.db"));
        Plan plan = written.created.getFirst().plan();
        assertThat(plan.header().shortName()).isEqualTo("吴中区“十四五”服务业规划");
        assertThat(plan.documents().getFirst().lines()).isEqualTo(WrittenPlan.TEXT.lines().toList());
        assertThat(plan.departments().values()).extracting(Department::name).containsExactly("统计局", "商务局", "科技局",
                "体育局");
        Indicator firms = Objects.requireNonNull(plan.find("高新技术企业"));
        assertThat(firms).isEqualTo(new Indicator(firms.code(), "高新技术企业", "主要指标", new Unit("家"),
                IndicatorNature.BINDING, PriceBasis.NOT_APPLICABLE, Direction.RISE, Measure.LEVEL, Definition.ENTERED,
                "department-3", ""));
        assertThat(plan.targets().values()).extracting(Target::id).containsExactly("T01", "T02", "T03", "T04");
        assertThat(plan.observations().values())
                .extracting(each -> plan.seriesName(each.series()), Observation::year, Observation::value,
                        Observation::status, Observation::qualifier)
                .containsExactlyInAnyOrder(
                        tuple("服务业增加值", 2020, 724.53, ObservationStatus.STATED_BY_PLAN,
                                ""),
                        tuple("服务业增加值占GDP比重", 2020, 53.9,
                                ObservationStatus.STATED_BY_PLAN, ""),
                        tuple("服务业增加值占GDP比重@苏州市", 2020, null,
                                ObservationStatus.AWAITED, ""),
                        tuple("高新技术企业", 2020, 1203.0,
                                ObservationStatus.STATED_BY_PLAN, "约"));
        assertThat(written.created.getFirst().scenarios().scenarios().values()).extracting(Scenario::name)
                .containsExactly("基准");
    }

    @Test
    void goingBackAndForthLosesNothingAndKeepsWhatWasConfirmed() {
        written.toTargets();
        written.parts().targets().confirmAll();
        written.viewModel.goTo(NewPlanStep.BASICS);
        written.viewModel.goTo(NewPlanStep.INDICATORS);
        written.parts().indicators().rows().getFirst().targetProperty().set("超过1100");
        written.viewModel.goTo(NewPlanStep.TARGETS);
        assertThat(written.parts().targets().rows()).extracting(row -> row.confirmedProperty().get())
                .as("the one with other words is asked for again").containsExactly(false, true, true, true);
        assertThat(written.parts().text().textProperty().get()).isEqualTo(WrittenPlan.TEXT);
    }

    @Test
    void closingAsksOnlyWhereSomethingWasEntered() {
        written.viewModel.close();
        assertThat(written.viewModel.openProperty().get()).isFalse();
        written.viewModel.open();
        written.parts().basics().regionProperty().set("吴中区");
        written.viewModel.close();
        assertThat(written.viewModel.openProperty().get()).isTrue();
        assertThat(written.viewModel.asksToDiscardProperty().get()).isTrue();
        written.viewModel.close();
        assertThat(written.viewModel.openProperty().get()).isFalse();
        written.viewModel.open();
        assertThat(written.parts().basics().regionProperty().get()).isEmpty();
    }

    @Test
    void aRefusedFileIsSaidAndNothingIsLost() {
        written.toTargets();
        written.refusal = new IllegalStateException("disk full");
        written.next(2);
        assertThat(written.viewModel.failureProperty().get()).isSameAs(written.refusal);
        assertThat(written.viewModel.creatingProperty().get()).isFalse();
        written.refusal = null;
        written.next(1);
        assertThat(written.created).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheTextAsItWas() throws IOException {
        written.parts().text().textProperty().set("原文");
        written.parts().text().read(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7"));
        assertThat(written.parts().text().textProperty().get()).isEqualTo("原文");
        assertThat(written.parts().text().problemProperty().get()).isNotNull();
        written.parts().text().read(Files.writeString(folder.resolve("a.txt"), "甲\n乙\n"));
        assertThat(written.parts().text().lines()).containsExactly("甲", "乙");
        assertThat(written.parts().text().problemProperty().get()).isNull();
    }
}
