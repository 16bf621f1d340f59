package planworkbench.benchmark;

import java.util.List;
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

import planworkbench.simulation.Tornado;
import planworkbench.simulation.TornadoBar;
import planworkbench.simulation.Workers;

/// MC-A as a whole and by part, through the formula language, and the tornado over its fifty drivers.
@SuppressWarnings("NullAway.Init") // JMH fills the fields
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g"})
@Warmup(iterations = 30)
@Measurement(iterations = 60)
public class McABenchmark {

    @Param({"10000"})
    int paths;

    @Param({"50"})
    int levels;

    @Param({"15"})
    int years;

    @Param({"2"})
    int threads;

    private ExecutorService executor;
    private McA bench;
    private Tornado tornado;

    @Setup(Level.Trial)
    public void prepare() {
        executor = Executors.newFixedThreadPool(Math.max(1, threads - 1));
        bench = new McA(new McA.Size(levels, years, paths), new Workers(executor, threads));
        bench.sample();
        tornado = bench.tornado();
    }

    @TearDown(Level.Trial)
    public void close() {
        executor.close();
    }

    @Benchmark
    public void all() {
        bench.all();
    }

    @Benchmark
    public void sampleOnly() {
        bench.sample();
    }

    /// Seven quantiles of each of 765 columns, as stated.
    @Benchmark
    public double[][] quantilesOnly() {
        return bench.quantiles();
    }

    @Benchmark
    public List<TornadoBar> tornado() {
        return tornado.bars(bench.totals());
    }

    /// Once for each set of draws.
    @Benchmark
    public Tornado tailsOfDrivers() {
        return bench.tornado();
    }
}
