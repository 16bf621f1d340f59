package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import planworkbench.assessment.WorkOverview.Part;
import planworkbench.plan.DueDate;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemKind;
import planworkbench.plan.WorkItemStatus;
import planworkbench.plan.WorkMilestone;

/// The areas of work, counted.
class WorkOverviewTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    private static final WorkMilestone LATE = new WorkMilestone("立项", DueDate.ofMonth(2023, 5), null);
    private static final WorkMilestone LATER = new WorkMilestone("开工", DueDate.of(LocalDate.of(2022, 9, 1)),
            LocalDate.of(2023, 7, 1));
    private static final WorkMilestone DONE = new WorkMilestone("竣工", DueDate.ofMonth(2022, 12), DAY);

    private static final WorkItem EAST = item("W1", "空间布局", "东部片区：核心区", WorkItemKind.FRAMEWORK,
            WorkItemStatus.UNDER_WAY);
    private static final WorkItem LOGISTICS = item("W2", "重点工程", "物流园：二期", WorkItemKind.TASK, WorkItemStatus.DONE);
    private static final WorkItem PARK = item("W3", "重点工程", "东部片区：产业园", WorkItemKind.TASK, WorkItemStatus.DELAYED)
            .withMilestones(List.of(LATE, DONE, LATER));
    private static final WorkItem CITY = item("W4", "空间布局", "西部片区：示范区", WorkItemKind.FRAMEWORK,
            WorkItemStatus.NOT_REPORTED);

    private static WorkItem item(String id, String group, String name, WorkItemKind kind, WorkItemStatus status) {
        return new WorkItem(id, group, name, kind, status, null, null, List.of());
    }

    private static WorkOverview overview(WorkItem... items) {
        Plan plan = SmallPlan.plan().withWorkItems(List.of(items));
        return WorkOverview.of(plan, DAY);
    }

    @Test
    void every_item_is_counted_once_in_its_group_and_the_groups_add_up_to_the_whole() {
        WorkOverview overview = overview(EAST, LOGISTICS, PARK, CITY);
        assertThat(overview.groups()).extracting(Part::name).containsExactly("空间布局", "重点工程");
        assertThat(overview.groups()).extracting(Part::items).containsExactly(List.of(EAST, CITY),
                List.of(LOGISTICS, PARK));
        assertThat(overview.all().byStatus()).isEqualTo(Map.of(WorkItemStatus.NOT_REPORTED, 1,
                WorkItemStatus.NOT_STARTED, 0, WorkItemStatus.UNDER_WAY, 1, WorkItemStatus.DELAYED, 1,
                WorkItemStatus.DONE, 1));
        assertThat(overview.all().total()).isEqualTo(4);
        assertThat(overview.all().reported()).isEqualTo(3);
        for (WorkItemStatus status : WorkItemStatus.values()) {
            assertThat(overview.groups().stream().mapToInt(group -> group.counts().of(status)).sum())
                    .isEqualTo(overview.all().of(status));
        }
    }

    @Test
    void a_zone_is_what_the_framework_names_before_a_colon_and_tasks_named_like_it_belong_to_it() {
        WorkOverview overview = overview(EAST, LOGISTICS, PARK, CITY);
        assertThat(overview.zones()).extracting(Part::name).containsExactly("东部片区", "西部片区");
        assertThat(overview.zones()).extracting(Part::items).containsExactly(List.of(EAST, PARK), List.of(CITY));
        assertThat(overview(LOGISTICS).zones()).isEmpty();
    }

    @Test
    void milestones_are_overdue_as_they_were_on_the_day_the_oldest_first() {
        WorkOverview overview = overview(EAST, PARK);
        assertThat(overview.overdue()).containsExactly(new WorkOverview.Overdue(PARK, LATER),
                new WorkOverview.Overdue(PARK, LATE));
        assertThat(overview.all().milestones()).isEqualTo(3);
        assertThat(overview.all().reached()).isEqualTo(1);
        assertThat(overview.all().overdue()).isEqualTo(2);
    }

    @Test
    void a_plan_without_areas_of_work_has_an_overview_of_nothing() {
        WorkOverview overview = overview();
        assertThat(overview.groups()).isEmpty();
        assertThat(overview.all().total()).isZero();
    }
}
