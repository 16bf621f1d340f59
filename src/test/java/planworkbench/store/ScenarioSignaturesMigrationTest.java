package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;

class ScenarioSignaturesMigrationTest {

    @TempDir
    Path folder;

    /// The program before scenarios were signed made the tables; a scenario was made with it.
    @Test
    void a_workspace_from_before_keeps_its_scenarios_unsigned_and_takes_approvals() {
        Scenario old = new Scenario("base", "基准", null, Origin.BASE, "说明", true, new TreeMap<>());
        try (Sql sql = DatabaseFile.create(WorkspaceFiles.of(folder.resolve("work")))) {
            new Migrations(Migrations.ofProgram().scripts().subList(0, 6)).apply(sql, Samples.clock().instant());
            new WorkspaceHeader("identity", 1, Samples.clock().instant()).insert(sql, "王工");
            new PlanWriter(sql).write(Samples.plan().withWorkItems(List.of()));
            sql.update("INSERT INTO scenario (id, place, name, parent, origin, note, locked)"
                    + " VALUES ('base', 0, '基准', NULL, 'BASE', '说明', TRUE)");
            sql.update("INSERT INTO step (number, kind, edit, state, made_at, who, why)"
                    + " VALUES (1, 'EDIT', 1, 'DONE', ?, '王工', '')", Samples.clock().instant());
            sql.update("INSERT INTO change_line (id, step, subject, scenario, place, new_value)"
                    + " VALUES (16777216, 1, 'SCENARIO', 'base', 0, ?)",
                    "{\"id\":\"base\",\"name\":\"基准\",\"parent\":null,\"origin\":\"BASE\",\"note\":\"说明\","
                            + "\"locked\":true,\"assumptions\":{}}");
            new RowTotals(sql).write(Map.of());
            sql.run("CHECKPOINT SYNC");
        }
        try (Workspace workspace = new Workspaces(new Installation(folder.resolve("home"), false), Samples.clock(),
                () -> "王工").open(folder.resolve("work"))) {
            EditService edits = workspace.edits();
            assertThat(edits.current().scenarios().get("base")).isEqualTo(old);
            assertThat(edits.history(9)).extracting(HistoryEntry::subject)
                    .isEqualTo(List.of(new HistoryEntry.Subject.OfScenario("base", null, old)));
            edits.apply(new Change.ApproveScenario("base"), "");
            assertThat(edits.current().scenarios().get("base")).isEqualTo(old.approved(Samples.signed()));
            workspace.verify();
        }
    }
}
