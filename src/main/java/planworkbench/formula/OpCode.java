package planworkbench.formula;

/// What an instruction does with every cell of a stretch.
enum OpCode {
    /// target = constant
    FILL, COPY, //
    ADD, SUBTRACT, MULTIPLY, DIVIDE, POWER, MIN, MAX, //
    ADD_CONSTANT, MULTIPLY_BY_CONSTANT, DIVIDE_BY_CONSTANT, MIN_WITH_CONSTANT, MAX_WITH_CONSTANT, //
    /// constant − left
    SUBTRACT_FROM_CONSTANT,
    /// constant / left
    DIVIDE_CONSTANT, //
    ABSOLUTE,
    /// left, unless it is negative, and the rows in many
    SUM, //
    LESS, AT_MOST, EQUAL, UNEQUAL,
    /// right where left holds, else the column in many
    CHOOSE, //
    YEAR_BEFORE,
    /// the year's place is in right
    IN_YEAR, GROWTH,
    /// the years' places are in many
    AVERAGE_GROWTH,
    /// the base year's place is in right
    CUMULATIVE
}
