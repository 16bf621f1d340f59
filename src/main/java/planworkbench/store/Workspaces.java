package planworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;

import planworkbench.plan.Plan;
import planworkbench.scenario.ScenarioTree;

/// Makes and opens workspaces. Whether a file may be opened is decided before H2 reads it, because a foreign file can
/// make H2 run code where Java has a compiler: the check file beside it must then be signed by this installation.
public final class Workspaces {

    private final Installation installation;
    private final InstantSource clock;
    private final Supplier<String> who;
    private final Migrations migrations;

    /// @param who the user's name, for the history
    public Workspaces(Installation installation, InstantSource clock, Supplier<String> who) {
        this(installation, clock, who, Migrations.ofProgram());
    }

    Workspaces(Installation installation, InstantSource clock, Supplier<String> who, Migrations migrations) {
        this.installation = installation;
        this.clock = clock;
        this.who = who;
        this.migrations = migrations;
    }

    /// A new workspace file; its name may come with or without `.mv.db`.
    ///
    /// @throws WorkspaceRefused such as ALREADY_EXISTS
    /// @throws IllegalArgumentException where an assumption names a series that the plan does not have
    public Workspace create(Path path, Plan plan, ScenarioTree scenarios) {
        WorkspaceFiles files = WorkspaceFiles.of(path);
        Contents contents = new Contents(plan, scenarios);
        contents.requireConsistent();
        String by = who.get();
        return onThread(files, thread -> {
            Files.createDirectories(files.folder());
            return locked(files, lock -> {
                Creation creation = new Creation(files, installation, migrations);
                creation.make(contents, by, clock.instant());
                try {
                    return opened(files, thread, lock);
                } catch (IOException | RuntimeException e) {
                    creation.takeBack();
                    throw e;
                }
            });
        });
    }

    /// @throws WorkspaceRefused such as NOT_FOUND, IN_USE, NEWER_VERSION, DAMAGED or FOREIGN
    public Workspace open(Path path) {
        WorkspaceFiles files = WorkspaceFiles.of(path);
        if (!Files.isRegularFile(files.database())) {
            throw WorkspaceRefused.of(WorkspaceRefused.Kind.NOT_FOUND, files.database(), "no such file");
        }
        return onThread(files, thread -> locked(files, lock -> opened(files, thread, lock)));
    }

    private Workspace opened(WorkspaceFiles files, StoreThread thread, WorkspaceLock lock) throws IOException {
        Session session = new Opening(files, installation, migrations).open(clock.instant());
        try {
            return new Workspace(session, thread, lock, new EditService(thread, session, clock, who));
        } catch (RuntimeException e) {
            session.sql().abandon();
            throw WorkspaceRefused.damaged(files, String.valueOf(e.getMessage()), e);
        }
    }

    private interface Step<A, T> {
        T apply(A with) throws IOException;
    }

    /// The thread lives on with the workspace, or ends when there is none.
    private static Workspace onThread(WorkspaceFiles files, Step<StoreThread, Workspace> work) {
        StoreThread thread = new StoreThread(files.name());
        try {
            return thread.call(() -> {
                try {
                    return work.apply(thread);
                } catch (IOException e) {
                    throw WorkspaceRefused.of(WorkspaceRefused.Kind.FAILED, files.database(), e);
                }
            });
        } catch (RuntimeException e) {
            thread.close();
            throw e;
        }
    }

    private Workspace locked(WorkspaceFiles files, Step<WorkspaceLock, Workspace> work) throws IOException {
        WorkspaceLock lock = WorkspaceLock.acquire(files, installation);
        try {
            return work.apply(lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }
}
