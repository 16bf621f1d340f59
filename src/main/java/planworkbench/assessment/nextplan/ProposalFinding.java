package planworkbench.assessment.nextplan;

import java.util.List;

import planworkbench.assessment.consistency.Finding;

/// Proposals that do not agree with each other, with the base, or with what the present plan asks for. Targets are named by their ids,
/// growth is a fraction a year.
public sealed interface ProposalFinding {

    /// ids of the targets on both sides
    List<String> targets();

    /// Asks for less than there is in the base year, though more is wanted; for more, where less is.
    ///
    /// @param actual whether the base is observed
    record EasierThanBase(List<String> targets, double proposed, double base, boolean actual)
            implements
                ProposalFinding {}

    /// Asks for less than the years of the present plan came to: a growth, a sum, a change.
    ///
    /// @param actual whether that is observed
    record EasierThanReached(List<String> targets, double proposed, double reached, boolean actual)
            implements
                ProposalFinding {}

    /// Asks for less than the present plan did.
    record EasierThanPresent(List<String> targets, double proposed, double present) implements ProposalFinding {}

    /// Rounded to the easier side nothing is left to ask for.
    record AsksForNothing(List<String> targets, double exact) implements ProposalFinding {}

    /// A share that its part and whole do not come to; targets in the order share, part, whole.
    record ShareOfParts(List<String> targets, double share, double computed) implements ProposalFinding {}

    /// A share and its part together need a whole that nothing suggests; targets in the order share, part.
    ///
    /// @param whole code of the indicator
    /// @param needed what the whole would have to be
    /// @param low 10 % of the paths have less
    /// @param high 90 % of the paths have no more
    record ImpliedWhole(List<String> targets, String whole, double needed, double low, double high)
            implements
                ProposalFinding {}

    /// A part larger than its whole; targets in the order part, whole.
    record PartAboveWhole(List<String> targets, double part, double whole) implements ProposalFinding {}

    /// What an identity says does not hold; the first target is what the others come to.
    ///
    /// @param computed by the others
    record BrokenIdentity(List<String> targets, String identity, double stated, double computed)
            implements
                ProposalFinding {}

    /// A growth that is to be above another's, or in step with it, and by the proposed levels is not; targets in the order relation,
    /// own level, other level.
    record GrowthBehind(List<String> targets, double own, double other) implements ProposalFinding {}

    /// An average growth and a level of the same series that do not lead to each other; targets in the order growth, level.
    ///
    /// @param level proposed
    /// @param implied growth, by the level
    /// @param needed the level that the growth leads to
    record GrowthAndLevel(List<String> targets, double stated, double level, double implied, double needed)
            implements
                ProposalFinding {}

    /// Targets that progress cannot be counted for, because the base year has neither a figure nor a projection.
    record WithoutBase(List<String> targets) implements ProposalFinding {}

    /// What the check of a plan against itself finds of the proposals.
    record OfThePlan(List<String> targets, Finding finding) implements ProposalFinding {}
}
