package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.Identity;
import planworkbench.plan.Observation;
import planworkbench.plan.Rating;
import planworkbench.plan.Source;
import planworkbench.scenario.Scenario;

class JudgementsMigrationTest {

    @TempDir
    Path folder;

    /// The program before people could rate by hand made the tables; a figure was entered with it.
    @Test
    void a_workspace_from_before_keeps_its_history_and_takes_ratings_identities_and_correlations() {
        List<String> before = Migrations.ofProgram().scripts().subList(0, 3);
        Observation entered = Samples.put(2024, 7).observation();
        try (Sql sql = DatabaseFile.create(WorkspaceFiles.of(folder.resolve("work")))) {
            new Migrations(before).apply(sql, Samples.clock().instant());
            fill(sql, entered);
            new RowTotals(sql).write(Map.of());
            sql.run("CHECKPOINT SYNC");
        }
        try (Workspace workspace = new Workspaces(new Installation(folder.resolve("home"), false), Samples.clock(),
                () -> "王工").open(folder.resolve("work"))) {
            EditService edits = workspace.edits();
            assertThat(edits.current().plan().ratingOverrides()).isEmpty();
            assertThat(edits.current().plan().identities()).isEmpty();
            assertThat(edits.current().plan().observations().values()).containsExactly(entered);
            assertThat(edits.current().scenarios().get("base").correlations()).isNull();
            assertThat(edits.history(entered.key())).isEqualTo(edits.history(9)).singleElement()
                    .satisfies(line -> assertThat(line.subject())
                            .isEqualTo(new HistoryEntry.Subject.OfObservation(entered.key(), null, entered)));
            Scenario base = edits.current().scenarios().get("base");
            edits.apply(new Change.Several(List.of(
                    new Change.PutRating(Samples.rating(2022, Rating.AHEAD)),
                    new Change.PutIdentity(new Identity.TotalOfParts("合计", "I01", List.of("I02", "I03"))),
                    new Change.PutScenario(base.withCorrelations(Samples.correlations(0.4))))), "");
            assertThat(edits.current().plan().ratingOverrides()).hasSize(1);
            assertThat(edits.current().scenarios().resolve("base").correlations())
                    .isEqualTo(Samples.correlations(0.4));
            workspace.verify();
        }
    }

    private static void fill(Sql sql, Observation entered) {
        WorkspaceHeader header = new WorkspaceHeader("identity", 1, Samples.clock().instant());
        header.insert(sql, "王工");
        new PlanWriter(sql).write(Samples.plan().withWorkItems(List.of()).withRatings(List.of())
                .withIdentities(List.of()).withFillIns(List.of())
                .withObservations(new TreeMap<>()));
        sql.update("INSERT INTO observation (indicator, region, observed_year, amount, status, qualifier, source, note)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", entered.series().indicator(), entered.series().region(),
                entered.year(), entered.value(), entered.status().name(), entered.qualifier(),
                JsonColumn.of(Source.class).writeOrNull(entered.source()), entered.note());
        sql.update("INSERT INTO scenario (id, place, name, parent, origin, note, locked)"
                + " VALUES ('base', 0, '基准', NULL, 'BASE', '', FALSE)");
        sql.update("INSERT INTO step (number, kind, edit, state, made_at, who, why)"
                + " VALUES (1, 'EDIT', 1, 'DONE', ?, '王工', '')", Samples.clock().instant());
        sql.update(
                "INSERT INTO change_line (step, line_no, subject, indicator, region, observed_year, place, new_value)"
                        + " VALUES (1, 0, 'OBSERVATION', ?, ?, ?, 0, ?)",
                entered.series().indicator(),
                entered.series().region(), entered.year(), JsonColumn.of(Observation.class).write(entered));
    }
}
