package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Department;
import planworkbench.plan.DueDate;
import planworkbench.plan.Evidence;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;
import planworkbench.plan.PlanHeader;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SchedulePath;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Source;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Unit;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;

class RoundTripTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"wuzhong-services-145", "wuzhong-demo-midterm"})
    void a_sample_written_again_is_the_same_byte_for_byte(String name) throws Exception {
        Path sample = Path.of("sample-data", name);
        DataPackageWriter.write(DataPackageReader.read(sample), temporary);
        assertThat(contents(temporary)).isEqualTo(contents(sample));
    }

    @Test
    void whatever_a_plan_holds_comes_back_as_it_was() throws Exception {
        DataPackage written = everything();
        DataPackageWriter.write(written, temporary);
        assertThat(DataPackageReader.read(temporary)).isEqualTo(written);
    }

    @Test
    void a_plan_without_ratings_identities_and_fill_ins_leaves_no_file_of_another_behind() throws Exception {
        DataPackage full = everything();
        DataPackageWriter.write(full, temporary);
        assertThat(contents(temporary)).containsKeys("ratings.json", "identities.json", "fill-ins.json",
                "report-texts.json");
        DataPackage without = new DataPackage(full.plan().withRatings(List.of()).withIdentities(List.of())
                .withFillIns(List.of()).withReportTexts(List.of()), full.scenarios());
        DataPackageWriter.write(without, temporary);
        assertThat(contents(temporary)).doesNotContainKeys("ratings.json", "identities.json", "fill-ins.json",
                "report-texts.json");
        assertThat(DataPackageReader.read(temporary)).isEqualTo(without);
    }

    @Test
    void written_twice_the_files_are_the_same_byte_for_byte() throws Exception {
        DataPackageWriter.write(everything(), temporary.resolve("one"));
        DataPackageWriter.write(DataPackageReader.read(temporary.resolve("one")), temporary.resolve("two"));
        assertThat(contents(temporary.resolve("two"))).isEqualTo(contents(temporary.resolve("one")));
    }

    @Test
    void every_number_keeps_all_its_digits() throws Exception {
        List<Observation> observations = new ArrayList<>();
        double[] numbers = {0.1, -0.0, 1.0 / 3, 1e15 - 1, 1e15 - 0.125, 123456789.12345679, Double.MIN_VALUE,
            -Double.MIN_NORMAL, 1 - 1e15};
        for (int i = 0; i < numbers.length; i++) {
            observations
                    .add(new Observation(SmallPlan.key(SmallPlan.GDP), 2000 + i, numbers[i], ObservationStatus.FINAL,
                            "", null, ""));
        }
        DataPackage written = new DataPackage(plan(List.of(), observations), SmallPlan.scenarios());
        DataPackageWriter.write(written, temporary);
        assertThat(DataPackageReader.read(temporary)).isEqualTo(written);
    }

    private static NavigableMap<Integer, Double> planned(TargetKind kind) {
        return kind.isReachedByYears() ? new TreeMap<>(Map.of(2021, -0.0, 2024, 1.0 / 3)) : new TreeMap<>();
    }

    /// A plan with every kind of target, method, status and source, and with texts that JSON has to quote.
    private static DataPackage everything() {
        List<TargetKind> kinds = List.of(new TargetKind.AtLeast(1.5), new TargetKind.MoreThan(1000),
                new TargetKind.AtMost(-1), new TargetKind.LessThan(0.1), new TargetKind.Within(1, 2),
                new TargetKind.RangePerYear(1, 2), new TargetKind.CumulativeAtLeast(3),
                new TargetKind.CumulativeRange(1, 2),
                new TargetKind.ChangeSinceBase(-18, TargetKind.ChangeMeasure.PERCENT),
                new TargetKind.ChangeSinceBase(2, TargetKind.ChangeMeasure.ABSOLUTE),
                new TargetKind.AverageGrowthAtLeast(7), new TargetKind.GrowthAbove(SmallPlan.GDP),
                new TargetKind.GrowthInStep(SmallPlan.GDP, 0.5), new TargetKind.AboveBenchmark("苏州市"),
                new TargetKind.RankAtMost(3), new TargetKind.FullCoverage(), new TargetKind.Milestone());
        List<Target> targets = new ArrayList<>();
        for (TargetKind kind : kinds) {
            targets.add(new Target("T" + targets.size(), "组", "“引号”\"\\\n\t末", SmallPlan.SERVICES, new Unit("亿元"), kind,
                    2025, "", Source.quote("规划", 2, "二"), 1, new Target.StatedBase(0.5, Source.quote("规划", 1, "一")),
                    true, "", "", planned(kind)));
        }
        assertThat(targets).anyMatch(target -> !target.planned().isEmpty());
        List<Observation> observations = new ArrayList<>(SmallPlan.plan().observations().values());
        for (ObservationStatus status : ObservationStatus.values()) {
            observations.add(new Observation(new SeriesKey(SmallPlan.NODES, "昆山市"), 2000 + observations.size(),
                    status == ObservationStatus.AWAITED ? null : 1.25, status, "约",
                    new Source("公报", null, "", false), "注"));
        }
        return new DataPackage(plan(targets, observations), everyMethod());
    }

    private static Plan plan(List<Target> targets, List<Observation> observations) {
        return Plan.of(new PlanHeader("p", "规划", "规", SmallPlan.REGION, 2020, 2025, true),
                new RuleSet(0.04, 0.6, 0.2,
                        new AssessmentRules(0.1, SchedulePath.GEOMETRIC, 0.9, 0.5, 0.1, 0.8, 0.2, 0.01),
                        new RulesVersion(3, LocalDate.of(2024, 2, 29), "王工", "“理由”\"\\\n")),
                List.of(new PlanDocument("规划", List.of("一", "二", "")), new PlanDocument("附件", List.of("甲\r", "", "乙"))),
                List.of(new Department("fgw", "发改委", "注")), SmallPlan.plan().indicators().values(), targets,
                observations,
                List.of(new SeriesBreak(SmallPlan.key(SmallPlan.GDP), 2024, 1.03, "普查"),
                        new SeriesBreak(new SeriesKey(SmallPlan.GDP, "苏州市"), 2023, null, "")),
                List.of(new WorkItem("W1", "组", "任务", WorkItemKind.TASK, WorkItemStatus.DELAYED,
                        Source.quote("规划", 1, "一"), "fgw", List.of(SmallPlan.GDP), "“进展”\\\n末",
                        List.of(new WorkMilestone("“开工”", DueDate.ofMonth(2022, 6), LocalDate.of(2022, 7, 1)),
                                new WorkMilestone("竣工", DueDate.of(LocalDate.of(2024, 2, 29)), null)),
                        List.of(new Evidence("批复.pdf", Evidence.LARGEST, "0a".repeat(32), "“立项”\n"))),
                        new WorkItem("W2", "组", "后来添加", WorkItemKind.SAFEGUARD, WorkItemStatus.DONE, null, null,
                                List.of())))
                .withRatings(targets.stream().map(target -> new RatingOverride(target.id(), 2023, Rating.BEHIND,
                        "“理由”\"\\\n", "王工", LocalDate.of(2024, 2, 29))).toList())
                .withIdentities(List.of(
                        new Identity.TotalOfParts("合计", SmallPlan.GDP, List.of(SmallPlan.SERVICES, SmallPlan.RETAIL)),
                        new Identity.ShareOfWhole("占比", SmallPlan.SHARE, SmallPlan.SERVICES, SmallPlan.GDP)))
                .withReportTexts(List.of(new ReportText("target.T01.cause", 2023, "统计口径调整。\n企业外迁。"),
                        new ReportText("overall.author", 2022, "总体良好。")))
                .withFillIns(List.of(new FillIn("fgw", 2023, FillIn.State.RETURNED, 2, List.of(
                        FillIn.Cell.asked(SmallPlan.key(SmallPlan.GDP), null),
                        new FillIn.Cell(SmallPlan.key(SmallPlan.RETAIL),
                                new FillIn.Known(null, ObservationStatus.AWAITED), FillIn.CellState.RETURNED, "“缺”\n"),
                        new FillIn.Cell(new SeriesKey(SmallPlan.GDP, "苏州市"),
                                new FillIn.Known(0.1 + 0.2, ObservationStatus.FLASH), FillIn.CellState.ACCEPTED,
                                "")))));
    }

    private static ScenarioTree everyMethod() {
        TreeMap<SeriesKey, Assumption> assumptions = new TreeMap<>();
        List<ProjectionMethod> methods = List.of(new ProjectionMethod.ConstantGrowth(0.066),
                new ProjectionMethod.RealGrowth(0.05, -0.01),
                new ProjectionMethod.GrowthPath(new TreeMap<>(Map.of(2021, 0.1, 2023, -0.2))),
                new ProjectionMethod.ConstantStep(-0.35),
                new ProjectionMethod.FixedValues(new TreeMap<>(Map.of(2022, 1.0))),
                new ProjectionMethod.PastGrowth(2016, 2020), new ProjectionMethod.LinearTrend(null),
                new ProjectionMethod.LinearTrend(2017), new ProjectionMethod.LogLinearTrend(null),
                new ProjectionMethod.LogLinearTrend(2015), new ProjectionMethod.Holt(0.8, 0.2, 0.9),
                new ProjectionMethod.Logistic(100, 0.25),
                new ProjectionMethod.Elasticity(1.2, SmallPlan.key(SmallPlan.GDP)),
                new ProjectionMethod.Elasticity(-0.5, new SeriesKey(SmallPlan.GDP, "苏州市")),
                new ProjectionMethod.ShareOf(0.1, SmallPlan.key(SmallPlan.GDP)),
                new ProjectionMethod.ShareOf(null, new SeriesKey(SmallPlan.GDP, "苏州市")));
        for (ProjectionMethod method : methods) {
            SeriesKey series = new SeriesKey(SmallPlan.GDP, "区" + assumptions.size());
            assumptions.put(series, new Assumption(series, method, new TreeMap<>(Map.of(2024, 7.5)), "为什么"));
        }
        return ScenarioTree.of(List.of(new Scenario("child", "子", "root", Origin.LATEST, "注", true, assumptions,
                new Correlations(List.of(new Correlation(SmallPlan.key(SmallPlan.GDP),
                        new SeriesKey(SmallPlan.GDP, "苏州市"), -0.25))),
                new Scenario.Signed("张工", LocalDate.of(2025, 3, 1)),
                new Scenario.Signed("李局", LocalDate.of(2025, 4, 1))),
                new Scenario("root", "根", null, Origin.BASE, "", false, new TreeMap<>())));
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return contents;
    }
}
