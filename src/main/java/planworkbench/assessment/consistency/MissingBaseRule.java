package planworkbench.assessment.consistency;

import java.util.List;
import java.util.function.Consumer;

import planworkbench.plan.Measure;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.plan.TargetKind;

/// Targets whose progress is counted from a base that nobody stated.
record MissingBaseRule(GivenFigures figures) implements Rule {

    @Override
    public void check(Consumer<Finding> findings, Consumer<HeldIdentity> held) {
        Plan plan = figures.plan();
        for (Target target : plan.targets().values()) {
            boolean known = figures.at(target.indicator(), plan.baseYear()).isPresent()
                    || figures.observed().series(plan.series(target)).get(plan.baseYear()).isPresent()
                    || (target.statedBase() != null && !(target.kind() instanceof TargetKind.AverageGrowthAtLeast));
            if (needsBase(target) && !known) {
                findings.accept(new Finding.MissingBase(List.of(target.indicator()),
                        Sources.of(Evidence.of(target.source())), target.id(), plan.baseYear()));
            }
        }
    }

    /// Sums start from nothing, states and positions are judged as they are, and a growth rate is its own measure.
    private boolean needsBase(Target target) {
        Measure measure = figures.plan().indicator(target.indicator()).measure();
        return (measure == Measure.LEVEL || measure == Measure.SHARE) && switch (target.kind()) {
            case TargetKind.AtLeast _,TargetKind.MoreThan _,TargetKind.AtMost _,TargetKind.LessThan _ -> true;
            case TargetKind.ChangeSinceBase _,TargetKind.AverageGrowthAtLeast _,TargetKind.FullCoverage _ -> true;
            case TargetKind.AboveBenchmark _ -> true;
            default -> false;
        };
    }
}
