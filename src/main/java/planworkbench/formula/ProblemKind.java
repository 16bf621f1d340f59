package planworkbench.formula;

/// What can be wrong with a formula, with the arguments that its message takes.
public enum ProblemKind {
    /// the longest text allowed
    TEXT_TOO_LONG,
    /// the deepest nesting allowed
    TOO_DEEP,
    /// the character
    UNEXPECTED_CHARACTER, UNCLOSED_QUOTE, EMPTY_NAME,
    /// the digits as written
    MALFORMED_NUMBER,
    /// the digits as written
    NUMBER_OUT_OF_RANGE,
    /// the formula ends, or goes on with what cannot begin an expression
    EXPECTED_OPERAND,
    /// what stands there
    EXPECTED_OPERATOR, EXPECTED_CLOSING_PARENTHESIS,
    /// the name as written, functions like it
    UNKNOWN_FUNCTION,
    /// the function, the number of arguments it takes at least, the number given
    ARGUMENT_COUNT,
    /// the function
    YEAR_EXPECTED,
    /// the years
    YEARS_REVERSED,
    /// the name as written, names like it
    UNKNOWN_NAME,
    /// the name as written, the region
    NO_SUCH_REGION,
    /// the unit as written, names like the whole
    UNKNOWN_UNIT,
    /// the operator or function, the two units
    UNITS_DIFFER,
    /// the number: with a share it has to be written with %
    BARE_NUMBER_WITH_PERCENT,
    /// ×100 or ÷100 of what is in per cent already, or of only a part of a sum
    BARE_HUNDRED,
    /// the unit of the exponent
    EXPONENT_NOT_A_NUMBER,
    /// the unit that is raised to a power other than a small whole number
    POWER_OF_UNIT,
    /// the unit of what stands where a comparison is wanted
    CONDITION_EXPECTED,
    /// a comparison stands where a number is wanted
    NUMBER_EXPECTED,
    /// the unit the formula gives, the unit declared
    RESULT_UNIT,
    /// the name of a position or a state, which has no growth
    NO_GROWTH,
    /// the codes of the indicators around the cycle
    CYCLE
}
