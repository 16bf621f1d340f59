package planworkbench.text;

/// What a cell's text turned out to be.
public sealed interface ParsedNumber {

    /// A finite number in the unit of the cell.
    record Parsed(double value) implements ParsedNumber {}

    /// No figure: the cell is empty or holds a dash or dots, as statistical yearbooks write it.
    record Missing() implements ParsedNumber {}

    /// No number.
    ///
    /// @param reasonKey the message that says why
    /// @param at        where in the text, from 0
    record Refused(String reasonKey, int at) implements ParsedNumber {}
}
