package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.store.WorkspaceRefused.Kind;

class MigrationTest {

    private static final String GOOD = "CREATE TABLE note (id INTEGER PRIMARY KEY); INSERT INTO note VALUES (1), (2);"
            + " ALTER TABLE observation ADD COLUMN checked BOOLEAN DEFAULT FALSE NOT NULL;";
    private static final String FAILS_LATE = "CREATE TABLE note (id INTEGER); DELETE FROM observation; DROP TABLE nothing;";
    private static final String LOSES_DATA = "DROP TABLE target;";

    @TempDir
    Path folder;

    private Snapshot made;

    @BeforeEach
    void make() {
        try (Workspace workspace = version().create(folder.resolve("work"), Samples.plan(), Samples.scenarios())) {
            workspace.edits().apply(Samples.put(2024, 1), "");
            made = workspace.edits().apply(new Change.RemoveScenario("high"), "");
        }
    }

    /// The program with these migrations after those it has.
    private Workspaces version(String... more) {
        List<String> scripts = new ArrayList<>(Migrations.ofProgram().scripts());
        scripts.addAll(List.of(more));
        return new Workspaces(Samples.installation(folder), Samples.clock(), () -> "王工", new Migrations(scripts));
    }

    private Snapshot opened(Workspaces by) {
        try (Workspace workspace = by.open(folder.resolve("work"))) {
            workspace.verify();
            return workspace.edits().current();
        }
    }

    private WorkspaceRefused refused(Workspaces by, Kind kind) {
        WorkspaceRefused[] caught = new WorkspaceRefused[1];
        assertThatThrownBy(() -> opened(by)).isInstanceOfSatisfying(WorkspaceRefused.class, refused -> {
            assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
            caught[0] = refused;
        });
        return caught[0];
    }

    @Test
    void an_older_workspace_comes_up_to_date_with_a_backup_beside_it() throws IOException {
        assertThat(opened(version(GOOD))).isEqualTo(made);
        assertThat(opened(version(GOOD))).isEqualTo(made);
        assertThat(backups()).hasSize(1);
        assertThat(BackupTest.restored(backups().getFirst(), folder)).isEqualTo(new Contents(made.plan(),
                made.scenarios()));
    }

    @Test
    void a_newer_workspace_is_refused_and_left_alone() {
        opened(version(GOOD));
        refused(version(), Kind.NEWER_VERSION);
        refused(version(), Kind.NEWER_VERSION);
        assertThat(opened(version(GOOD))).isEqualTo(made);
    }

    @Test
    void a_newer_workspace_without_its_check_file_is_refused_too() throws IOException {
        opened(version(GOOD));
        Files.delete(folder.resolve("work.check"));
        Workspaces elsewhere = new Workspaces(new Installation(folder, false), Samples.clock(), () -> "");
        assertThatThrownBy(() -> elsewhere.open(folder.resolve("work"))).isInstanceOfSatisfying(WorkspaceRefused.class,
                refused -> assertThat(refused.kind()).isEqualTo(Kind.NEWER_VERSION));
    }

    @Test
    void a_migration_that_fails_half_way_leaves_the_workspace_as_it_was() throws IOException {
        WorkspaceRefused refused = refused(version(FAILS_LATE), Kind.MIGRATION_FAILED);
        assertThat(refused.backup()).isEqualTo(backups().getFirst());
        assertThat(opened(version())).isEqualTo(made);
    }

    @Test
    void a_migration_after_which_it_cannot_be_read_leaves_the_workspace_as_it_was() throws IOException {
        refused(version(GOOD, LOSES_DATA), Kind.MIGRATION_FAILED);
        assertThat(opened(version())).isEqualTo(made);
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("migrating"));
        }
    }

    private List<Path> backups() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql.gz")).toList();
        }
    }
}
