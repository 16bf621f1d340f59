package planworkbench.assessment.consistency;

import java.util.function.Consumer;

/// One way of looking at a plan.
interface Rule {

    /// Tells what it finds, and the identities that hold.
    void check(Consumer<Finding> findings, Consumer<HeldIdentity> held);
}
