package planworkbench.exchange.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.Difference.Outcome;
import planworkbench.exchange.figures.FigureCell.Reading;
import planworkbench.exchange.figures.FigureCell.Value;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.Tolerance;
import planworkbench.plan.Unit;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Holds the cells of a table against the plan, row by row.
final class RowDifferences {

    /// Years that an observation may lie outside the plan's own, as in a plan package.
    private static final int FARTHEST = 50;

    private final Plan plan;
    private final String file;
    private final FigureTable table;
    private final Map<ObservationKey, Difference> taken;
    private final List<Difference> differences = new ArrayList<>();
    private int missing;

    /// @param taken what other rows and files say; added to
    RowDifferences(Plan plan, String file, FigureTable table, Map<ObservationKey, Difference> taken) {
        this.plan = plan;
        this.file = file;
        this.table = table;
        this.taken = taken;
    }

    List<Difference> differences() {
        return differences;
    }

    int missing() {
        return missing;
    }

    void add(TableRow row) {
        Unit unit = plan.indicator(row.series().indicator()).unit();
        Map<YearColumn, Reading> readings = new LinkedHashMap<>();
        boolean saysPercent = false;
        for (YearColumn year : table.headings().years()) {
            SheetCell cell = row.row().cell(year.column());
            if (cell == null) {
                missing++;
            } else {
                FigureCell figure = new FigureCell(unit, unit(row, year, unit));
                saysPercent |= figure.isShare() && figure.saysPercent();
                readings.put(year, figure.read(cell));
            }
        }
        ShareRow share = ShareRow.of(known(row.series()), readings.values().stream().filter(Value.class::isInstance)
                .map(Value.class::cast).toList(), saysPercent);
        readings.forEach((year, reading) -> add(row, year, reading, share));
    }

    private DoubleStream known(SeriesKey series) {
        return plan.observations().subMap(new ObservationKey(series, Integer.MIN_VALUE), true,
                new ObservationKey(series, Integer.MAX_VALUE), true).values().stream().map(Observation::value)
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    /// The nearest word counts; one that stands for the whole table only where it can be meant.
    private String unit(TableRow row, YearColumn year, Unit unit) {
        if (!row.unit().isEmpty()) {
            return row.unit();
        }
        if (!year.unit().isEmpty()) {
            return year.unit();
        }
        String forAll = table.headings().unit();
        return NumberText.parse("1" + forAll, unit.symbol()) instanceof ParsedNumber.Parsed ? forAll : "";
    }

    private void add(TableRow row, YearColumn year, Reading reading, ShareRow share) {
        ObservationKey key = new ObservationKey(row.series(), year.year());
        SheetCell cell = Objects.requireNonNull(row.row().cell(year.column()));
        Outcome outcome = switch (reading) {
            case FigureCell.None() -> null;
            case FigureCell.No(String why, List<Object> arguments) -> new Difference.Refused(why, arguments);
            case Value value -> outcome(key, year, cell, value, share);
        };
        if (outcome == null) {
            missing++;
            return;
        }
        Difference difference = new Difference(file, table.sheet().name(), cell, key, plan.observations().get(key),
                table.isHidden(cell), outcome);
        Difference other = outcome instanceof Difference.Refused ? null : taken.putIfAbsent(key, difference);
        if (other == null) {
            differences.add(difference);
        } else if (!saysTheSame(other, outcome)) {
            differences.add(new Difference(file, table.sheet().name(), cell, key, difference.old(),
                    table.isHidden(cell), refused(FigureProblem.TWICE, other.file(), other.place())));
        }
    }

    private Outcome outcome(ObservationKey key, YearColumn year, SheetCell cell, Value value, ShareRow share) {
        if (year.year() < plan.baseYear() - FARTHEST || year.year() > plan.targetYear() + FARTHEST) {
            return refused(FigureProblem.YEAR, String.valueOf(year.year()));
        }
        Observation old = plan.observations().get(key);
        Double before = old == null ? null : old.value();
        if (before != null && Tolerance.equal(before, value.value())) {
            return new Difference.Same();
        }
        return switch (share.choose(value)) {
            case AS_IT_IS -> entry(key, year, cell, value.value(), old, false);
            case FRACTION -> entry(key, year, cell, percent(value.value()), old, true);
            case UNDECIDED -> refused(FigureProblem.FRACTION_OR_PERCENT, Headings.shown(cell));
        };
    }

    private static double percent(double fraction) {
        return BigDecimal.valueOf(fraction).scaleByPowerOfTen(2).doubleValue();
    }

    /// What the table does not say stays as it was in the plan.
    private Outcome entry(ObservationKey key, YearColumn year, SheetCell cell, double value, @Nullable Observation old,
            boolean fromFraction) {
        Double before = old == null ? null : old.value();
        if (before != null && Tolerance.equal(before, value)) {
            return new Difference.Same();
        }
        ObservationStatus kept = old == null || before == null ? ObservationStatus.ESTIMATED : old.status();
        Source source = new Source(file + " " + table.sheet().name() + "!" + cell.address(), null, "", false);
        Observation entry = new Observation(key.series(), key.year(), value,
                year.status() == null ? kept : year.status(), "", source, old == null ? "" : old.note());
        return before == null
                ? new Difference.New(entry, fromFraction)
                : new Difference.Changed(entry, fromFraction);
    }

    private static boolean saysTheSame(Difference earlier, Outcome outcome) {
        Double one = value(earlier.outcome(), earlier.old());
        Double other = value(outcome, earlier.old());
        return one != null && other != null && Tolerance.equal(one, other);
    }

    private static @Nullable Double value(Outcome outcome, @Nullable Observation old) {
        return switch (outcome) {
            case Difference.New(Observation entry, boolean _) -> entry.value();
            case Difference.Changed(Observation entry, boolean _) -> entry.value();
            case Difference.Same() -> old == null ? null : old.value();
            case Difference.Refused(String _, List<Object> _) -> null;
        };
    }

    private static Outcome refused(FigureProblem problem, Object... arguments) {
        return new Difference.Refused(problem.key(), List.of(arguments));
    }
}
