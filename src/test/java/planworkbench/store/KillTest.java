package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that edits is killed at random, again and again, on one workspace.
@Tag("slow")
class KillTest {

    private static final int KILLS = 20;
    private static final int EDITS = 200;
    private static final long SEED = 20261124;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final List<Long> openMillis = new ArrayList<>();
    private long acknowledged;
    private long unacknowledged;
    private long lost;

    @Test
    void nothing_acknowledged_is_lost() throws IOException {
        Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(), Samples.scenarios()).close();
        long revision = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            long last = killedAfter(revision, 1 + random.nextInt(EDITS));
            acknowledged += last - revision;
            revision = whole(last);
            unacknowledged += revision - last;
        }
        openMillis.sort(null);
        System.out.printf("FIGURE kills %d, edits acknowledged %d, lost %d, on disk though not yet acknowledged %d%n",
                KILLS, acknowledged, lost, unacknowledged);
        System.out.printf("FIGURE opening after a kill: median %d ms, longest %d ms; file %d KB%n",
                openMillis.get(openMillis.size() / 2), openMillis.getLast(),
                Files.size(folder.resolve("work.mv.db")) / 1024);
        assertThat(lost).isZero();
    }

    /// @return the last edit that it acknowledged before it died
    private long killedAfter(long revision, int edits) throws IOException {
        long last = revision;
        try (OtherProcess other = OtherProcess.start(folder, EDITS)) {
            assertThat(other.nextLine()).isEqualTo(OtherProcess.OPEN);
            while (last < revision + edits) {
                last = number(other.nextLine());
            }
            LockSupport.parkNanos(random.nextInt(6_000_000));
            other.kill();
            @Nullable
            String line = other.nextLine();
            while (line != null) {
                last = number(line);
                line = other.nextLine();
            }
        }
        return last;
    }

    private static long number(@Nullable String line) {
        assertThat(line).startsWith(OtherProcess.ACKNOWLEDGED);
        return Long.parseLong(String.valueOf(line).substring(OtherProcess.ACKNOWLEDGED.length()));
    }

    /// @return the revision that is there
    private long whole(long last) {
        long start = System.nanoTime();
        try (Workspace workspace = Samples.workspaces(folder).open(folder.resolve("work"))) {
            openMillis.add((System.nanoTime() - start) / 1_000_000);
            workspace.verify();
            Snapshot now = workspace.edits().current();
            lost += Math.max(0, last - now.revision());
            assertThat(now.revision()).isBetween(last, last + 1);
            List<HistoryEntry> history = workspace.edits().history(Integer.MAX_VALUE);
            assertThat(history).hasSize((int) now.revision());
            for (HistoryEntry entry : history) {
                assertThat(entry.subject()).isEqualTo(expected(entry.step()));
            }
            return now.revision();
        }
    }

    /// What an edit of [OtherProcess] leaves in the history: forty cells in turn, each from the value before.
    private static HistoryEntry.Subject expected(long step) {
        var now = ((Change.PutObservation) OtherProcess.edit(step)).observation();
        var original = Samples.plan().observations().get(now.key());
        var old = step > 40 ? ((Change.PutObservation) OtherProcess.edit(step - 40)).observation() : original;
        return new HistoryEntry.Subject.OfObservation(now.key(), old, now);
    }
}
