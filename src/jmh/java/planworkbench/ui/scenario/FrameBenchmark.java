package planworkbench.ui.scenario;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes from a step of the services slider until the window is painted anew, in a real window of
/// 1000 × 1000 on the software pipeline.
///
/// Frames start at once instead of sixty times a second: what counts is the work, not the wait for the next tick.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true",
    "-Djavafx.animation.fullspeed=true", "--enable-native-access=ALL-UNNAMED"})
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class FrameBenchmark {

    private final PaintedWindow window = new PaintedWindow();

    /// Slider, projection and 10,000 paths on the worker, table with probabilities, verdicts, sentence, chart with fan, and
    /// small charts.
    @Benchmark
    public void page() {
        window.moveSlider();
    }

    /// The big chart alone, with another projection.
    @Benchmark
    public void chart() {
        window.showOtherProjection();
    }

    /// A frame in which next to nothing changed: what the measuring itself costs.
    @Benchmark
    public void nothing() {
        window.paintNothing();
    }

    @TearDown
    public void close() {
        window.close();
    }
}
