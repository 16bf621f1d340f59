package planworkbench.assessment.contribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Tolerance;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.ResolvedScenario;

/// Why a value differs between two scenarios (为什么变了).
///
/// The difference is split by the Shapley value: what a cause adds, averaged over all orders in which the differences may come about. The
/// shares add up to the difference; a cause that changes nothing has none, and causes that do the same have the same. See
/// {@link Coalition} for how many causes that is exact.
///
/// A derived indicator is split over its inputs first: each follows its path under one scenario or the other. The share of an input is then
/// split over the causes beneath it: a mix of the scenarios gives the input a path of its own, and what that path brings, averaged over the
/// other inputs as for the share itself, is 0 under the first scenario and the whole share under the second.
///
/// For one thread.
public final class Contributions {

    private final Plan plan;
    private final Projector projector;
    private final Explained explained;
    private final ResolvedScenario from;
    private final ResolvedScenario to;
    private final Projection first;
    private final Projection second;
    private final Inputs inputs;
    private final Map<ResolvedScenario, Projection> projections = new HashMap<>();

    public Contributions(Plan plan, Projector projector, ResolvedScenario from, ResolvedScenario to,
            Explained explained) {
        this.plan = plan;
        this.projector = projector;
        this.explained = explained;
        this.from = from;
        this.to = to;
        this.first = project(from);
        this.second = project(to);
        this.inputs = Inputs.of(plan, projector, explained, first, second);
    }

    /// Split over what the scenarios suppose differently.
    public Breakdown byAssumption() {
        ScenarioMix mix = mix(explained.series());
        return split(mix.causes(), new Shares(happened -> explained.in(plan, project(mix.of(happened)))));
    }

    /// The direct inputs of a derived indicator; none where it follows from no others under both scenarios, or where their paths do not tell
    /// its whole value.
    public List<SeriesKey> inputs() {
        BitSet all = new BitSet();
        all.set(0, inputs.keys().size());
        return isSame(inputs.value(new BitSet()), explained.in(plan, first))
                && isSame(inputs.value(all), explained.in(plan, second)) ? inputs.keys() : List.of();
    }

    /// Split over the direct inputs.
    public Breakdown byInput() {
        List<Cause> causes = new ArrayList<>();
        for (SeriesKey key : inputs.keys()) {
            causes.add(new Cause.OfInput(key, value(first, key), value(second, key)));
        }
        return split(causes, new Shares(inputs::value));
    }

    /// The share of an input, split over what the scenarios suppose differently beneath it: from 0 to the share.
    public Breakdown beneath(SeriesKey input) {
        int number = inputs.keys().indexOf(input);
        if (number < 0) {
            throw new IllegalArgumentException(input + " is no input of " + explained.series());
        }
        ScenarioMix mix = mix(input);
        List<Coalition> others = Coalition.before(number, inputs.keys().size());
        Shares without = new Shares(inputs::value);
        return split(mix.causes(), new Shares(happened -> brought(number, project(mix.of(happened)), others, without)));
    }

    /// What an input brings on a path of its own.
    private Figure brought(int input, Projection path, List<Coalition> others, Shares without) {
        double brought = 0;
        for (Coalition coalition : others) {
            Figure on = inputs.value(coalition.members(), input, path);
            Figure off = without.figure(coalition.members());
            if (!(on instanceof Figure.Known(double with, boolean _))) {
                return on;
            }
            if (!(off instanceof Figure.Known(double before, boolean _))) {
                return off;
            }
            brought += coalition.weight() * (with - before);
        }
        return new Figure.Known(brought, true);
    }

    private Breakdown split(List<Cause> causes, Shares shares) {
        BitSet all = new BitSet();
        all.set(0, causes.size());
        Figure before = shares.figure(new BitSet());
        Figure after = shares.figure(all);
        if (before instanceof Figure.Unknown(var reason)) {
            return new Breakdown.Impossible(reason, false);
        }
        if (after instanceof Figure.Unknown(var reason)) {
            return new Breakdown.Impossible(reason, false);
        }
        if (!(before instanceof Figure.Known start) || !(after instanceof Figure.Known end)) {
            throw new AssertionError(before + ", " + after);
        }
        try {
            double[] values = shares.of(causes.size());
            List<Contribution> contributions = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                contributions.add(new Contribution(causes.get(i), values[i]));
            }
            return new Breakdown.Split(start.value(), end.value(), start.comparable() == end.comparable(),
                    contributions);
        } catch (Shares.NoValue missing) {
            return new Breakdown.Impossible(missing.reason(), true);
        }
    }

    /// Only what a series follows from can change it.
    private ScenarioMix mix(SeriesKey series) {
        Set<SeriesKey> sources = projector.sources(series, List.of(from, to));
        return new ScenarioMix(from, to, sources);
    }

    private Projection project(ResolvedScenario scenario) {
        int horizon = StrictMath.max(plan.targetYear(), explained.year());
        return projections.computeIfAbsent(scenario, mixed -> projector.project(mixed, horizon));
    }

    private @Nullable Double value(Projection projection, SeriesKey key) {
        return projection.at(key, explained.year()) instanceof Figure.Known(double value, boolean _)
                ? Double.valueOf(value)
                : null;
    }

    private static boolean isSame(Figure one, Figure other) {
        return one instanceof Figure.Known(double a, boolean _) && other instanceof Figure.Known(double b, boolean _)
                && Tolerance.equal(a, b);
    }
}
