package planworkbench.text;

import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// What one cell costs when a sheet is pasted or a table scrolled.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class NumberTextBenchmark {

    @Benchmark
    public ParsedNumber parse() {
        return NumberText.parse("12,345.6万元", "亿元");
    }

    @Benchmark
    public String format() {
        return NumberText.format(-1_234_567.891, 2);
    }
}
