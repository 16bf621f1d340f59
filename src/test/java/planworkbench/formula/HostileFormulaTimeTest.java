package planworkbench.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;

import org.junit.jupiter.api.Tag;

/// The same within a second of the processor's time.
@Tag("slow")
class HostileFormulaTimeTest extends HostileFormulaTest {

    @Override
    void withinASecond(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        assertThat(threads.getCurrentThreadCpuTime() - before).isLessThan(1_000_000_000L);
    }
}
