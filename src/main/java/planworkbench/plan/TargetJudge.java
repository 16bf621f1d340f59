package planworkbench.plan;

import java.util.List;
import java.util.stream.IntStream;

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
    private final TargetMeasure comparators;

    public TargetJudge(Plan plan, Figures figures) {
        this(plan, figures, figures);
    }

    /// @param supposed where a comparator is looked up that has no figure among the others
    public TargetJudge(Plan plan, Figures figures, Figures supposed) {
        this.plan = plan;
        this.measure = new TargetMeasure(plan, figures);
        this.comparators = new TargetMeasure(plan, supposed);
    }

    /// The target judged with the figures of all years up to the given one. A yearly range is met only when every
    /// year since the base year met it; the year that is worst decides value and margin.
    public Judgement judge(Target target, int year) {
        return target.kind() instanceof TargetKind.RangePerYear
                ? worst(IntStream.rangeClosed(plan.baseYear() + 1, year).mapToObj(y -> judgeYear(target, y)).toList())
                : judgeYear(target, year);
    }

    /// The target judged with the year's own figure.
    public Judgement judgeYear(Target target, int year) {
        Figure value = measure.value(target, year);
        BoundOrReason bound = bound(target, year);
        return switch (value) {
            case Unknown(Reason reason) -> new NotAssessable(reasonFor(target, reason), null, boundEdge(bound), null);
            case Known(double known, boolean comparable) -> switch (bound) {
                case BoundOrReason.None(Reason reason) -> new NotAssessable(reason, known, null, null);
                case BoundOrReason.Has(Bound has, boolean also) when !comparable || !also ->
                    new NotAssessable(Reason.BREAK, known, has.threshold(known), has.margin(known));
                case BoundOrReason.Has(Bound has, boolean _) -> has.judge(known);
            };
        };
    }

    private BoundOrReason bound(Target target, int year) {
        BoundOrReason bound = measure.bound(target, year);
        return bound instanceof BoundOrReason.None ? comparators.bound(target, year) : bound;
    }

    /// What several years come to that all count: the worst of them, once it is missed or none is missing.
    public static Judgement worst(List<Judgement> years) {
        Judged worst = null;
        NotAssessable gap = null;
        for (Judgement year : years) {
            switch (year) {
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
        return bound instanceof BoundOrReason.Has(Bound has, boolean _)
                ? (has.low() == Double.NEGATIVE_INFINITY ? has.high() : has.low())
                : null;
    }
}
