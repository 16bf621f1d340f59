package planworkbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/// Holds a workspace for one opener of this installation, from before its file is looked at until its check file is
/// written. H2's own lock keeps other installations out.
final class WorkspaceLock implements AutoCloseable {

    /// Of the whole process, as file locks are: on Linux a second handle on a locked file, closed, drops the lock.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path held;
    private final FileChannel channel;

    private WorkspaceLock(Path held, FileChannel channel) {
        this.held = held;
        this.channel = channel;
    }

    static WorkspaceLock acquire(WorkspaceFiles files, Installation installation) throws IOException {
        Path held = files.folder().toRealPath().resolve(files.name());
        if (!HELD_HERE.add(held)) {
            throw inUse(files);
        }
        FileChannel channel = null;
        try {
            channel = open(held, installation);
            if (tryLock(channel) == null) {
                throw inUse(files);
            }
            return new WorkspaceLock(held, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            HELD_HERE.remove(held);
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        return channel.tryLock();
    }

    private static FileChannel open(Path held, Installation installation) throws IOException {
        Path folder = installation.folder().resolve("locks");
        Files.createDirectories(folder);
        String name = UUID.nameUUIDFromBytes(held.toString().getBytes(StandardCharsets.UTF_8)).toString();
        return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static WorkspaceRefused inUse(WorkspaceFiles files) {
        return WorkspaceRefused.of(WorkspaceRefused.Kind.IN_USE, files.database(), "open elsewhere");
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(held);
        }
    }
}
