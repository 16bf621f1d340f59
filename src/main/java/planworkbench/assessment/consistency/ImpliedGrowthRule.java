package planworkbench.assessment.consistency;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import planworkbench.assessment.consistency.Finding.Point;
import planworkbench.assessment.consistency.GivenFigures.Given;
import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.Measure;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// What the numerator of a share has to grow for a target: share and whole grow together.
record ImpliedGrowthRule(GivenFigures figures, ConsistencyLimits limits) implements Rule {

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        for (Target target : figures.plan().targets().values()) {
            Indicator share = figures.plan().indicator(target.indicator());
            if (share.measure() == Measure.SHARE && wanted(target).isPresent()) {
                whole(share).ifPresent(whole -> figures.at(share.code(), figures.plan().baseYear())
                        .flatMap(base -> compare(target, whole, base, wanted(target).get())).ifPresent(findings));
            }
        }
    }

    private Optional<Double> wanted(Target target) {
        return switch (target.kind()) {
            case TargetKind.AtLeast(double value) -> Optional.of(value);
            case TargetKind.MoreThan(double value) -> Optional.of(value);
            case TargetKind.ChangeSinceBase(double change, TargetKind.ChangeMeasure measure) when measure == TargetKind.ChangeMeasure.ABSOLUTE
                    && change > 0 ->
                figures.at(target.indicator(), figures.plan().baseYear())
                        .map(base -> base.number().value() + change);
            default -> Optional.empty();
        };
    }

    private Optional<String> whole(Indicator share) {
        if (share.definition() instanceof Definition.Ratio(String _, String denominator)) {
            return Optional.of(figures.plan().indicator(denominator).name());
        }
        return ShareName.of(share.name()).map(ShareName::whole);
    }

    private Optional<Finding> compare(Target target, String whole, Given base, double wanted) {
        int years = target.year() - base.year();
        double from = base.number().value();
        if (!(from > 0) || !(wanted > 0) || years < 1) {
            return Optional.empty();
        }
        double growth = (1 + limits.wholeGrowth()) * (1 + CompoundGrowth.rate(from, wanted, years)) - 1;
        return growth <= limits.notable() * limits.wholeGrowth()
                ? Optional.empty()
                : Optional.of(new Finding.ImpliedGrowth(List.of(target.indicator()),
                        Sources.of(Evidence.of(target.source()), base.evidence()), target.id(),
                        new Point(base.year(), from), new Point(target.year(), wanted), whole, limits.wholeGrowth(),
                        growth));
    }
}
