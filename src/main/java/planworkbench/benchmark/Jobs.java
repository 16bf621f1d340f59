package planworkbench.benchmark;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import planworkbench.plan.Plan;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.Workers;

/// Everything that is timed, each made when its turn comes, for some hold much memory.
public final class Jobs {

    private Jobs() {}

    /// Long loops first: the compiler unrolls none that it has only seen run a few rounds.
    ///
    /// @param sample the sample plan, with a scenario of its
    public static Stream<Job> of(Plan sample, ResolvedScenario scenario, Workers workers) {
        Stream<Supplier<Job>> models = Stream.of(() -> McA.job(workers), () -> McPlan.job(workers),
                () -> McA.tornado(workers), PlanBench50::everything, PlanBench50::oneSlider);
        return Stream.concat(models.map(Supplier::get),
                Stream.of(List.of()).flatMap(_ -> new SampleJobs(sample, scenario, workers).jobs().stream()));
    }
}
