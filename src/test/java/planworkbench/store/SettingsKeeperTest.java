package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsKeeperTest {

    @TempDir
    Path folder;

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private SettingsFile file;
    private SettingsKeeper keeper;

    @BeforeEach
    void open() {
        file = new SettingsFile(new Installation(folder, false));
        file.write(Settings.NONE.withUserName("王工"));
        keeper = new SettingsKeeper(file, file.read(), waiting::add);
    }

    @Test
    void aChangeIsThereAtOnceAndOnTheDiskWhenTheWriterHasTime() {
        keeper.change(now -> now.withTheme("DARK"));
        assertThat(keeper.current().theme()).isEqualTo("DARK");
        assertThat(file.read().theme()).isNull();
        waiting.remove().run();
        assertThat(file.read()).isEqualTo(Settings.NONE.withUserName("王工").withTheme("DARK"));
    }

    @Test
    void manyChangesAreWrittenAtOnce() {
        IntStream.range(0, 100).forEach(i -> keeper
                .change(now -> now.withWindow(new Settings.WindowPlace(i, 0, 900, 700, false))));
        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(file.read().window()).isEqualTo(new Settings.WindowPlace(99, 0, 900, 700, false));
    }

    @Test
    void whatChangesNothingIsNotWritten() {
        keeper.change(now -> now.withUserName("王工"));
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatAnotherWindowWroteMeanwhileStays() {
        keeper.change(now -> now.withTheme("DARK"));
        file.write(file.read().withLanguage("EN"));
        waiting.remove().run();
        assertThat(file.read().language()).isEqualTo("EN");
        assertThat(file.read().theme()).isEqualTo("DARK");
    }

    @Test
    void theWorkspaceThatIsOpenIsTheFirstAndTheOldestIsForgotten() {
        IntStream.rangeClosed(1, 9).forEach(i -> keeper.change(now -> now.withVisit(visit("/w" + i))));
        keeper.change(now -> now.withVisit(visit("/w5")));
        assertThat(keeper.current().visits()).extracting(Visit::file)
                .containsExactly("/w5", "/w9", "/w8", "/w7", "/w6", "/w4", "/w3", "/w2");
    }

    private static Visit visit(String path) {
        return new Visit(path, null, null, null, null, null);
    }
}
