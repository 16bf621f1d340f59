package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.plan.SeriesKey;
import planworkbench.store.HistoryEntry.Kind;

/// A history of 200,000 lines is read page by page.
@Tag("slow")
class LargeHistoryTest {

    private static final int STEPS = 400;
    private static final int LINES = 500;
    private static final HistoryFilter ALL = HistoryFilter.ALL;

    @TempDir
    Path folder;

    @Test
    void its_pages_come_at_once_wherever_they_are_and_it_can_be_undone_to_its_beginning() {
        try (Workspace made = Samples.workspaces(folder).create(folder.resolve("work"), Samples.plan(),
                Samples.scenarios())) {
            for (int step = 0; step < STEPS; step++) {
                made.edits().apply(new Change.Several(lines(step)), step == 77 ? "更正" : "导入");
            }
        }
        try (Workspace workspace = Samples.workspaces(folder).open(folder.resolve("work"))) {
            EditService edits = workspace.edits();
            soon("size", () -> assertThat(edits.historySize(ALL)).isEqualTo(STEPS * LINES));
            soon("first page", () -> assertThat(edits.history(ALL, 0, 200)).hasSize(200));
            soon("middle page", () -> assertThat(edits.history(ALL, 100_000, 200)).hasSize(200));
            soon("last page", () -> assertThat(edits.history(ALL, 199_800, 200).getLast().step()).isEqualTo(1));
            soon("choices", () -> assertThat(edits.historyChoices().people()).containsExactly("王工"));
            HistoryFilter filter = ALL.withText("更正").withKind(Kind.EDIT);
            soon("filtered size", () -> assertThat(edits.historySize(filter)).isEqualTo(LINES));
            soon("filtered page", () -> assertThat(edits.history(filter, 0, 200)).hasSize(200));
            soon("rare", () -> assertThat(edits.history(ALL.withText("没有这样的字"), 0, 200)).isEmpty());
            assertThat(edits.undoTo(0, "").plan()).isEqualTo(Samples.plan());
        }
    }

    private static List<Change> lines(int step) {
        List<Change> lines = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
            lines.add(new Change.PutObservation(Samples.observation(
                    new SeriesKey(String.format("I%02d", 1 + line % 29), Samples.REGION), 1950 + line / 29,
                    step * 1000 + line + 0.5)));
        }
        return lines;
    }

    /// Within what a person waits for without noticing, several times over: a machine may be busy.
    private static void soon(String what, Runnable reading) {
        long start = System.nanoTime();
        reading.run();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(took).as(what).isLessThan(Duration.ofSeconds(5));
    }
}
