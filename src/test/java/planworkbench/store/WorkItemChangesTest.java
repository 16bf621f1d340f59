package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.Plan;
import planworkbench.plan.WorkItem;
import planworkbench.plan.WorkItemStatus;
import planworkbench.store.ChangeRefused.Reason;
import planworkbench.store.HistoryEntry.Subject;

/// Areas of work that are added, reported on and taken away.
class WorkItemChangesTest {

    @TempDir
    Path folder;

    private Workspace create() {
        return Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios());
    }

    private Workspace open() {
        return Samples.workspaces(folder).open(folder.resolve("work"));
    }

    @Test
    void whatIsReportedIsThereAfterReopeningAndCanBeTakenBackThen() {
        WorkItem first = Samples.plan().workItems().sequencedValues().getFirst();
        WorkItem reported = first.withStatus(WorkItemStatus.DONE).withProgress("二期竣工").withEvidence(List.of());
        Plan before;
        Plan after;
        try (Workspace workspace = create()) {
            before = workspace.edits().current().plan();
            workspace.edits().apply(new Change.PutWorkItem(PlanParts.workItem("W2")), "");
            workspace.edits().apply(new Change.PutWorkItem(reported), "县里来电");
            after = workspace.edits().apply(new Change.PutWorkItem(PlanParts.workItem("W3")), "").plan();
            assertThat(after.workItems().sequencedValues()).containsExactly(reported, PlanParts.workItem("W2"),
                    PlanParts.workItem("W3"));
        }
        try (Workspace workspace = open()) {
            assertThat(workspace.edits().current().plan()).isEqualTo(after);
            assertThat(workspace.edits().history(2).getLast()).satisfies(entry -> {
                assertThat(entry.subject()).isEqualTo(new Subject.OfWorkItem("W1", first, reported));
                assertThat(entry.why()).isEqualTo("县里来电");
            });
            for (int i = 0; i < 3; i++) {
                workspace.edits().undo();
            }
            assertThat(workspace.edits().current().plan()).isEqualTo(before);
            workspace.verify();
        }
    }

    @Test
    void oneThatIsTakenAwayComesBackWithEverythingAtItsPlace() {
        try (Workspace workspace = create()) {
            EditService edits = workspace.edits();
            Plan before = edits.apply(new Change.PutWorkItem(PlanParts.workItem("W2")), "").plan();
            assertThat(edits.apply(new Change.RemoveWorkItem("W1"), "").plan().workItems()).containsOnlyKeys("W2");
            edits.undo();
            assertThat(List.copyOf(edits.current().plan().workItems().values()))
                    .isEqualTo(List.copyOf(before.workItems().values()));
        }
    }

    @Test
    void whatRefersToNothingOrCannotBeReadIsRefused() {
        try (Workspace workspace = create()) {
            WorkItem item = PlanParts.workItem("W2");
            refused(workspace, Reason.UNKNOWN_INDICATOR, item.withIndicators(List.of("I99")));
            refused(workspace, Reason.UNKNOWN_DEPARTMENT, item.withDepartment("nobody"));
            refused(workspace, Reason.NAME, item.withName(" "));
            refused(workspace, Reason.NAME, item.withGroup("a\u200bb"));
            assertThatThrownBy(() -> workspace.edits().apply(new Change.RemoveWorkItem("W9"), ""))
                    .hasMessageContaining("UNKNOWN_WORK_ITEM");
        }
    }

    private static void refused(Workspace workspace, Reason reason, WorkItem item) {
        assertThatThrownBy(() -> workspace.edits().apply(new Change.PutWorkItem(item), ""))
                .isInstanceOfSatisfying(ChangeRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    /// The program before made the tables.
    @Test
    void aWorkspaceFromBeforeKeepsItsAreasOfWorkAndTakesReports() {
        try (Sql sql = DatabaseFile.create(WorkspaceFiles.of(folder.resolve("work")))) {
            new Migrations(Migrations.ofProgram().scripts().subList(0, 8)).apply(sql, Samples.clock().instant());
            new WorkspaceHeader("identity", 0, Samples.clock().instant()).insert(sql, "王工");
            new PlanWriter(sql).write(Samples.plan().withWorkItems(List.of()));
            sql.update("INSERT INTO scenario (id, place, name, parent, origin, note, locked)"
                    + " VALUES ('base', 0, '基准', NULL, 'BASE', '', FALSE)");
            sql.update(
                    "INSERT INTO work_item (id, place, group_name, name, kind, status, source, department, indicators)"
                            + " VALUES ('W1', 7, '组', '任务W1', 'TASK', 'UNDER_WAY', ?, NULL, '[]')",
                    "{\"document\":\"规划\",\"line\":null,\"quote\":\"\",\"verified\":false}");
            new RowTotals(sql).write(Map.of());
            sql.run("CHECKPOINT SYNC");
        }
        try (Workspace workspace = new Workspaces(new Installation(folder.resolve("home"), false), Samples.clock(),
                () -> "王工").open(folder.resolve("work"))) {
            WorkItem old = Objects.requireNonNull(workspace.edits().current().plan().workItems().get("W1"));
            assertThat(List.of(old.progress(), old.milestones(), old.evidence()))
                    .isEqualTo(List.of("", List.of(), List.of()));
            WorkItem reported = old.withProgress("已开工");
            workspace.edits().apply(new Change.PutWorkItem(reported), "");
            workspace.edits().apply(new Change.PutWorkItem(PlanParts.workItem("W2")), "");
            assertThat(workspace.edits().current().plan().workItems().sequencedValues()).containsExactly(reported,
                    PlanParts.workItem("W2"));
            workspace.verify();
        }
    }
}
