package planworkbench.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.Attainment;
import planworkbench.assessment.JointLikelihood;
import planworkbench.assessment.Likelihood;
import planworkbench.plan.Judgement;
import planworkbench.plan.Plan;
import planworkbench.plan.RuleSet;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// Probabilities in words: 36%, <1%, and what they rest on.
public record LikelihoodText(Plan plan, Messages messages) {

    private static final int MOST_DECIMALS = 2;
    private static final double LEAST = 0.01;
    private static final double MOST = 0.99;

    /// “36%”; empty where there is no probability.
    public Optional<String> of(Attainment attainment) {
        return Optional.ofNullable(attainment.likelihood()).map(this::of);
    }

    public String of(Likelihood likelihood) {
        return percent(likelihood.probability(), likelihood.isCertain());
    }

    /// “18%”, or “—”.
    public String of(JointLikelihood joint) {
        return joint.probability().isPresent()
                ? percent(joint.probability().getAsDouble(), joint.isCertain())
                : "—";
    }

    /// In whole per cent; with as many decimals as it takes to be on the side of the limits of the verdicts where it is. What is only
    /// close to 0 or 1 is not said to be that.
    private String percent(double probability, boolean certain) {
        if (!certain && probability < LEAST) {
            return "<1%";
        }
        if (!certain && probability > MOST) {
            return ">99%";
        }
        int decimals = 0;
        while (decimals < MOST_DECIMALS && !isOnItsSide(probability, decimals)) {
            decimals++;
        }
        return NumberText.format(probability * 100, decimals) + "%";
    }

    private boolean isOnItsSide(double probability, int decimals) {
        double places = StrictMath.pow(10, decimals);
        double shown = StrictMath.round(probability * 100 * places) / places / 100;
        RuleSet rules = plan.rules();
        return Stream.of(rules.likelyProbability(), rules.riskProbability())
                .allMatch(limit -> (probability >= limit) == (shown >= limit));
    }

    /// What a target's probability rests on, or why there is none.
    public String explained(Attainment attainment, Chance chance) {
        Likelihood likelihood = attainment.likelihood();
        if (likelihood == null) {
            return attainment.judgement() instanceof Judgement.NotAssessable missing
                    ? messages.get("live.tip.none", messages.label("reason.", missing.reason()))
                    : messages.get("live.tip.none-yet");
        }
        if (likelihood.isCertain()) {
            return messages.get(attainment.observed() ? "live.tip.observed" : "live.tip.certain");
        }
        String drawn = messages.get("live.tip.drawn", NumberText.format(chance.paths(), 0),
                NumberText.format(StrictMath.rint(likelihood.probability() * chance.paths()), 0));
        return assumed(likelihood).map(names -> drawn + "\n" + messages.get("live.tip.assumed", names)).orElse(drawn);
    }

    /// The series whose spread this program supposes; empty where there is none.
    private Optional<String> assumed(@Nullable Likelihood likelihood) {
        List<String> names = likelihood == null
                ? List.of()
                : likelihood.assumed().stream().map(driver -> plan.seriesName(driver.series())).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(names.stream().collect(Collectors.joining("、")));
    }
}
