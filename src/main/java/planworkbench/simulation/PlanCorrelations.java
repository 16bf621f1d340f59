package planworkbench.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Correlation;
import planworkbench.scenario.Correlations;

/// How the drivers of a plan move together within a year: through the common factor, unless the scenario states the correlation of a
/// pair. What it states of series that do not vary says nothing.
///
/// @param repair null where nothing had to give way
record PlanCorrelations(Dependence dependence, @Nullable CorrelationRepair repair) {

    /// @param drivers in the order of the rows
    /// @param common correlation of the pairs that the scenario does not state
    static PlanCorrelations of(List<SeriesKey> drivers, double common, @Nullable Correlations stated) {
        List<Correlation> pairs = stated == null
                ? List.of()
                : stated.pairs().stream()
                        .filter(pair -> drivers.contains(pair.one()) && drivers.contains(pair.other())).toList();
        if (pairs.isEmpty()) {
            return new PlanCorrelations(common == 0 ? new Dependence.None() : new Dependence.CommonFactor(common),
                    null);
        }
        double[][] matrix = CorrelationMatrix.uniform(drivers.size(), common).toArray();
        for (Correlation pair : pairs) {
            int row = drivers.indexOf(pair.one());
            int column = drivers.indexOf(pair.other());
            matrix[row][column] = pair.value();
            matrix[column][row] = pair.value();
        }
        NearestCorrelation.Repair repaired = NearestCorrelation.of(CorrelationMatrix.of(matrix));
        return new PlanCorrelations(repaired.factor(), note(drivers, repaired.changes()).orElse(null));
    }

    /// Of equal changes the first.
    private static Optional<CorrelationRepair> note(List<SeriesKey> drivers, List<NearestCorrelation.Change> changes) {
        List<NearestCorrelation.Change> largestFirst = new ArrayList<>(changes);
        largestFirst.sort(Comparator.comparingDouble(change -> -Math.abs(change.to() - change.from())));
        return largestFirst.stream().findFirst().map(largest -> {
            SeriesKey row = drivers.get(largest.row());
            SeriesKey column = drivers.get(largest.column());
            boolean inOrder = row.compareTo(column) < 0;
            return new CorrelationRepair(changes.size(), inOrder ? row : column, inOrder ? column : row, largest.from(),
                    largest.to());
        });
    }
}
