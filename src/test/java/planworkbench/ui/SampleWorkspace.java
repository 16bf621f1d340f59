package planworkbench.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import planworkbench.plan.Plan;
import planworkbench.store.Installation;
import planworkbench.store.Workspace;
import planworkbench.store.Workspaces;

/// A workspace with the sample plan in a folder of its own.
public final class SampleWorkspace {

    private SampleWorkspace() {}

    public static Workspace create(Path folder, Plan plan) {
        try {
            Path home = Files.createDirectories(folder.resolve("home"));
            return new Workspaces(new Installation(home, true), () -> Instant.parse("2026-03-02T13:07:00Z"), () -> "王敏")
                    .create(folder.resolve("work"), plan, SamplePlan.scenarios());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
