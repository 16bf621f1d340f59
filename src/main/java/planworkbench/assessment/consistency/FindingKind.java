package planworkbench.assessment.consistency;

/// The ways in which a plan can disagree with itself.
public enum FindingKind {
    /// a growth rate in words against the growth of the figures
    STATED_RATE,
    /// 翻番, 两倍 … against the figure beside it
    MULTIPLE,
    /// what the numerator of a share would have to grow
    IMPLIED_GROWTH,
    /// a target without a starting point
    MISSING_BASE,
    /// starting point and target do not count the same things
    DEFINITION,
    /// figures published later against the plan's own
    LATER_FIGURES,
    /// one quantity in two units
    QUANTITY,
    /// shares that have to add up
    SHARE_SUM,
    /// a share as stated against the one that its parts give
    STATED_SHARE,
    /// an identity that a user added
    IDENTITY
}
