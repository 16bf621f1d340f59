package planworkbench.assessment.nextplan;

import planworkbench.plan.Source;

/// What the targets of a plan that is carried on say of themselves, for whoever opens it later.
public interface CarriedTexts {

    /// Where a target comes from: from a proposal, or unchanged from the plan before, nothing computed.
    Source source(ProposedTarget one);

    /// Where its base comes from: asked only where there is one.
    Source base(ProposedTarget one);

    /// A figure that was computed, with no more digits than its source prints.
    double printed(double value);

    String remark(ProposedTarget one);
}
