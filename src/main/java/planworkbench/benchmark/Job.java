package planworkbench.benchmark;

import java.util.function.BooleanSupplier;

/// One thing to be timed.
///
/// @param unit of its times: µs or ms
/// @param goal at most so much, as the median on a quiet machine with two cores
/// @param check whether what it last computed is right
public record Job(String name, String unit, double goal, Runnable work, BooleanSupplier check) {

    double nanosecondsOfUnit() {
        return unit.equals("ms") ? 1e6 : 1e3;
    }
}
