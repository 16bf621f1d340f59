package planworkbench.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTest {

    private static final int PATHS = 10_007;
    private static final int DRIVERS = 3;
    private static final int YEARS = 4;
    private static final int OUTPUTS = DRIVERS * YEARS;
    private static final Drivers SOME = new Drivers(List.of("a", "b", "c"), YEARS, new Dependence.CommonFactor(0.3),
            0.5);

    private final ExecutorService executor = Executors.newFixedThreadPool(3);

    @AfterEach
    void close() {
        executor.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_threads_changes_no_digit(Sampling sampling) {
        Draws draws = new Draws(SOME, sampling, 2025, PATHS);
        assertThat(values(run(draws, new Workers(executor, 4)))).isDeepEqualTo(values(run(draws, Workers.alone())));
    }

    @ParameterizedTest
    @EnumSource
    void the_outputs_that_are_kept_change_no_digit(Sampling sampling) {
        Draws draws = new Draws(SOME, sampling, 2025, PATHS);
        Columns some = Columns.only(new int[]{7, 2}, PATHS);
        new Simulator(draws, Workers.alone()).run(Levels::new, some, RunControl.none());
        Columns all = run(draws, Workers.alone());
        assertThat(some.of(7)).containsExactly(all.of(7));
        assertThat(some.of(2)).containsExactly(all.of(2));
        assertThat(some.isKept(3)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> some.of(3));
    }

    @ParameterizedTest
    @EnumSource
    void held_scores_are_the_ones_that_are_drawn_afresh(Sampling sampling) {
        Draws draws = new Draws(SOME, sampling, 2025, PATHS);
        Workers workers = new Workers(executor, 2);
        Columns held = Columns.all(OUTPUTS, PATHS);
        new Simulator(draws, draws.held(workers, RunControl.none()), workers).run(Levels::new, held, RunControl.none());
        assertThat(values(held)).isDeepEqualTo(values(run(draws, Workers.alone())));
    }

    @Test
    void a_driver_draws_the_same_whichever_others_there_are() {
        Drivers one = new Drivers(List.of("b"), YEARS, new Dependence.None(), 0);
        Drivers three = new Drivers(List.of("a", "b", "c"), YEARS, new Dependence.None(), 0);
        for (Sampling sampling : List.of(Sampling.PLAIN, Sampling.LATIN_HYPERCUBE)) {
            double[] alone = new Draws(one, sampling, 1, 500).source().block(0, 500).of(0, 2).clone();
            assertThat(new Draws(three, sampling, 1, 500).source().block(0, 500).of(1, 2)).startsWith(alone);
        }
    }

    @Test
    void drivers_stand_in_one_order_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drivers(List.of("b", "a"), 1, new Dependence.None(), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Drivers(List.of("a", "a"), 1, new Dependence.None(), 0));
    }

    @Test
    void passes_within_a_memory_limit_give_the_columns_of_one_run() {
        Draws draws = new Draws(SOME, Sampling.PLAIN, 2025, PATHS);
        Columns all = run(draws, Workers.alone());
        int[] outputs = {0, 3, 4, 8, 11};
        List<Integer> read = new ArrayList<>();
        new Simulator(draws, Workers.alone()).runInPasses(Levels::new, outputs, 2L * 8 * PATHS + 100, columns -> {
            int kept = 0;
            for (int output : outputs) {
                if (columns.isKept(output)) {
                    assertThat(columns.of(output)).containsExactly(all.of(output));
                    read.add(output);
                    kept++;
                }
            }
            assertThat(kept).isLessThanOrEqualTo(2);
        }, RunControl.none());
        assertThat(read).containsExactly(0, 3, 4, 8, 11);
    }

    @Test
    void a_limit_below_one_column_still_gives_every_column() {
        AtomicInteger passes = new AtomicInteger();
        new Simulator(new Draws(SOME, Sampling.PLAIN, 1, 100), Workers.alone()).runInPasses(Levels::new,
                new int[]{0, 1, 2}, 1, _ -> passes.incrementAndGet(), RunControl.none());
        assertThat(passes).hasValue(3);
    }

    @Test
    void columns_of_another_size_are_refused() {
        Simulator simulator = new Simulator(new Draws(SOME, Sampling.PLAIN, 1, 100), Workers.alone());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.run(Levels::new, Columns.all(1, 99), RunControl.none()));
    }

    @Test
    void progress_rises_to_the_total_in_steps_of_one() {
        List<Integer> seen = new ArrayList<>();
        Draws draws = new Draws(SOME, Sampling.PLAIN, 1, PATHS);
        new Simulator(draws, new Workers(executor, 4)).run(Levels::new, Columns.all(OUTPUTS, PATHS), new RunControl() {
            @Override
            public void progress(int done, int total) {
                assertThat(total).isEqualTo(draws.blocks());
                seen.add(done);
            }
        });
        assertThat(seen).containsExactlyElementsOf(IntStream.rangeClosed(1, draws.blocks()).boxed()
                .toList());
    }

    @Test
    void a_cancelled_run_stops_where_it_is_and_says_so() {
        AtomicInteger done = new AtomicInteger();
        RunControl afterThree = new RunControl() {
            @Override
            public boolean isCancelled() {
                return done.get() >= 3;
            }

            @Override
            public void progress(int count, int total) {
                done.set(count);
            }
        };
        Simulator simulator = new Simulator(new Draws(SOME, Sampling.PLAIN, 1, PATHS), Workers.alone());
        assertThatExceptionOfType(SimulationCancelledException.class)
                .isThrownBy(() -> simulator.run(Levels::new, Columns.all(OUTPUTS, PATHS), afterThree));
        assertThat(done).hasValue(3);
    }

    @Test
    void a_failure_on_any_thread_reaches_whoever_waits() {
        Simulator simulator = new Simulator(new Draws(SOME, Sampling.PLAIN, 1, PATHS), new Workers(executor, 4));
        PathModel failing = (scores, _) -> {
            if (scores.first() > 0) {
                throw new IllegalStateException("at " + scores.first());
            }
        };
        assertThatThrownBy(() -> simulator.run(() -> failing, Columns.all(1, PATHS), RunControl.none()))
                .isInstanceOf(IllegalStateException.class).hasMessageStartingWith("at ");
    }

    @Test
    void threads_that_never_come_or_are_refused_are_not_waited_for() {
        Executor never = _ -> {};
        Executor refusing = _ -> {
            throw new RejectedExecutionException();
        };
        Draws draws = new Draws(SOME, Sampling.PLAIN, 2025, PATHS);
        double[][] alone = values(run(draws, Workers.alone()));
        assertThat(values(run(draws, new Workers(never, 4)))).isDeepEqualTo(alone);
        assertThat(values(run(draws, new Workers(refusing, 4)))).isDeepEqualTo(alone);
    }

    private static Columns run(Draws draws, Workers workers) {
        Columns columns = Columns.all(OUTPUTS, draws.paths());
        new Simulator(draws, workers).run(Levels::new, columns, RunControl.none());
        return columns;
    }

    private static double[][] values(Columns columns) {
        double[][] values = new double[OUTPUTS][];
        for (int output = 0; output < OUTPUTS; output++) {
            values[output] = columns.of(output);
        }
        return values;
    }

    /// Levels that grow by 6 % a year, give or take 2 points.
    private static final class Levels implements PathModel {

        private final double[] level = new double[Draws.BLOCK];

        @Override
        public void evaluate(ScoreBlock scores, OutputBlock outputs) {
            for (int driver = 0; driver < scores.drivers(); driver++) {
                Arrays.fill(level, 100);
                for (int year = 0; year < scores.years(); year++) {
                    double[] score = scores.of(driver, year);
                    for (int i = 0; i < scores.count(); i++) {
                        level[i] *= 1.06 + 0.02 * score[i];
                    }
                    outputs.put(driver * scores.years() + year, level);
                }
            }
        }
    }
}
