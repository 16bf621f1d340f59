package planworkbench.benchmark;

import java.util.Arrays;

/// Times a [Job]: first until it is warm, then again and again.
///
/// @param warmUp nanoseconds
/// @param measured nanoseconds
public record Stopwatch(long warmUp, long measured) {

    private static final long SECOND = 1_000_000_000L;
    public static final Stopwatch QUICK = new Stopwatch(2 * SECOND, 2 * SECOND);

    private static final int FEWEST = 5;
    private static final int MOST = 20_000;
    /// What takes less is timed by the batch: a look at the clock takes a part of a microsecond itself.
    private static final long SHORTEST = 20_000;

    /// @param median in the job's unit, as is p95
    public record Timing(Job job, double median, double p95, boolean check) {}

    public Timing time(Job job) {
        long began = System.nanoTime();
        long runs = 0;
        while (runs < FEWEST || System.nanoTime() - began < warmUp) {
            job.work().run();
            runs++;
        }
        long once = Math.max(1, (System.nanoTime() - began) / runs);
        double[] times = times(job, (int) Math.max(1, SHORTEST / once));
        Arrays.sort(times);
        return new Timing(job, times[times.length / 2], times[(int) (0.95 * (times.length - 1))],
                job.check().getAsBoolean());
    }

    private double[] times(Job job, int batch) {
        double[] times = new double[MOST];
        int count = 0;
        long began = System.nanoTime();
        while (count < FEWEST || (count < MOST && System.nanoTime() - began < measured)) {
            long start = System.nanoTime();
            for (int i = 0; i < batch; i++) {
                job.work().run();
            }
            times[count++] = (System.nanoTime() - start) / (batch * job.nanosecondsOfUnit());
        }
        return Arrays.copyOf(times, count);
    }
}
