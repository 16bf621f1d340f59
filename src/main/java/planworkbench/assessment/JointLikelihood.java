package planworkbench.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import planworkbench.simulation.PathSet;

/// How likely some targets are all met (同时达标的概率).
///
/// @param counted those that can be judged
/// @param leftOut those that cannot
/// @param probability empty where none can
public record JointLikelihood(List<Attainment> counted, List<Attainment> leftOut, OptionalDouble probability) {

    /// @param met by target id: the paths that meet it
    static JointLikelihood of(Collection<Attainment> targets, Map<String, PathSet> met) {
        List<Attainment> counted = targets.stream().filter(one -> one.likelihood() != null).toList();
        List<Attainment> leftOut = targets.stream().filter(one -> one.likelihood() == null).toList();
        if (counted.isEmpty()) {
            return new JointLikelihood(counted, leftOut, OptionalDouble.empty());
        }
        boolean missed = counted.stream().map(one -> Objects.requireNonNull(one.likelihood()))
                .anyMatch(one -> one.isCertain() && one.probability() == 0);
        double together = together(missed,
                counted.stream().flatMap(one -> Stream.ofNullable(met.get(one.target().id()))));
        return new JointLikelihood(counted, leftOut, OptionalDouble.of(together));
    }

    /// @param missed whether one of the targets is missed for certain
    /// @param met the paths that meet each of those that chance touches
    static double together(boolean missed, Stream<PathSet> met) {
        return missed ? 0 : met.reduce(PathSet::and).map(PathSet::probability).orElse(1.0);
    }

    /// Whether chance changes nothing: one is certainly missed, or all certainly met.
    public boolean isCertain() {
        return counted.stream().map(one -> Objects.requireNonNull(one.likelihood()))
                .anyMatch(one -> one.isCertain() && one.probability() == 0)
                || counted.stream().allMatch(one -> Objects.requireNonNull(one.likelihood()).isCertain());
    }
}
