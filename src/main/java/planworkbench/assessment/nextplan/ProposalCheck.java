package planworkbench.assessment.nextplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import planworkbench.assessment.consistency.ConsistencyCheck;
import planworkbench.assessment.consistency.Finding;
import planworkbench.assessment.consistency.FindingKind;
import planworkbench.assessment.nextplan.ProposalFinding.AsksForNothing;
import planworkbench.assessment.nextplan.ProposalFinding.BrokenIdentity;
import planworkbench.assessment.nextplan.ProposalFinding.EasierThanBase;
import planworkbench.assessment.nextplan.ProposalFinding.EasierThanPresent;
import planworkbench.assessment.nextplan.ProposalFinding.EasierThanReached;
import planworkbench.assessment.nextplan.ProposalFinding.GrowthAndLevel;
import planworkbench.assessment.nextplan.ProposalFinding.GrowthBehind;
import planworkbench.assessment.nextplan.ProposalFinding.ImpliedWhole;
import planworkbench.assessment.nextplan.ProposalFinding.OfThePlan;
import planworkbench.assessment.nextplan.ProposalFinding.PartAboveWhole;
import planworkbench.assessment.nextplan.ProposalFinding.ShareOfParts;
import planworkbench.assessment.nextplan.ProposalFinding.WithoutBase;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Definition;
import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;
import planworkbench.plan.Tolerance;

/// Holds proposals against the base, the present plan and each other. A proposed number was rounded to the easier side and allows everything
/// within one step beyond it, a typed one within a step on both sides, so what follows from rounding alone is no finding.
final class ProposalCheck {

    private static final double WHOLE = 100;

    private final Outlooks outlooks;
    private final int presentYears;
    private final Plan plan;
    private final List<ProposedTarget> targets;
    /// by indicator: the first level proposed for it
    private final Map<String, Level> levels = new LinkedHashMap<>();
    private final List<ProposalFinding> findings = new ArrayList<>();

    /// A proposed number with what its rounding allows.
    private record Level(ProposedTarget target, double value, double low, double high) {

        static Level of(ProposedTarget target, double value) {
            double step = RoundingRule.of(target.present()).step(value);
            boolean typed = target.outlook() instanceof Numbers numbers && numbers.chosen().typed();
            boolean ceiling = ProposedLevel.isCeiling(target.present().kind());
            return new Level(target, value, typed || ceiling ? value - step : value,
                    typed || !ceiling ? value + step : value);
        }

        String id() {
            return target.id();
        }
    }

    /// @param presentYears that the present plan has
    ProposalCheck(Outlooks outlooks, int presentYears, List<ProposedTarget> targets) {
        this.outlooks = outlooks;
        this.presentYears = presentYears;
        this.plan = outlooks.next();
        this.targets = targets;
        for (ProposedTarget target : targets) {
            Double number = target.number();
            if (number != null && isLevel(target.target())) {
                levels.putIfAbsent(target.target().indicator(), Level.of(target, number));
            }
        }
    }

    private static boolean isLevel(Target target) {
        return switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ -> true;
            default -> false;
        };
    }

    List<ProposalFinding> findings() {
        targets.forEach(this::againstBaseAndPresent);
        plan.indicators().values().forEach(this::share);
        plan.identities().values().forEach(this::identity);
        targets.forEach(this::growth);
        againstItself();
        return findings;
    }

    private void againstBaseAndPresent(ProposedTarget one) {
        if (!(one.outlook() instanceof Numbers numbers)) {
            return;
        }
        double proposed = numbers.chosen().level().value();
        if (proposed == 0 && !numbers.chosen().typed() && numbers.proposals().getLast().exact().value() > 0) {
            findings.add(new AsksForNothing(List.of(one.id()), numbers.proposals().getLast().exact().value()));
            return;
        }
        if (isLevel(one.target())) {
            Double base = one.base().known();
            if (base != null && isEasier(one.target(), proposed, base)) {
                findings.add(new EasierThanBase(List.of(one.id()), proposed, base, one.base().isActual()));
            }
        } else {
            againstPeriod(one, proposed);
        }
        ProposedLevel present = ProposedLevel.askedBy(one.present().kind());
        if (present != null && isComparable(one) && isEasier(one.target(), proposed, present.value())) {
            findings.add(new EasierThanPresent(List.of(one.id()), proposed, present.value()));
        }
    }

    private void againstPeriod(ProposedTarget one, double proposed) {
        boolean growth = one.base() instanceof BaseFigure.Growth;
        Double reached = growth
                ? one.base().known()
                : one.reachedInPeriod(presentYears, outlooks.terms().years());
        if (reached != null && isComparable(one) && isEasier(one.target(), proposed, reached)) {
            findings.add(new EasierThanReached(List.of(one.id()), proposed, reached,
                    growth ? one.base().isActual() : one.outcome().observed()));
        }
    }

    /// Whether a smaller number says that less is asked for: a range to be kept may lie anywhere, and what adds up over the years of a plan
    /// is compared with as many years only.
    private boolean isComparable(ProposedTarget one) {
        return switch (one.present().kind()) {
            case TargetKind.Within _ -> false;
            case TargetKind.CumulativeAtLeast _,TargetKind.CumulativeRange _,TargetKind.ChangeSinceBase _ ->
                presentYears == outlooks.terms().years();
            default -> true;
        };
    }

    private static boolean isEasier(Target target, double proposed, double than) {
        return ProposedLevel.isCeiling(target.kind())
                ? Tolerance.moreThan(proposed, than)
                : Tolerance.moreThan(than, proposed);
    }

    private void share(Indicator share) {
        if (!(share.definition() instanceof Definition.Ratio(String partCode, String wholeCode))) {
            return;
        }
        Level part = levels.get(partCode);
        Level whole = levels.get(wholeCode);
        Level stated = levels.get(share.code());
        if (part != null && whole != null && share.unit().isPercent() && part.low() > whole.high()) {
            findings.add(new PartAboveWhole(List.of(part.id(), whole.id()), part.value(), whole.value()));
        } else if (stated != null && part != null && whole != null) {
            shareOfParts(share, stated, part, whole);
        } else if (stated != null && part != null) {
            impliedWhole(share, stated, part, wholeCode);
        }
    }

    private void shareOfParts(Indicator share, Level stated, Level part, Level whole) {
        if (stated.high() < ObservedFigures.ratio(share, part.low(), whole.high())
                || stated.low() > ObservedFigures.ratio(share, part.high(), whole.low())) {
            findings.add(new ShareOfParts(List.of(stated.id(), part.id(), whole.id()), stated.value(),
                    ObservedFigures.ratio(share, part.value(), whole.value())));
        }
    }

    private void impliedWhole(Indicator share, Level stated, Level part, String whole) {
        Outlooks.Range range = outlooks.whole(plan.series(whole));
        double factor = ObservedFigures.ratio(share, 1, 1);
        if (range != null && stated.low() > 0 && (part.high() / stated.low() * factor < range.low()
                || part.low() / stated.high() * factor > range.high())) {
            findings.add(new ImpliedWhole(List.of(stated.id(), part.id()), whole,
                    part.value() / stated.value() * factor, range.low(), range.high()));
        }
    }

    private void identity(Identity identity) {
        List<Level> all = identity.indicators().stream().flatMap(code -> Optional.ofNullable(levels.get(code)).stream())
                .toList();
        if (all.size() < identity.indicators().size()) {
            return;
        }
        Level first = all.getFirst();
        List<Level> others = all.subList(1, all.size());
        double sum = others.stream().mapToDouble(Level::value).sum();
        double low = others.stream().mapToDouble(Level::low).sum();
        double high = others.stream().mapToDouble(Level::high).sum();
        switch (identity) {
            case Identity.TotalOfParts _ -> held(identity, all, sum,
                    !Tolerance.moreThan(first.low(), high) && !Tolerance.moreThan(low, first.high()));
            case Identity.SharesOfHundred _ -> held(identity, all, WHOLE - sum,
                    !Tolerance.moreThan(first.low() + low, WHOLE) && !Tolerance.moreThan(WHOLE, first.high() + high));
            case Identity.ShareOfWhole(String _, String code, String _, String _) -> {
                Indicator share = plan.indicator(code);
                if (!(share.definition() instanceof Definition.Ratio)) {
                    shareOfParts(share, first, others.getFirst(), others.getLast());
                }
            }
        }
    }

    private void held(Identity identity, List<Level> all, double computed, boolean holds) {
        if (!holds) {
            findings.add(new BrokenIdentity(all.stream().map(Level::id).toList(), identity.name(),
                    all.getFirst().value(), computed));
        }
    }

    private void growth(ProposedTarget one) {
        String indicator = one.target().indicator();
        switch (one.target().kind()) {
            case TargetKind.AverageGrowthAtLeast(double percent) when one.number() != null ->
                growthAndLevel(one, indicator, percent);
            case TargetKind.GrowthAbove(String other) -> growthBehind(one, indicator, other, 0);
            case TargetKind.GrowthInStep(String other, double tolerance) ->
                growthBehind(one, indicator, other, tolerance / WHOLE);
            default -> {
            }
        }
    }

    private void growthAndLevel(ProposedTarget growth, String indicator, double percent) {
        Level level = levels.get(indicator);
        if (level == null || plan.indicator(indicator).measure() != Measure.LEVEL) {
            return;
        }
        Level stated = Level.of(growth, percent);
        Double base = level.target().base().known();
        Optional<Double> implied = rate(level, level.value());
        if (base != null && implied.isPresent()
                && (rate(level, level.low()).filter(low -> low * WHOLE > stated.high()).isPresent()
                        || rate(level, level.high()).filter(high -> high * WHOLE < stated.low()).isPresent())) {
            findings.add(new GrowthAndLevel(List.of(growth.id(), level.id()), percent / WHOLE, level.value(),
                    implied.get(), CompoundGrowth.grow(base, percent / WHOLE, outlooks.terms().years())));
        }
    }

    private void growthBehind(ProposedTarget relation, String own, String other, double tolerance) {
        Level ownLevel = levels.get(own);
        Level otherLevel = levels.get(other);
        // growth at comparable prices says nothing of levels at current ones: both are growth of the levels themselves
        if (ownLevel == null || otherLevel == null || plan.indicator(own).measure() != Measure.LEVEL
                || plan.indicator(other).measure() != Measure.LEVEL) {
            return;
        }
        Optional<Double> highest = rate(ownLevel, ownLevel.high());
        Optional<Double> lowest = rate(otherLevel, otherLevel.low());
        if (highest.isPresent() && lowest.isPresent() && highest.get() < lowest.get() - tolerance) {
            findings.add(new GrowthBehind(List.of(relation.id(), ownLevel.id(), otherLevel.id()),
                    rate(ownLevel, ownLevel.value()).orElseThrow(),
                    rate(otherLevel, otherLevel.value()).orElseThrow()));
        }
    }

    private Optional<Double> rate(Level level, double to) {
        Double base = level.target().base().known();
        return base != null && base > 0 && to > 0
                ? Optional.of(CompoundGrowth.rate(base, to, outlooks.terms().years()))
                : Optional.empty();
    }

    /// The rules that any plan is checked by and that need no text: what a share asks of its numerator, and what has no base.
    private void againstItself() {
        List<String> withoutBase = new ArrayList<>();
        for (Finding finding : ConsistencyCheck.of(outlooks.asked(targets)).findings()) {
            if (finding instanceof Finding.MissingBase missing) {
                withoutBase.add(missing.target());
            } else if (finding.kind() == FindingKind.IMPLIED_GROWTH) {
                findings.add(new OfThePlan(targets.stream()
                        .filter(one -> finding.indicators().contains(one.target().indicator()))
                        .map(ProposedTarget::id).toList(), finding));
            }
        }
        if (!withoutBase.isEmpty()) {
            findings.add(new WithoutBase(withoutBase));
        }
    }
}
