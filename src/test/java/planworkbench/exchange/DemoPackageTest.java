package planworkbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.assessment.WorkOverview;
import planworkbench.plan.Definition;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;
import planworkbench.scenario.Scenario;

/// The practice package: the sample with invented figures of 2021 to 2023.
class DemoPackageTest {

    private static DataPackage demo = new DataPackage(SmallPlan.plan(), SmallPlan.scenarios());
    private static DataPackage sample = demo;

    @BeforeAll
    static void readBoth() throws Exception {
        demo = DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm"));
        sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
    }

    @Test
    void it_says_that_it_is_for_practice() {
        assertThat(demo.plan().header().practice()).isTrue();
        assertThat(demo.plan().header().name()).contains("演示");
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023})
    void every_target_has_a_figure_of_its_series_or_of_the_parts_that_it_is_computed_from(int year) {
        for (Target target : demo.plan().targets().values()) {
            assertThat(judgedSeries(target)).as(target.id()).allSatisfy(series -> assertThat(
                    demo.plan().observation(series, year)).extracting(o -> o == null ? null : o.value()).isNotNull());
        }
    }

    @Test
    void every_figure_that_the_sample_does_not_have_is_marked_as_invented() {
        Map<ObservationKey, Observation> real = sample.plan().observations();
        assertThat(demo.plan().observations().values()).filteredOn(o -> !o.equals(real.get(o.key()))).isNotEmpty()
                .allSatisfy(invented -> {
                    assertThat(invented.status()).isEqualTo(ObservationStatus.DEMO);
                    assertThat(invented.note()).contains("演示");
                    assertThat(invented.source()).isNull();
                });
    }

    @Test
    void every_series_that_holds_an_invented_figure_holds_no_published_one_after_the_base_year() {
        Set<SeriesKey> invented = new HashSet<>();
        demo.plan().observations().values().stream().filter(o -> o.status() == ObservationStatus.DEMO)
                .forEach(o -> invented.add(o.series()));
        assertThat(demo.plan().observations().values())
                .filteredOn(o -> o.year() > 2020 && invented.contains(o.series())).extracting(Observation::status)
                .containsOnly(ObservationStatus.DEMO);
    }

    @Test
    void it_is_the_sample_in_everything_else() {
        List<WorkItem> unreported = demo.plan().workItems().values().stream()
                .map(item -> item.withStatus(WorkItemStatus.NOT_REPORTED).withProgress("").withMilestones(List.of()))
                .toList();
        assertThat(List.of(demo.plan().targets(), demo.plan().indicators(), unreported, demo.plan().departments(),
                demo.plan().documents(), demo.plan().rules()))
                .isEqualTo(List.of(sample.plan().targets(), sample.plan().indicators(),
                        List.copyOf(sample.plan().workItems().values()), sample.plan().departments(),
                        sample.plan().documents(), sample.plan().rules()));
        assertThat(demo.scenarios().scenarios().keySet()).isEqualTo(sample.scenarios().scenarios().keySet());
    }

    @Test
    void what_is_reported_of_the_areas_of_work_is_marked_as_invented_and_enough_for_a_chapter() {
        assertThat(demo.plan().workItems().values()).filteredOn(item -> !item.progress().isEmpty())
                .hasSizeGreaterThan(30)
                .allSatisfy(item -> assertThat(item.progress()).startsWith("【演示】"));
        WorkOverview overview = WorkOverview.of(demo.plan(), LocalDate.of(2023, 12, 31));
        assertThat(overview.all().byStatus()).doesNotContainValue(0);
        assertThat(overview.all().byStatus()).containsEntry(WorkItemStatus.DELAYED, 4)
                .containsEntry(WorkItemStatus.DONE, 3).containsEntry(WorkItemStatus.UNDER_WAY, 25);
        assertThat(overview.zones()).extracting(WorkOverview.Part::name).containsExactly("东部片区", "中部片区", "西部片区");
        assertThat(overview.overdue()).extracting(late -> late.milestone().text()).startsWith("总体规划定稿");
        // nothing is said to have happened after the year that is evaluated
        assertThat(demo.plan().workItems().values()).flatExtracting(WorkItem::milestones)
                .extracting(WorkMilestone::done).filteredOn(Objects::nonNull)
                .allSatisfy(done -> assertThat(done).isBefore(LocalDate.of(2024, 1, 1)));
    }

    @Test
    void no_assumption_rests_on_a_published_figure_that_was_replaced_by_an_invented_one() {
        for (Scenario scenario : demo.scenarios().scenarios().values()) {
            assertThat(scenario.assumptions().values()).as(scenario.name())
                    .allSatisfy(
                            assumption -> assertThat(assumption.reason()).doesNotContain("转载").hasSizeGreaterThan(8));
        }
    }

    /// The series that a target is judged by, with its comparator's.
    private static Set<SeriesKey> judgedSeries(Target target) {
        Plan plan = demo.plan();
        Set<SeriesKey> series = new HashSet<>(parts(plan.series(target)));
        switch (target.kind()) {
            case TargetKind.AboveBenchmark(String region) ->
                series.addAll(parts(new SeriesKey(target.indicator(), region)));
            case TargetKind.GrowthAbove(String comparator) -> series.addAll(parts(plan.series(comparator)));
            default -> {
            }
        }
        return series;
    }

    private static List<SeriesKey> parts(SeriesKey series) {
        return demo.plan().indicator(series.indicator()).definition() instanceof Definition.Ratio(var part, var whole)
                ? List.of(new SeriesKey(part, series.region()), new SeriesKey(whole, series.region()))
                : List.of(series);
    }
}
