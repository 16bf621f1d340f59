package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

import com.sun.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

import planworkbench.benchmark.PlanBench50;

/// A slider that is dragged makes no garbage.
class AllocationTest {

    private final PlanBench50 model = new PlanBench50();

    @Test
    void computingAllocatesNothing() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        drag();
        long before = threads.getCurrentThreadAllocatedBytes();
        drag();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1000);
    }

    /// A thousand moves: a single object in each would be 16,000 bytes.
    private void drag() {
        for (int i = 0; i < 1000; i++) {
            model.grow(i % PlanBench50.LEVELS, i % 7);
            model.moved(i % PlanBench50.LEVELS);
            model.all();
        }
    }
}
