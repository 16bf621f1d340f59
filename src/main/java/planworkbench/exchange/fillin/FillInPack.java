package planworkbench.exchange.fillin;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.FillIn.CellState;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;

/// What a department is asked for in one pack (填报表).
///
/// Figures that follow from others are not asked, nor those of other regions: a department answers for its own.
///
/// @param plan as it was when the pack was made
/// @param round 1 for the first, one more each time it is sent again
/// @param accepted what was taken of an earlier round and is asked no more; empty unless the rest was returned
public record FillInPack(Plan plan, Department department, int year, int round, List<Row> rows,
        List<FillIn.Cell> accepted) {

    public FillInPack {
        rows = List.copyOf(rows);
        accepted = List.copyOf(accepted);
    }

    /// A figure to fill in.
    ///
    /// @param returned why the last answer was returned; empty unless it was
    public record Row(SeriesKey series, String returned) {

        public boolean isReturned() {
            return !returned.isEmpty();
        }
    }

    /// The next pack of a department: after a return only what was not accepted, else everything that it fills in.
    ///
    /// @throws IllegalArgumentException where there is no such department
    public static FillInPack next(Plan plan, String department, int year) {
        Department of = plan.departments().get(department);
        if (of == null) {
            throw new IllegalArgumentException("no department " + department);
        }
        FillIn last = plan.fillIns().get(new FillIn.Key(department, year));
        int round = last == null ? 1 : last.round() + 1;
        if (last == null || last.state() != FillIn.State.RETURNED) {
            List<Row> all = asked(plan, department).map(indicator -> new Row(plan.series(indicator.code()), ""))
                    .toList();
            return new FillInPack(plan, of, year, round, all, List.of());
        }
        Predicate<FillIn.Cell> isAccepted = cell -> cell.state() == CellState.ACCEPTED;
        return new FillInPack(plan, of, year, round,
                last.cells().stream().filter(isAccepted.negate()).filter(cell -> isStillEntered(plan, cell.series()))
                        .map(cell -> new Row(cell.series(), cell.reason())).toList(),
                last.cells().stream().filter(isAccepted).toList());
    }

    /// The indicators that a department fills in, in the order of the plan.
    ///
    /// @param department null for those that nobody fills in
    public static Stream<Indicator> asked(Plan plan, @Nullable String department) {
        return plan.indicators().values().stream().filter(FillInPack::isEntered)
                .filter(indicator -> department == null
                        ? indicator.department() == null
                        : department.equals(indicator.department()));
    }

    private static boolean isEntered(Indicator indicator) {
        return switch (indicator.definition()) {
            case Definition.Entered _,Definition.RealGrowthOf _ -> true;
            case Definition.Ratio _,Definition.Formula _ -> false;
        };
    }

    private static boolean isStillEntered(Plan plan, SeriesKey series) {
        Indicator indicator = plan.indicators().get(series.indicator());
        return indicator != null && isEntered(indicator);
    }

    public long returned() {
        return rows.stream().filter(Row::isReturned).count();
    }

    Indicator indicator(Row row) {
        return plan.indicator(row.series().indicator());
    }

    /// What the workspace notes once the pack is out.
    public FillIn sent() {
        Stream<FillIn.Cell> asked = rows.stream().map(row -> FillIn.Cell.asked(row.series(),
                FillIn.Known.of(plan.observation(row.series(), year))));
        return new FillIn(department.id(), year, FillIn.State.SENT, round,
                Stream.concat(accepted.stream(), asked).toList());
    }
}
