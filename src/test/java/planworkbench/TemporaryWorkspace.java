package planworkbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;
import planworkbench.store.EditService;
import planworkbench.store.Installation;
import planworkbench.store.Workspaces;

/// Workspaces on the disk for tests of what stands above the store. They stay open until the tests are over.
public final class TemporaryWorkspace {

    private TemporaryWorkspace() {}

    public static EditService edits(Plan plan, ScenarioTree scenarios) {
        try {
            Path target = Files.createDirectories(Path.of("target", "test-workspaces"));
            Path folder = Files.createTempDirectory(target, "workspace");
            return new Workspaces(new Installation(folder.resolve("home"), true), InstantSource.system(),
                    () -> "测试").create(folder.resolve("work"), plan, scenarios).edits();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
