package planworkbench.exchange.sheet;

import java.time.LocalDate;

/// A cell that holds something; of a formula only the result that its program left.
public record SheetCell(CellAddress address, Content content) {

    /// What a cell holds.
    public sealed interface Content {

        /// As it is shown, for messages.
        String shown();
    }

    public record Text(String shown) implements Content {}

    /// @param value finite
    /// @param percent whether it is shown in per cent: 0.539 as 53.9%
    public record Numeric(double value, boolean percent) implements Content {
        @Override
        public String shown() {
            return Double.toString(value);
        }
    }

    public record Day(LocalDate date) implements Content {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /// What cannot be a figure or a word: an error such as #DIV/0!, a truth value, NaN.
    public record Fault(SheetProblem problem, String shown) implements Content {}
}
