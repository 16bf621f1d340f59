package planworkbench.projection;

import planworkbench.plan.Reason;
import planworkbench.scenario.ProjectionMethod;

/// Whether a method can carry a series on, and with which parameters to begin.
public sealed interface MethodProposal {

    /// @param method comes as close to the value of the last year as its parameters can
    record Possible(ProjectionMethod method) implements MethodProposal {}

    /// The past has too few comparable figures to fit it to.
    record TooFew(int points, int needed) implements MethodProposal {}

    record Impossible(Reason reason) implements MethodProposal {}
}
