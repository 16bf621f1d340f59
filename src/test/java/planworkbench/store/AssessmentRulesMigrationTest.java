package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleSet;

class AssessmentRulesMigrationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @TempDir
    Path folder;

    @Test
    void a_workspace_from_before_has_the_limits_that_the_program_starts_with() {
        List<String> scripts = Migrations.ofProgram().scripts();
        try (Sql sql = DatabaseFile.create(WorkspaceFiles.of(folder.resolve("old")))) {
            new Migrations(scripts.subList(0, 1)).apply(sql, NOW);
            sql.update("INSERT INTO plan_header (id, name, short_name, region, base_year, target_year, practice)"
                    + " VALUES ('p', '规划', '规', '吴中区', 2020, 2025, FALSE)");
            sql.update("INSERT INTO rule_set (risk_gap, likely_probability, risk_probability) VALUES (0.04, 0.6, 0.2)");
            new Migrations(scripts).apply(sql, NOW);
            assertThat(new PlanReader(sql).read().rules())
                    .isEqualTo(new RuleSet(0.04, 0.6, 0.2, AssessmentRules.DEFAULT));
        }
    }
}
