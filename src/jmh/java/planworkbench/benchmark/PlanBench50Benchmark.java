package planworkbench.benchmark;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import planworkbench.formula.Calculation;

/// PlanBench-50: a slider moves. Goals for 50 levels over 16 years: 8 µs for everything, 1 µs for what depends on the slider.
@SuppressWarnings("NullAway.Init") // JMH fills the fields
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class PlanBench50Benchmark {

    @Param({"50"})
    int levels;

    @Param({"16"})
    int years;

    private MovedSliders everything;
    private MovedSliders dependents;

    @Setup
    public void prepare() {
        int last = PlanBench50.FIRST + years - 1;
        everything = new MovedSliders(new PlanBench50(levels, last), levels, true);
        dependents = new MovedSliders(new PlanBench50(levels, last), levels, false);
    }

    /// 2,416 numbers as stated.
    @Benchmark
    public Calculation everything() {
        return everything.next();
    }

    /// Its own level, two ratios, one attainment, the total.
    @Benchmark
    public Calculation dependentsOfOneSlider() {
        return dependents.next();
    }
}
