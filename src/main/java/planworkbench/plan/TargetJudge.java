package planworkbench.plan;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Figure.Known;
import planworkbench.plan.Figure.Unknown;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.TargetMeasure.BoundOrReason;

/// Holds figures against targets: met or not, and by what margin, at full precision.
public final class TargetJudge {

    private final Plan plan;
    private final TargetMeasure measure;

    public TargetJudge(Plan plan, Figures figures) {
        this.plan = plan;
        this.measure = new TargetMeasure(plan, figures);
    }

    /// The target judged with the figures of all years up to the given one. A yearly range is met only when every
    /// year since the base year met it; the year that is worst decides value and margin.
    public Judgement judge(Target target, int year) {
        if (target.kind() instanceof TargetKind.RangePerYear) {
            return judgeEveryYear(target, year);
        }
        return judgeYear(target, year);
    }

    /// The target judged with the year's own figure.
    public Judgement judgeYear(Target target, int year) {
        Figure value = measure.value(target, year);
        BoundOrReason bound = measure.bound(target, year);
        return switch (value) {
            case Unknown(Reason reason) -> new NotAssessable(reasonFor(target, reason), null, boundEdge(bound), null);
            case Known(double known, boolean comparable) -> switch (bound) {
                case BoundOrReason.None(Reason reason) -> new NotAssessable(reason, known, null, null);
                case BoundOrReason.Has(Bound has) when !comparable ->
                    new NotAssessable(Reason.BREAK, known, has.threshold(known), has.margin(known));
                case BoundOrReason.Has(Bound has) -> has.judge(known);
            };
        };
    }

    private Judgement judgeEveryYear(Target target, int year) {
        Judged worst = null;
        NotAssessable gap = null;
        for (int y = plan.baseYear() + 1; y <= year; y++) {
            switch (judgeYear(target, y)) {
                case Judged judged -> worst = worst == null || judged.margin() < worst.margin() ? judged : worst;
                case NotAssessable missing -> gap = missing;
            }
        }
        if (worst != null && (gap == null || !worst.met())) {
            return worst;
        }
        return gap == null ? NotAssessable.because(Reason.NOT_APPLICABLE) : gap;
    }

    /// A rank, a coverage or a milestone without a figure waits for a person, not for a projection.
    private static Reason reasonFor(Target target, Reason reason) {
        return switch (target.kind()) {
            case TargetKind.RankAtMost _,TargetKind.FullCoverage _,TargetKind.Milestone _ -> Reason.MANUAL;
            default -> reason;
        };
    }

    private static @Nullable Double boundEdge(BoundOrReason bound) {
        return bound instanceof BoundOrReason.Has(Bound has)
                ? (has.low() == Double.NEGATIVE_INFINITY ? has.high() : has.low())
                : null;
    }
}
