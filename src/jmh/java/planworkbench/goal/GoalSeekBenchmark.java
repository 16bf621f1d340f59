package planworkbench.goal;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.Target;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;

/// Goal seek on the sample, under its first scenario. Goal: 1 ms for one target. Run in the checkout.
@SuppressWarnings("NullAway.Init") // JMH fills the fields
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
public class GoalSeekBenchmark {

    private GoalSeek single;
    private JointGoal joint;
    private Target services;
    private Target culture;

    @Setup
    public void sample() throws Exception {
        DataPackage sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
        ResolvedScenario first = sample.scenarios()
                .resolve(sample.scenarios().scenarios().firstEntry().getKey());
        Projector projector = new Projector(sample.plan());
        single = new GoalSeek(sample.plan(), projector, first);
        joint = new JointGoal(sample.plan(), projector, first);
        services = Objects.requireNonNull(sample.plan().targets().get("T01"));
        culture = Objects.requireNonNull(sample.plan().targets().get("T04"));
    }

    @Benchmark
    public GoalSeek.Answer oneTarget() {
        return single.required(services, null);
    }

    @Benchmark
    public JointGoal.Answer twoTargets() {
        return joint.required(List.of(services, culture), List.of());
    }
}
