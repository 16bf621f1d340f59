package planworkbench.benchmark;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;

/// MC-plan as a whole and by part. Single shots, so that the quietest can be told from the others: `-rff` keeps them all.
@SuppressWarnings("NullAway.Init") // JMH fills the fields
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g"})
@Warmup(iterations = 15)
@Measurement(iterations = 40)
public class McPlanBenchmark {

    @Param({"100000"})
    int paths;

    @Param({"30"})
    int indicators;

    @Param({"5"})
    int years;

    @Param({"PLAIN"})
    Sampling sampling;

    @Param({"2"})
    int threads;

    private ExecutorService executor;
    private McPlan plan;

    @Setup(Level.Trial)
    public void prepare() {
        executor = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        plan = new McPlan(new McPlan.Size(indicators, years, paths), sampling, new Workers(executor, threads));
        plan.sample();
    }

    @TearDown(Level.Trial)
    public void close() {
        executor.close();
    }

    @Benchmark
    public void all() {
        plan.all();
    }

    /// Random numbers, correlation, growth, ratios.
    @Benchmark
    public void sampleOnly() {
        plan.sample();
    }

    /// Five quantiles of each of 200 columns, as stated.
    @Benchmark
    public double[][] quantilesOnly() {
        return plan.quantiles();
    }

    @Benchmark
    public double[] probabilitiesOnly() {
        return plan.probabilities();
    }
}
