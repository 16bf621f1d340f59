package planworkbench.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What something hangs on, and around what.
///
/// @param median of the same paths; NaN where no path has a value
/// @param influences the largest swing first
public record Influences(double median, List<Influence> influences) {

    private static final double MIDDLE = 0.5;
    private static final double TAIL = 0.1;

    public Influences {
        influences = List.copyOf(influences);
    }

    /// @param driven the draws of each driver
    /// @param values what came of them, path by path
    static Influences of(List<PlanDriver> drivers, List<double[]> driven, double[] values) {
        RankImportance importance = RankImportance.of(driven, values);
        List<TornadoBar> bars = Tornado.of(driven, TAIL).bars(values);
        return new Influences(new Quantiles().of(values, MIDDLE)[0], IntStream.range(0, drivers.size())
                .mapToObj(i -> new Influence(drivers.get(i), importance.correlations().get(i),
                        importance.shares().get(i), bars.get(i)))
                .sorted(Comparator.comparingDouble((Influence one) -> -Math.abs(one.bar().swing()))).toList());
    }
}
