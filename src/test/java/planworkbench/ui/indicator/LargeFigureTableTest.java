package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TablePosition;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.store.Installation;
import planworkbench.store.TableArrangement;
import planworkbench.store.TableArrangement.Sort;
import planworkbench.store.Workspaces;
import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// 5,000 indicators × 30 years in the window: how long its frames take while it is scrolled, typed into, sorted, pasted
/// into. All figures are printed; what is promised is asserted, on a machine that does nothing else.
@Tag("slow")
class LargeFigureTableTest {

    private static final int INDICATORS = 5_000;
    private static final int FIRST_YEAR = 1996;
    private static final int YEARS = 30;
    /// As many as make the program run as it does after a minute of work; their frames are printed only.
    private static final int FIRST_STEPS = 60;
    private static final int STEPS = 120;
    private static final int FIRST_EDITS = 5;
    private static final int EDITS = 10;
    private static final int LONGEST_FRAME = 50;
    private static final int A_SECOND = 1_000;

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private final IndicatorPage page = new IndicatorPage(robot);
    /// What took longer than is promised.
    private final List<String> tooLong = new ArrayList<>();

    @Test
    void aLargeTableIsScrolledTypedIntoSortedAndPastedInto() throws Exception {
        new Workspaces(new Installation(folder.resolve("home"), true), () -> Instant.parse("2026-03-02T13:07:00Z"),
                () -> "王敏").create(folder.resolve("work.mv.db"), plan(), SmallPlan.scenarios()).close();
        Stage stage = FxToolkit.registerPrimaryStage();
        SampleWindow window = timed("window opened", () -> open(stage));
        try {
            window.settle();
            promised(A_SECOND, "page opened", millis("page opened", () -> open(window)));
            page.click(name(3), 2020);
            // looked up once: a look through all cells is no part of a frame
            FigureTableView table = page.table();
            VirtualFlow<?> flow = flow();
            ScrollBar down = bar(Orientation.VERTICAL);
            ScrollBar right = bar(Orientation.HORIZONTAL);
            smooth("page down", () -> fire(table, KeyCode.PAGE_DOWN));
            smooth("wheel", () -> flow.scrollPixels(72));
            smooth("scroll bar", () -> down.setValue((down.getValue() + 0.0173) % 1));
            smooth("to the right", () -> right.setValue((right.getValue() + 24) % right.getMax()));
            page.click(name(40), 2020);
            smooth("typed and entered", () -> {
                TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
                table.edit(at.getRow(), table.getVisibleLeafColumn(at.getColumn()));
                table.edit(-1, null);
                fire(table, KeyCode.DOWN);
            });
            sort(window, "2020");
            sort(window, TableArrangement.NAME);
            robot.interact(() -> page.viewModel().choices().sort(null));
            for (int edit = 0; edit < EDITS; edit++) {
                long longest = type(window, 10 + edit);
                if (edit >= FIRST_EDITS) {
                    promised(LONGEST_FRAME, "a figure typed, saved and shown", longest);
                }
            }
            paste(window);
            assertThat(tooLong).isEmpty();
        } finally {
            robot.interact(stage::hide);
            window.settle();
            window.close();
        }
    }

    private SampleWindow open(Stage stage) throws TimeoutException {
        List<SampleWindow> windows = new ArrayList<>();
        FxToolkit.setupFixture(() -> windows.add(SampleWindow.show(stage, folder, PageId.OVERVIEW)));
        return windows.getFirst();
    }

    /// Until its rows are painted.
    private FigureTableView open(SampleWindow window) throws InterruptedException {
        long busy = processorTime();
        robot.interact(() -> window.model().pageProperty().set(PageId.INDICATORS));
        window.until(page.viewModel().tableProperty(), table -> !table.plan().indicators().isEmpty());
        Recorder recorder = record();
        recorder.painted.acquire(2);
        recorder.stop();
        print("page opened: %.0f ms of the window's thread", (processorTime() - busy) / 1e6);
        return page.table();
    }

    private void sort(SampleWindow window, String column) throws Exception {
        frames("sorted by " + column, 1, () -> page.viewModel().choices().sort(new Sort(column, true)));
        window.settle();
    }

    /// The longest frame, in milliseconds.
    private long type(SampleWindow window, int row) throws Exception {
        page.click(name(row), 2020);
        Recorder recorder = record();
        timed("a figure typed, saved and shown", () -> {
            page.write("987654");
            robot.push(KeyCode.ENTER);
            window.settle();
            return true;
        });
        long longest = recorder.print("a figure typed, saved and shown");
        assertThat(page.figure(name(row), 2020)).isEqualTo("987,654");
        return longest;
    }

    private void paste(SampleWindow window) throws Exception {
        String block = IntStream.range(0, 1000).mapToObj(row -> IntStream.range(0, 10)
                .mapToObj(column -> String.valueOf(7 + row + column)).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\r\n"));
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, block)));
        page.click(name(100), 2010);
        Recorder recorder = record();
        timed("pasted until the preview", () -> {
            robot.interact(() -> page.viewModel().selectedCellProperty().get());
            robot.push(KeyCode.CONTROL, KeyCode.V);
            window.until(page.viewModel().pasting().previewProperty(), preview -> preview != null);
            return true;
        });
        recorder.print("pasted until the preview");
        long before = window.model().snapshot().revision();
        Recorder entering = record();
        long start = System.nanoTime();
        robot.push(KeyCode.ENTER);
        window.until(window.model().snapshotProperty(), now -> now.revision() > before);
        print("entered, saved: %d ms", (System.nanoTime() - start) / 1_000_000);
        window.until(page.viewModel().tableProperty(), table -> table.plan().equals(window.model().snapshot().plan()));
        long shown = (System.nanoTime() - start) / 1_000_000;
        print("entered, shown: %d ms", shown);
        window.settle();
        print("entered, all computed: %d ms", (System.nanoTime() - start) / 1_000_000);
        entering.print("entered");
        assertThat(page.figure(name(101), 2011)).isEqualTo("9");
        Recorder undoing = record();
        timed("undone", () -> {
            robot.interact(window.model()::undo);
            window.settle();
            return true;
        });
        undoing.print("undone");
        assertThat(page.figure(name(101), 2011)).isEqualTo("165.87");
        promised(A_SECOND, "entered, shown", shown);
    }

    private static void fire(FigureTableView table, KeyCode key) {
        Event.fireEvent(table, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) page.table().lookup(".virtual-flow");
    }

    private ScrollBar bar(Orientation orientation) {
        return page.table().lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation && bar.getParent() instanceof VirtualFlow<?>)
                .findFirst().orElseThrow();
    }

    private void smooth(String what, Runnable step) throws Exception {
        frames(what + ", first", FIRST_STEPS, step);
        promised(LONGEST_FRAME, what, frames(what, STEPS, step));
    }

    private void promised(long limit, String what, long took) {
        if (took > limit) {
            tooLong.add(what + ": " + took + " ms");
        }
    }

    /// The time from frame to frame while something is done before every second of them.
    ///
    /// @return the longest, in milliseconds
    private long frames(String what, int steps, Runnable step) throws Exception {
        Recorder recorder = record();
        long busy = processorTime();
        for (int i = 0; i < steps; i++) {
            recorder.painted.drainPermits();
            Platform.runLater(step);
            recorder.painted.acquire(2);
        }
        print("%s: %.1f ms of the window's thread a step", what, (processorTime() - busy) / 1e6 / steps);
        return recorder.print(what);
    }

    /// Of the window's thread, in nanoseconds.
    private long processorTime() {
        AtomicLong time = new AtomicLong();
        robot.interact(() -> time.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()));
        return time.get();
    }

    private Recorder record() {
        Recorder recorder = new Recorder();
        robot.interact(recorder::start);
        return recorder;
    }

    /// Notes how long each frame took. JavaFX makes no frame before the last one is painted.
    private static final class Recorder extends AnimationTimer {

        private final List<Long> frames = new CopyOnWriteArrayList<>();
        private final Semaphore painted = new Semaphore(0);
        private long last;

        @Override
        public void handle(long now) {
            long at = System.nanoTime();
            if (last != 0) {
                frames.add(at - last);
            }
            last = at;
            painted.release();
        }

        /// The longest, in milliseconds.
        long print(String what) {
            stop();
            long[] sorted = frames.stream().mapToLong(Long::longValue).sorted().toArray();
            if (sorted.length > 0) {
                LargeFigureTableTest.print("%s: %d frames, half within %d ms, 95 %% within %d ms, longest %s ms", what,
                        sorted.length, sorted[sorted.length / 2] / 1_000_000,
                        sorted[sorted.length * 95 / 100] / 1_000_000,
                        Arrays.stream(sorted).skip(Math.max(0, sorted.length - 3)).map(nanos -> nanos / 1_000_000)
                                .boxed().toList());
            }
            return sorted.length == 0 ? 0 : sorted[sorted.length - 1] / 1_000_000;
        }
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        List<T> results = new ArrayList<>();
        millis(what, () -> results.add(work.call()));
        return results.getFirst();
    }

    private static long millis(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        long took = (System.nanoTime() - start) / 1_000_000;
        print("%s: %d ms", what, took);
        return took;
    }

    private static void print(String text, Object... arguments) {
        System.out.printf("FIGURE " + INDICATORS + " × " + YEARS + " " + text + "%n", arguments);
    }

    private static Plan plan() {
        Plan plan = SmallPlan.with(IntStream.range(0, INDICATORS)
                .mapToObj(i -> SmallPlan.indicator("X%05d".formatted(i), name(i), "亿元", Measure.LEVEL,
                        Definition.ENTERED))
                .toArray(Indicator[]::new));
        List<Observation> observations = new ArrayList<>(plan.observations().values());
        for (int i = 0; i < INDICATORS; i++) {
            for (int year = 0; year < YEARS; year++) {
                observations.add(new Observation(SmallPlan.key("X%05d".formatted(i)), FIRST_YEAR + year,
                        figure(i, year), ObservationStatus.FINAL, "", null, ""));
            }
        }
        return Plan.of(plan.header(), plan.rules(), plan.documents(), plan.departments().values(),
                plan.indicators().values(), plan.targets().values(), observations, plan.breaks(),
                plan.workItems().values());
    }

    private static double figure(int i, int year) {
        return Math.round((100 + i * 0.37 + year * 1.9) * 100) / 100.0;
    }

    private static String name(int i) {
        return "第%d镇规模以上工业总产值".formatted(i);
    }
}
