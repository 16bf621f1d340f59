package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import planworkbench.ui.scenario.assumption.LeverSlider;
import planworkbench.ui.scenario.draft.DraftViewModel;

/// How much the JavaFX thread has to do at a time while a slider is moved 300 times: asked between its tasks, as often as
/// it answers, for the processor time it used since it was asked last. Printed; never longer than a frame.
@Tag("slow")
class SliderWorkTest extends ScenarioWindow {

    private static final int WARM_UP = 600;
    private static final int MOVES = 300;
    private static final double FRAME = 1000.0 / 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    @Test
    void noTaskOfTheJavaFxThreadIsLongerThanAFrame() throws Exception {
        window.settle();
        watchedWhile(WARM_UP);
        List<Double> work = watchedWhile(MOVES);
        Collections.sort(work);
        System.err.printf("JavaFX thread, %d moves, %d answers: p50 %.1f ms, p95 %.1f ms, longest %.1f ms%n", MOVES,
                work.size(), work.get(work.size() / 2), work.get(work.size() * 95 / 100), work.getLast());
        assertThat(work).hasSizeGreaterThan(MOVES);
        assertThat(work.getLast()).isLessThan(FRAME);
    }

    /// Milliseconds from answer to answer.
    private List<Double> watchedWhile(int moves) throws Exception {
        CompletableFuture<List<Double>> watched = new CompletableFuture<>();
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> watched.complete(watch(done)));
        LeverSlider slider = page.servicesGrowth().slider();
        for (int i = 0; i < moves; i++) {
            move(slider, i / 20 % 2 == 0 ? KeyCode.RIGHT : KeyCode.LEFT);
        }
        done.complete(true);
        return watched.get();
    }

    /// Until what becomes of it is shown.
    private void move(LeverSlider slider, KeyCode key) {
        DraftViewModel draft = page.viewModel().draft();
        CompletableFuture<Boolean> shown = new CompletableFuture<>();
        Subscription listening = page.read(() -> {
            Event.fireEvent(slider, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return draft.outcomeProperty().subscribe(now -> {
                if (now != null && now.scenario().equals(draft.supposedProperty().get())) {
                    shown.complete(true);
                }
            });
        });
        shown.join();
        page.run(listening::unsubscribe);
    }

    private List<Double> watch(CompletableFuture<Boolean> done) {
        List<Double> work = new ArrayList<>();
        long before = used();
        while (!done.isDone()) {
            long now = used();
            work.add((now - before) / 1e6);
            before = now;
        }
        return work;
    }

    /// The processor time that the JavaFX thread has used, once it is free to say so.
    private long used() {
        CompletableFuture<Long> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(threads.getCurrentThreadCpuTime()));
        return answer.join();
    }
}
