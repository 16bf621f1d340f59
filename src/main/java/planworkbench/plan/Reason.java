package planworkbench.plan;

/// Why something cannot be judged or computed.
public enum Reason {
    /// no figure for the year a projection or a change starts from
    NO_BASE,
    /// no figure and no assumption
    NO_DATA,
    /// the series changed its definition since the base year and nobody gave a link factor
    BREAK,
    /// the measure makes no sense here
    NOT_APPLICABLE,
    /// the formula has a mistake
    INVALID_FORMULA,
    /// fewer comparable figures than the projection method needs
    TOO_FEW_POINTS,
    /// what is supposed of the series leads back to itself
    CIRCULAR,
    /// a person has to judge it, with evidence
    MANUAL
}
