package planworkbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// The numbered scripts that make a workspace of the present form out of an empty or older one.
///
/// @param scripts the first makes version 1, and so on; never changed once released
record Migrations(List<String> scripts) {

    private static final List<String> RESOURCES = List.of("V001__workspace.sql",
            "V002__assessment_rules.sql", "V003__uncertainty.sql",
            "V004__ratings_identities_correlations.sql", "V005__fill_ins.sql", "V006__numbered_series.sql",
            "V007__lines_of_a_series.sql", "V008__scenario_signatures.sql", "V009__work_items.sql",
            "V010__report_texts.sql", "V011__rules_version.sql",
            "V012__planned_values.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations ofProgram() {
        return new Migrations(RESOURCES.stream().map(Migrations::script).toList());
    }

    int newest() {
        return scripts.size();
    }

    /// The version of a file; 0 where it holds nothing of ours.
    static int version(Sql sql) {
        List<Integer> tables = sql.query("SELECT 1 FROM information_schema.tables"
                + " WHERE table_schema = 'PUBLIC' AND table_name = 'SCHEMA_VERSION'", Row::integer);
        return tables.isEmpty()
                ? 0
                : sql.one("SELECT COALESCE(MAX(version), 0) FROM schema_version", Row::integer);
    }

    void apply(Sql sql, Instant at) {
        for (int version = version(sql) + 1; version <= newest(); version++) {
            sql.run(scripts.get(version - 1));
            sql.update("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)", version, at);
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
