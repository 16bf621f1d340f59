package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.store.WorkspaceRefused.Kind;

class WorkspacesTest {

    @TempDir
    Path folder;

    private Path file;
    private Path check;
    private Workspaces workspaces;

    @BeforeEach
    void names() {
        file = folder.resolve("work.mv.db");
        check = folder.resolve("work.check");
        workspaces = Samples.workspaces(folder);
    }

    private Snapshot made(int edits) {
        try (Workspace workspace = workspaces.create(file, Samples.plan(), Samples.scenarios())) {
            for (int i = 0; i < edits; i++) {
                workspace.edits().apply(Samples.put(2024, i), "");
            }
            return workspace.edits().current();
        }
    }

    private Snapshot opened(Workspaces by, Path path) {
        try (Workspace workspace = by.open(path)) {
            workspace.verify();
            return workspace.edits().current();
        }
    }

    private WorkspaceRefused refused(Kind kind, Workspaces by) {
        WorkspaceRefused[] caught = new WorkspaceRefused[1];
        assertThatThrownBy(() -> by.open(file).close()).isInstanceOfSatisfying(WorkspaceRefused.class, refused -> {
            assertThat(refused.kind()).as(refused.getMessage()).isEqualTo(kind);
            assertThat(refused.file()).isEqualTo(file);
            caught[0] = refused;
        });
        return caught[0];
    }

    /// The same files as another installation sees them.
    private Workspaces elsewhere(boolean canCompile) {
        return new Workspaces(new Installation(folder.resolve("elsewhere"), canCompile), Samples.clock(), () -> "李工");
    }

    @Test
    void a_name_may_come_with_or_without_its_ending() {
        Snapshot made = made(1);
        assertThat(opened(workspaces, folder.resolve("work"))).isEqualTo(made);
        assertThat(opened(workspaces, file)).isEqualTo(made);
    }

    @Test
    void a_workspace_is_two_files() throws IOException {
        made(1);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, check, folder.resolve("installation"));
        }
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        refused(Kind.NOT_FOUND, workspaces);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_workspace_that_cannot_be_made_whole_leaves_nothing_behind() throws IOException {
        Path inTheWay = Files.createDirectories(check.resolve("in the way"));
        assertThatThrownBy(() -> workspaces.create(file, Samples.plan(), Samples.scenarios()))
                .isInstanceOfSatisfying(WorkspaceRefused.class,
                        refused -> assertThat(refused.kind()).isEqualTo(Kind.FAILED));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(check, folder.resolve("installation"));
        }
        Files.delete(inTheWay);
        Files.delete(check);
        made(1);
    }

    @Test
    void a_new_workspace_replaces_nothing() {
        Snapshot made = made(1);
        assertThatThrownBy(() -> made(1)).isInstanceOfSatisfying(WorkspaceRefused.class,
                refused -> assertThat(refused.kind()).isEqualTo(Kind.ALREADY_EXISTS));
        assertThat(opened(workspaces, file)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"work;INIT=RUNSCRIPT FROM 'evil.sql'", ".mv.db", "/", "a;b/work"})
    void a_name_that_could_carry_sql_or_names_nothing_is_refused(String name) {
        assertThatThrownBy(() -> workspaces.open(folder.resolve(name))).isInstanceOfSatisfying(WorkspaceRefused.class,
                refused -> assertThat(refused.kind()).isEqualTo(Kind.BAD_PATH));
    }

    @Test
    void names_with_spaces_and_chinese_and_percent_signs_work() {
        Path odd = folder.resolve("新 规划%20'十四五'.v2 (1)#");
        workspaces.create(odd, Samples.plan(), Samples.scenarios()).close();
        assertThat(opened(workspaces, odd).plan()).isEqualTo(Samples.plan());
    }

    @Test
    void both_files_together_may_move() throws IOException {
        Snapshot made = made(2);
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.move(file, other.resolve("renamed.mv.db"));
        Files.move(check, other.resolve("renamed.check"));
        assertThat(opened(workspaces, other.resolve("renamed"))).isEqualTo(made);
    }

    @Test
    void the_second_opener_of_the_same_process_is_refused_and_the_first_goes_on() {
        try (Workspace first = workspaces.create(file, Samples.plan(), Samples.scenarios())) {
            refused(Kind.IN_USE, workspaces);
            refused(Kind.IN_USE, elsewhere(false));
            first.edits().apply(Samples.put(2024, 1), "");
        }
        assertThat(opened(workspaces, file).revision()).isEqualTo(1);
    }

    @Test
    void a_change_is_not_taken_for_saved_where_the_file_was_moved_away_and_is_where_it_is_back() throws IOException {
        try (Workspace workspace = workspaces.create(file, Samples.plan(), Samples.scenarios())) {
            Snapshot first = workspace.edits().apply(Samples.put(2024, 1), "");
            Files.move(file, folder.resolve("elsewhere"));
            assertThatThrownBy(() -> workspace.edits().apply(Samples.put(2024, 2), "")).isInstanceOfSatisfying(
                    WorkspaceRefused.class, refused -> assertThat(refused.kind()).isEqualTo(Kind.REMOVED));
            assertThatThrownBy(() -> workspace.edits().undo()).isInstanceOf(WorkspaceRefused.class);
            assertThat(workspace.edits().current()).isEqualTo(first);
            Files.move(folder.resolve("elsewhere"), file);
            workspace.edits().apply(Samples.put(2024, 3), "");
        }
        assertThat(opened(workspaces, file).revision()).isEqualTo(2);
    }

    @Test
    void closing_twice_is_closing_once() {
        Workspace workspace = workspaces.create(file, Samples.plan(), Samples.scenarios());
        workspace.close();
        workspace.close();
        assertThat(opened(workspaces, file).revision()).isZero();
    }

    enum Damage {
        CUT_IN_HALF, LAST_4_KB_CUT, EMPTY, RANDOM_BYTES_WITHIN, NOTHING_BUT_RANDOM_BYTES, OLDER_COPY
    }

    private void damage(Damage damage, byte[] older) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(5);
        switch (damage) {
            case CUT_IN_HALF -> cut(bytes.length / 2);
            case LAST_4_KB_CUT -> cut(bytes.length - 4096);
            case EMPTY -> cut(0);
            case RANDOM_BYTES_WITHIN -> {
                byte[] noise = new byte[bytes.length / 3];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, bytes, bytes.length / 2, noise.length);
                Files.write(file, bytes);
            }
            case NOTHING_BUT_RANDOM_BYTES -> {
                random.nextBytes(bytes);
                Files.write(file, bytes);
            }
            case OLDER_COPY -> Files.write(file, older);
        }
    }

    private void cut(long length) throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.setLength(length);
        }
    }

    @ParameterizedTest
    @EnumSource
    void damage_is_found_and_the_newest_backup_named(Damage damage) throws IOException {
        made(0);
        byte[] older = Files.readAllBytes(file);
        Path backup = folder.resolve("work-20261124-110000-000.sql.gz");
        try (Workspace workspace = workspaces.open(file)) {
            workspace.edits().apply(Samples.put(2024, 1), "");
            workspace.backup(backup);
            workspace.edits().apply(Samples.put(2024, 2), "");
        }
        damage(damage, older);
        assertThat(refused(Kind.DAMAGED, workspaces).backup()).isEqualTo(backup);
    }

    /// As after a crash: the check file has no digest, and H2 itself sees the damage or hides it.
    @ParameterizedTest
    @EnumSource
    void damage_is_found_after_a_crash(Damage damage) throws IOException {
        made(0);
        byte[] older = Files.readAllBytes(file);
        byte[] open;
        byte[] openCheck;
        try (Workspace workspace = workspaces.open(file)) {
            for (int i = 0; i < 20; i++) {
                workspace.edits().apply(Samples.put(2024, i), "");
            }
            open = Files.readAllBytes(file);
            openCheck = Files.readAllBytes(check);
        }
        Files.write(file, open);
        Files.write(check, openCheck);
        assertThat(opened(workspaces, file).revision()).isEqualTo(20);
        Files.write(file, open);
        Files.write(check, openCheck);
        damage(damage, older);
        refused(Kind.DAMAGED, workspaces);
    }

    @Test
    void a_check_file_that_a_crash_left_behind_is_tolerated() throws IOException {
        byte[] left;
        byte[] open;
        try (Workspace workspace = workspaces.create(file, Samples.plan(), Samples.scenarios())) {
            workspace.edits().apply(Samples.put(2024, 1), "");
            left = Files.readAllBytes(check);
            workspace.edits().apply(Samples.put(2024, 2), "");
            open = Files.readAllBytes(file);
        }
        Files.write(check, left);
        Files.write(file, open);
        assertThat(opened(workspaces, file).revision()).isEqualTo(2);
    }

    @Test
    void a_workspace_without_its_check_file_opens_only_where_it_cannot_run_code() throws IOException {
        Snapshot made = made(1);
        Files.delete(check);
        refused(Kind.FOREIGN, workspaces);
        assertThat(opened(elsewhere(false), file)).isEqualTo(made);
        refused(Kind.FOREIGN, workspaces);
    }

    @Test
    void another_installations_workspace_opens_only_where_it_cannot_run_code() {
        Snapshot made = made(1);
        refused(Kind.FOREIGN, elsewhere(true));
        assertThat(opened(elsewhere(false), file)).isEqualTo(made);
        refused(Kind.FOREIGN, elsewhere(true));
    }

    @Test
    void a_check_file_that_somebody_changed_counts_for_nothing() throws IOException {
        made(1);
        Files.writeString(check, Files.readString(check).replace("\"revision\":1", "\"revision\":0"));
        refused(Kind.FOREIGN, workspaces);
        Files.writeString(check, "{\"content\":null,\"signature\":null}");
        refused(Kind.FOREIGN, workspaces);
        Files.writeString(check, "null");
        refused(Kind.FOREIGN, workspaces);
    }
}
