package planworkbench.assessment;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario;

/// What becomes of a plan under one scenario: every series and every target.
///
/// @param attainments in the order of the plan's targets
/// @param chances what is uncertain in it; null where nothing was simulated
public record ScenarioOutcome(Projection projection, List<Attainment> attainments, @Nullable Chances chances) {

    public ScenarioOutcome {
        attainments = List.copyOf(attainments);
    }

    /// Without chance.
    ///
    /// @param horizon the last year projected, unless a target has a later one; the attainment is judged in each target's own year
    public static ScenarioOutcome of(Plan plan, Projector projector, ResolvedScenario scenario, int horizon) {
        Projection projection = projector.project(scenario, lastYear(plan, horizon));
        return new ScenarioOutcome(projection, AttainmentAssessment.of(plan, projection), null);
    }

    /// The horizon, or the year of the latest target where that is later.
    static int lastYear(Plan plan, int horizon) {
        return Math.max(horizon, plan.targets().values().stream().mapToInt(Target::year).max().orElse(horizon));
    }

    public ResolvedScenario scenario() {
        return projection.scenario();
    }

    /// How likely those of some targets that can be judged are met together.
    ///
    /// @param wanted some of this outcome's attainments
    public JointLikelihood joint(Collection<Attainment> wanted) {
        return JointLikelihood.of(wanted, chances == null ? Map.of() : chances.met());
    }

    /// The fan of a series; empty where it was not looked at or does not vary.
    public NavigableMap<Integer, List<Double>> fan(SeriesKey series) {
        return chances != null && chances.fan() != null && chances.fan().series().equals(series)
                ? chances.fan().quantiles()
                : Collections.emptyNavigableMap();
    }

    /// Whether the fan of a series was asked for.
    public boolean looksAt(SeriesKey series) {
        return chances != null && chances.fan() != null && chances.fan().series().equals(series);
    }

    /// The same with the fan of another outcome, where chance makes the same of both.
    public ScenarioOutcome withFanOf(@Nullable ScenarioOutcome other) {
        if (chances == null || other == null || other.chances == null || other.chances.fan() == null
                || !isDrawnLike(other, chances, other.chances)) {
            return this;
        }
        return new ScenarioOutcome(projection, attainments, chances.with(other.chances.fan()));
    }

    private boolean isDrawnLike(ScenarioOutcome other, Chances own, Chances others) {
        return projection.series().equals(other.projection.series())
                && Objects.equals(scenario().correlations(), other.scenario().correlations())
                && own.simulation().drivers().equals(others.simulation().drivers())
                && assumptions().equals(other.assumptions());
    }

    private List<Assumption> assumptions() {
        return scenario().assumptions().values().stream().map(ResolvedScenario.ResolvedAssumption::assumption)
                .toList();
    }

    /// How many targets have each verdict; every verdict is a key.
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        attainments.forEach(attainment -> counts.merge(attainment.verdict(), 1, Integer::sum));
        return counts;
    }
}
