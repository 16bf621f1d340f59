package planworkbench.projection;

import planworkbench.plan.Reason;

/// A projection method made ready for a series, or why it cannot be.
sealed interface MethodStart {

    record Ready(MethodSteps steps) implements MethodStart {}

    record Refused(Reason reason) implements MethodStart {}

    static MethodStart ready(MethodSteps steps) {
        return new Ready(steps);
    }
}
