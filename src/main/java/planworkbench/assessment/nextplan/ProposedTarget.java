package planworkbench.assessment.nextplan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Judgement;
import planworkbench.plan.Reason;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;

/// What the next plan could make of a target of the present one.
///
/// @param target as the next plan would ask for it: the chosen number in its year
/// @param outcome what the present plan asked for and what came of it
/// @param base what its series starts the next plan with
public record ProposedTarget(Target target, Attainment outcome, BaseFigure base, Outlook outlook) {

    public String id() {
        return target.id();
    }

    public Target present() {
        return outcome.target();
    }

    /// What can be said of the target year.
    public sealed interface Outlook {}

    /// A number can be proposed.
    ///
    /// @param certain whether chance does not touch it, so that every probability has the same number
    /// @param pace that the chosen number asks for; null where none follows
    public record Numbers(Prospect prospect, boolean certain, List<Proposal> proposals, Chosen chosen,
            @Nullable Pace pace)
            implements
                Outlook {

        public Numbers {
            proposals = List.copyOf(proposals);
        }
    }

    /// It is held against another figure and states no number: it would be asked for as before.
    ///
    /// @param probability with which that is reached
    public record AsBefore(double probability) implements Outlook {}

    /// 需人工提出: there is no projection to propose from, or the target is of a kind that has no number. Carried on it asks for what it asked before.
    ///
    /// @param series that lacks a figure: the target's own, or the one that it is held against
    /// @param until the last year of it with a figure, observed or projected, since the present plan began; null where there is none at all
    /// @param projected whether that figure is a projected one
    public record ByHand(Reason reason, SeriesKey series, @Nullable Integer until, boolean projected)
            implements
                Outlook {}

    /// @param wanted the probability asked for
    /// @param exact the hardest number that is reached with it
    /// @param rounded as it would be written, never harder
    /// @param probability of the rounded number
    public record Proposal(double wanted, ProposedLevel exact, ProposedLevel rounded, double probability) {}

    /// @param typed whether somebody put it in the place of the proposals
    public record Chosen(ProposedLevel level, double probability, boolean typed) {}

    /// What the present plan came to in its own years, in the target's unit, where such a target starts from no figure: a sum, a change or
    /// the least of all years. Null where there is none, and where the next plan has more years or fewer.
    @Nullable
    Double reachedInPeriod(int presentYears, int years) {
        return presentYears == years && outcome.judgement() instanceof Judgement.Judged judged
                ? (Double) judged.value()
                : null;
    }

    /// The number that it asks for; null where none is proposed.
    public @Nullable Double number() {
        return outlook instanceof Numbers numbers ? numbers.chosen().level().value() : null;
    }
}
