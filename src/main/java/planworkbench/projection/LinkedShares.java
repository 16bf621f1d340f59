package planworkbench.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.ResolvedScenario;

/// Shares of one whole that are supposed together (联动): where one moves, the others give way in proportion to what they are, so that all
/// come to 100 % in a year. What is not supposed by one rate or one step stays where it is projected.
///
/// @param shares all parts of the whole
/// @param kept those that do not give way
/// @param projection says where each of them starts
/// @param year in which they come to 100 %
public record LinkedShares(List<SeriesKey> shares, Set<SeriesKey> kept, Projection projection, int year) {

    private static final double WHOLE = 100;

    public LinkedShares {
        shares = List.copyOf(shares);
        kept = Set.copyOf(kept);
    }

    /// The moved assumption and what the others become, in the order of the shares. What is moved stops where the others have nothing left
    /// to give.
    ///
    /// @param supposed what is supposed of the others
    /// @return the moved assumption alone where it moves no share, or where a part has no value to reckon with
    public List<Assumption> with(ResolvedScenario supposed, Assumption moved) {
        OptionalDouble wanted = value(moved);
        if (!shares.contains(moved.series()) || wanted.isEmpty()) {
            return List.of(moved);
        }
        SequencedMap<SeriesKey, Double> giving = new LinkedHashMap<>();
        double still = 0;
        for (SeriesKey share : shares) {
            Assumption other = supposed.assumption(share);
            OptionalDouble value = value(share, other);
            if (share.equals(moved.series())) {
                continue;
            }
            if (value.isEmpty()) {
                return List.of(moved);
            }
            if (isGiving(share, other)) {
                giving.put(share, value.getAsDouble());
            } else {
                still += value.getAsDouble();
            }
        }
        double most = Math.max(0, WHOLE - still);
        double reached = giving.isEmpty() ? most : Math.clamp(wanted.getAsDouble(), 0, most);
        return moved(supposed, reached == wanted.getAsDouble() ? moved : at(moved, reached), giving, most - reached);
    }

    private List<Assumption> moved(ResolvedScenario supposed, Assumption moved, Map<SeriesKey, Double> giving,
            double left) {
        double given = giving.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Assumption> together = new ArrayList<>();
        for (SeriesKey share : shares) {
            Double before = giving.get(share);
            if (share.equals(moved.series())) {
                together.add(moved);
            } else if (before != null) {
                double after = given > 0 ? before * left / given : left / giving.size();
                together.add(at(Objects.requireNonNull(supposed.assumption(share)), after));
            }
        }
        return together;
    }

    /// Whether a share gives way when another one moves.
    public boolean isGiving(SeriesKey share, @Nullable Assumption supposed) {
        return !kept.contains(share) && supposed != null && value(supposed).isPresent();
    }

    /// What a share comes to in the year: by its assumption where that is one rate or step, else as it is projected; empty where it has no
    /// value.
    public OptionalDouble value(SeriesKey share, @Nullable Assumption supposed) {
        OptionalDouble reckoned = supposed == null ? OptionalDouble.empty() : value(supposed);
        ProjectedSeries series = projection.get(share);
        return reckoned.isPresent() || series == null ? reckoned : series.values().get(year);
    }

    private OptionalDouble value(Assumption assumption) {
        Start start = start(assumption);
        return start == null ? OptionalDouble.empty() : switch (assumption.method()) {
            case ProjectionMethod.ConstantStep(double step) -> OptionalDouble.of(start.value + start.years * step);
            case ProjectionMethod.ConstantGrowth(double rate) when start.value > 0 ->
                OptionalDouble.of(CompoundGrowth.grow(start.value, rate, start.years));
            default -> OptionalDouble.empty();
        };
    }

    private Assumption at(Assumption assumption, double value) {
        Start start = Objects.requireNonNull(start(assumption));
        return assumption.withMethod(assumption.method() instanceof ProjectionMethod.ConstantGrowth
                ? new ProjectionMethod.ConstantGrowth(
                        value > 0 ? CompoundGrowth.rate(start.value, value, start.years) : -1)
                : new ProjectionMethod.ConstantStep((value - start.value) / start.years));
    }

    /// @param years from the start to the year in which the shares come to 100 %
    private record Start(double value, int years) {}

    /// Null where the path does not follow from a start alone.
    private @Nullable Start start(Assumption assumption) {
        ProjectedSeries series = projection.get(assumption.series());
        Integer origin = series == null || series.missing() != null ? null : series.origin();
        if (series == null || origin == null || origin >= year || !assumption.overrides().isEmpty()) {
            return null;
        }
        OptionalDouble value = series.values().get(origin);
        return value.isPresent() ? new Start(value.getAsDouble(), year - origin) : null;
    }
}
