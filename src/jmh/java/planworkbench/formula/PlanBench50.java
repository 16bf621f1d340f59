package planworkbench.formula;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// PlanBench-50: a slider moves. Goals: 8 µs for everything, 1 µs for what depends on the slider.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class PlanBench50 {

    private static final double TOTAL = 12743.02937;

    private final PlanBench50Model model = new PlanBench50Model();
    private int move;

    /// The check that belongs to the benchmark.
    @Setup
    public void totalIsAsKnown() {
        for (int i = 0; i < PlanBench50Model.LEVELS; i++) {
            model.grow(i, (950 + i) % 97 / 10.0);
        }
        model.all();
        if (Math.abs(model.totalOfLastYear() - TOTAL) > 5e-6) {
            throw new IllegalStateException("total is " + model.totalOfLastYear());
        }
    }

    /// 2,416 numbers.
    @Benchmark
    public Calculation everything() {
        slide();
        return model.all();
    }

    /// Its own level, two ratios, one attainment, the total.
    @Benchmark
    public Calculation dependentsOfOneSlider() {
        return model.moved(slide());
    }

    private int slide() {
        move++;
        int level = move % PlanBench50Model.LEVELS;
        model.grow(level, (move % 97) / 10.0);
        return level;
    }
}
