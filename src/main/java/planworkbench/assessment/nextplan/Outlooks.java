package planworkbench.assessment.nextplan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.AttainmentAssessment;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Chosen;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.assessment.nextplan.ProposedTarget.Outlook;
import planworkbench.assessment.nextplan.ProposedTarget.Proposal;
import planworkbench.plan.Definition;
import planworkbench.plan.Figure;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.plan.TargetJudge;
import planworkbench.plan.TargetKind;
import planworkbench.plan.TargetMeasure;
import planworkbench.projection.ProjectedSeries;
import planworkbench.projection.Projection;
import planworkbench.projection.Projector;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ResolvedScenario;
import planworkbench.simulation.PathSet;
import planworkbench.simulation.PlanSimulation;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.RunControl;
import planworkbench.simulation.Workers;

/// What is known of the target year before anybody chooses a number; the part of [NextPlan] that takes a simulation.
public final class Outlooks {

    private final NextPlanTerms terms;
    private final Plan next;
    private final Projector projector;
    private final Projection projection;
    private final List<ProposedTarget> usual;
    private final Map<SeriesKey, Range> wholes;

    /// Where the middle 80 % of the paths of a series lie in the target year.
    record Range(double low, double high) {}

    private Outlooks(NextPlanTerms terms, Plan next, Projector projector, Projection projection,
            List<ProposedTarget> usual, Map<SeriesKey, Range> wholes) {
        this.terms = terms;
        this.next = next;
        this.projector = projector;
        this.projection = projection;
        this.usual = usual;
        this.wholes = wholes;
    }

    static Outlooks of(Plan plan, ResolvedScenario supposed, NextPlanTerms terms, Chance chance, Workers workers,
            RunControl control) {
        ResolvedScenario scenario = supposed.withOrigin(Origin.LATEST);
        Projector present = new Projector(plan);
        Projection presentProjection = present.project(scenario,
                StrictMath.max(terms.baseYear(), StrictMath.max(plan.targetYear(), latestTarget(plan))));
        AttainmentAssessment outcomes = new AttainmentAssessment(plan, presentProjection);
        Plan next = CarriedPlan.of(plan, terms);
        Projector projector = new Projector(next);
        Projection projection = projector.project(scenario, terms.targetYear());
        PlanSimulation simulation = PlanSimulation.of(next, projector, projection, chance, workers,
                drawnAfter(next, projection));
        Work work = new Work(terms, plan.baseYear(), next, projection, presentProjection, simulation,
                List.copyOf(next.targets().values()));
        Map<String, Outlook> outlooks = work.outlooks(control);
        List<ProposedTarget> targets = work.targets.stream()
                .map(target -> new ProposedTarget(target, outcome(outcomes, plan, target),
                        BaseFigure.of(plan, presentProjection, next, projection, target),
                        Objects.requireNonNull(outlooks.get(target.id()))))
                .toList();
        return new Outlooks(terms, next, projector, projection, targets, work.wholes(control));
    }

    private static Attainment outcome(AttainmentAssessment outcomes, Plan plan, Target target) {
        return outcomes.attainment(Objects.requireNonNull(plan.targets().get(target.id())));
    }

    private static int latestTarget(Plan plan) {
        return plan.targets().values().stream().mapToInt(Target::year).max().orElse(plan.targetYear());
    }

    /// Chance begins after the earliest figure that something is supposed from.
    private static int drawnAfter(Plan next, Projection projection) {
        return projection.scenario().assumptions().keySet().stream().map(projection::get).filter(Objects::nonNull)
                .map(ProjectedSeries::origin).filter(Objects::nonNull).mapToInt(Integer::intValue)
                .reduce(next.baseYear(), StrictMath::min);
    }

    ResolvedScenario scenario() {
        return projection.scenario();
    }

    /// The plan of the next period, with the present numbers still.
    Plan next() {
        return next;
    }

    /// The plan of the next period as the proposals would have it, each starting from its base.
    Plan asked(List<ProposedTarget> targets) {
        return CarriedPlan.withBases(next, targets);
    }

    NextPlanTerms terms() {
        return terms;
    }

    @Nullable
    Range whole(SeriesKey series) {
        return wholes.get(series);
    }

    /// Those that are wanted, with chosen numbers.
    List<ProposedTarget> targets(Set<String> wanted, Map<String, Double> typed) {
        return usual.stream().filter(one -> wanted.contains(one.id()))
                .map(one -> one.outlook() instanceof Numbers numbers
                        ? chosen(one, numbers, typed.get(one.id()))
                        : one)
                .toList();
    }

    private ProposedTarget chosen(ProposedTarget one, Numbers numbers, @Nullable Double typed) {
        TargetKind kind = one.present().kind();
        Chosen chosen = numbers.chosen();
        if (typed != null) {
            ProposedLevel level = ProposedLevel.of(kind, typed);
            chosen = new Chosen(level, numbers.prospect().probability(level), true);
        }
        Target target = one.target().withKind(chosen.level().kind(kind));
        return new ProposedTarget(target, one.outcome(), one.base(),
                new Numbers(numbers.prospect(), numbers.certain(), numbers.proposals(), chosen,
                        Pace.of(next, projector.observed(), target, one.base(), chosen.level())));
    }

    /// One simulation while it is asked for all targets.
    private record Work(NextPlanTerms terms, int presentBaseYear, Plan next, Projection projection, Projection present,
            PlanSimulation simulation, List<Target> targets) {

        Map<String, Outlook> outlooks(RunControl control) {
            Map<String, Outlook> outlooks = new HashMap<>();
            List<Target> numbers = new ArrayList<>();
            List<Target> relations = new ArrayList<>();
            for (Target target : targets) {
                Reason reason = missing(target);
                if (reason != null) {
                    outlooks.put(target.id(), byHand(target, reason));
                } else if (ProposedLevel.askedBy(target.kind()) == null) {
                    relations.add(target);
                } else {
                    numbers.add(target);
                }
            }
            simulation.measured(numbers, control).forEach((id, values) -> outlooks.put(id,
                    numbers(Objects.requireNonNull(next.targets().get(id)), values)));
            if (!relations.isEmpty()) {
                Map<String, PathSet> met = simulation.met(relations, control);
                met.forEach((id, paths) -> outlooks.put(id, new AsBefore(paths.probability())));
            }
            return outlooks;
        }

        private ByHand byHand(Target target, Reason reason) {
            SeriesKey series = lacking(target);
            for (int year = target.year(); year >= presentBaseYear; year--) {
                for (Projection known : List.of(projection, present)) {
                    if (known.at(series, year) instanceof Figure.Known) {
                        ProjectedSeries projected = known.get(series);
                        return new ByHand(reason, series, year, projected != null && projected.isProjected(year));
                    }
                }
            }
            return new ByHand(reason, series, null, false);
        }

        /// The target's own series; where that has what it takes, the one that it is held against.
        private SeriesKey lacking(Target target) {
            SeriesKey own = next.series(target);
            if (new TargetMeasure(next, projection).value(target, target.year()) instanceof Figure.Unknown) {
                return own;
            }
            return switch (target.kind()) {
                case TargetKind.GrowthAbove(String other) -> next.series(other);
                case TargetKind.GrowthInStep(String other, double _) -> next.series(other);
                case TargetKind.AboveBenchmark(String region) -> new SeriesKey(target.indicator(), region);
                default -> own;
            };
        }

        /// Why nothing can be proposed; null where something can.
        private @Nullable Reason missing(Target target) {
            return switch (target.kind()) {
                case TargetKind.RankAtMost _,TargetKind.FullCoverage _,TargetKind.Milestone _ -> Reason.MANUAL;
                case TargetKind.GrowthAbove _,TargetKind.GrowthInStep _,TargetKind.AboveBenchmark _ ->
                    unjudged(target);
                case TargetKind.RangePerYear _ -> unjudged(target);
                case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _ -> everyYear(target);
                default -> switch (new TargetMeasure(next, projection).value(target, target.year())) {
                    case Figure.Unknown(Reason reason) -> reason;
                    case Figure.Known(double _, boolean comparable) -> comparable ? null : Reason.BREAK;
                };
            };
        }

        private @Nullable Reason unjudged(Target target) {
            return new TargetJudge(next, projection).judge(target,
                    target.year()) instanceof Judgement.NotAssessable(Reason reason, _, _, _) ? reason : null;
        }

        /// A sum is proposed only from years that all have a figure: here nothing is enough yet.
        private @Nullable Reason everyYear(Target target) {
            for (int year = next.baseYear() + 1; year <= target.year(); year++) {
                switch (projection.at(next.series(target), year)) {
                    case Figure.Unknown(Reason reason) -> {
                        return reason;
                    }
                    case Figure.Known(double _, boolean comparable) -> {
                        if (!comparable) {
                            return Reason.BREAK;
                        }
                    }
                }
            }
            return null;
        }

        private Outlook numbers(Target target, double[] values) {
            Prospect prospect = new Prospect(target.kind(), values);
            List<Proposal> proposals = new ArrayList<>();
            for (double probability : terms.probabilities()) {
                ProposedLevel exact = prospect.at(probability);
                if (exact == null) {
                    return byHand(target, Reason.NO_DATA);
                }
                ProposedLevel rounded = RoundingRule.of(target).round(target.kind(), exact);
                proposals.add(new Proposal(probability, exact, rounded, prospect.probability(rounded)));
            }
            Proposal usual = proposals.get(terms.probabilities().indexOf(terms.usualProbability()));
            return new Numbers(prospect, simulation.driversBehind(target).isEmpty(), proposals,
                    new Chosen(usual.rounded(), usual.probability(), false), null);
        }

        /// Where the wholes of proposed shares lie.
        Map<SeriesKey, Range> wholes(RunControl control) {
            Map<SeriesKey, Range> wholes = new LinkedHashMap<>();
            for (Target target : targets) {
                if (next.indicator(target.indicator()).definition() instanceof Definition.Ratio(String _, String whole)
                        && !wholes.containsKey(next.series(whole))) {
                    range(next.series(whole), control).ifPresent(range -> wholes.put(next.series(whole), range));
                }
            }
            return wholes;
        }

        private Optional<Range> range(SeriesKey series, RunControl control) {
            List<Double> fan = simulation.fan(series, control).get(next.targetYear());
            if (fan != null) {
                return Optional.of(new Range(fan.getFirst(), fan.getLast()));
            }
            return projection.at(series, next.targetYear()) instanceof Figure.Known(double value, boolean comparable)
                    && comparable ? Optional.of(new Range(value, value)) : Optional.empty();
        }
    }
}
