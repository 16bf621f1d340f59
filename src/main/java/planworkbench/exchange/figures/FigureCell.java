package planworkbench.exchange.figures;

import java.math.BigDecimal;
import java.util.List;

import planworkbench.exchange.sheet.SheetCell;
import planworkbench.plan.Unit;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// What a cell says in the unit of its indicator.
///
/// @param unit of the indicator
/// @param stated the unit that the table states; empty where it states none
public record FigureCell(Unit unit, String stated) {

    /// What a cell turned out to be.
    public sealed interface Reading {}

    /// @param bare whether it is a number in a row of shares that says nothing of per cent itself
    public record Value(double value, boolean bare) implements Reading {}

    public record None() implements Reading {}

    public record No(String key, List<Object> arguments) implements Reading {
        No(FigureProblem problem, Object... arguments) {
            this(problem.key(), List.of(arguments));
        }
    }

    public Reading read(SheetCell cell) {
        return switch (cell.content()) {
            case SheetCell.Fault(var problem, String shown) -> new No(problem.key(), List.of(shown));
            case SheetCell.Day(var date) -> new No(FigureProblem.DATE, date.toString());
            case SheetCell.Text(String text) -> text(text);
            case SheetCell.Numeric(double value, boolean percent) -> percent ? percent(value) : number(value);
        };
    }

    private Reading percent(double fraction) {
        if (!isShare()) {
            return new No(FigureProblem.SHARE_OF_LEVEL, unit.symbol());
        }
        return new Value(BigDecimal.valueOf(fraction).scaleByPowerOfTen(2).doubleValue(), false);
    }

    private Reading number(double value) {
        String stated = statedUnit();
        boolean own = stated.isEmpty() || stated.equals(unit.symbol());
        return own && Math.abs(value) < NumberText.LIMIT
                ? new Value(value, isShare())
                : parsed(BigDecimal.valueOf(value).toPlainString(), true);
    }

    private Reading text(String text) {
        boolean bare = Labels.narrow(text).matches(".*[0-9]");
        return bare ? parsed(text, true) : parsed(text, false);
    }

    /// @param bare without a unit of its own: the table's counts
    private Reading parsed(String text, boolean bare) {
        String unitOfTable = bare ? statedUnit() : "";
        return switch (NumberText.parse(text + unitOfTable, unit.symbol())) {
            case ParsedNumber.Parsed(double value) -> new Value(value, bare && isShare());
            case ParsedNumber.Missing() -> new None();
            case ParsedNumber.Refused(String key, int _) ->
                NumberText.parse(text, unit.symbol()) instanceof ParsedNumber.Parsed
                        ? new No(FigureProblem.UNIT, stated, unit.symbol())
                        : new No(key, List.of());
        };
    }

    /// 个 in a table is 个/年 where the plan counts what is added in each year.
    private String statedUnit() {
        String narrow = Labels.narrow(stated);
        boolean none = narrow.isEmpty() || narrow.equals("—") || narrow.equals("-") || narrow.equals("/")
                || narrow.equals("－");
        return none || unit.symbol().equals(narrow + "/年") ? "" : narrow;
    }

    boolean isShare() {
        return unit.isPercent() || unit.equals(Unit.PERCENTAGE_POINT);
    }

    /// Whether the table itself says that the numbers are in per cent.
    boolean saysPercent() {
        return !statedUnit().isEmpty();
    }
}
