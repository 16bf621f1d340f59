package planworkbench.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ResolvedScenario.ResolvedAssumption;
import planworkbench.scenario.Scenario;
import planworkbench.scenario.ScenarioTree;
import planworkbench.scenario.SupposedDifference;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What scenarios suppose differently, in words: of what, what each supposes, and from where it has that.
public record SupposedText(Plan plan, ScenarioTree scenarios, Messages messages) {

    /// What is supposed differently: a series, a pair of them, or the origin.
    public String subject(SupposedDifference difference) {
        return switch (difference) {
            case SupposedDifference.OfOrigin _ -> messages.get("comparison.origin");
            case SupposedDifference.OfSeries of -> plan.seriesName(of.series());
            case SupposedDifference.OfCorrelation of ->
                messages.get("comparison.correlation", plan.seriesName(of.one()), plan.seriesName(of.other()));
        };
    }

    /// What a scenario supposes.
    ///
    /// @param scenario its number among those compared
    public String of(SupposedDifference difference, int scenario) {
        return switch (difference) {
            case SupposedDifference.OfOrigin of ->
                messages.label("scenario.origin.", of.origins().get(scenario));
            case SupposedDifference.OfSeries of -> series(of, scenario);
            case SupposedDifference.OfCorrelation of -> of.values().get(scenario).map(FigureText::value)
                    .orElse(messages.get("comparison.common-correlation"));
        };
    }

    /// “本情景”, or “继承自“基准””; empty where nothing is supposed, and of what has no place of its own.
    ///
    /// @param id of the scenario with this number
    public String from(SupposedDifference difference, int scenario, String id) {
        return difference instanceof SupposedDifference.OfSeries of
                ? of.assumptions().get(scenario).map(supposed -> from(supposed, id)).orElse("")
                : "";
    }

    private String from(ResolvedAssumption supposed, String id) {
        Scenario from = scenarios.scenarios().get(supposed.from());
        return from == null || supposed.from().equals(id)
                ? messages.get("comparison.own")
                : messages.get("comparison.inherited", from.name());
    }

    /// Words that leave out in what two assumptions differ say so.
    private String series(SupposedDifference.OfSeries of, int scenario) {
        Assumption first = assumption(of, 0);
        Assumption here = assumption(of, scenario);
        String words = words(here);
        boolean hidden = here != null && first != null && words.equals(words(first))
                && !(here.method().equals(first.method()) && here.overrides().equals(first.overrides()));
        return hidden ? messages.get("comparison.hidden", words) : words;
    }

    private static @Nullable Assumption assumption(SupposedDifference.OfSeries of, int scenario) {
        Optional<ResolvedAssumption> there = of.assumptions().get(scenario);
        return there.map(ResolvedAssumption::assumption).orElse(null);
    }

    private String words(@Nullable Assumption assumption) {
        if (assumption == null) {
            return messages.get("compare.cause.nothing");
        }
        Assumption method = new Assumption(assumption.series(), assumption.method(), Collections.emptyNavigableMap(),
                assumption.reason(), assumption.uncertainty());
        List<String> words = new ArrayList<>(List.of(new MethodText(plan, messages).of(method)));
        if (!assumption.overrides().isEmpty()) {
            words.add(messages.get("comparison.overrides",
                    new CauseText(plan, messages).overrides(assumption.series(), assumption.overrides())));
        }
        if (assumption.uncertainty() != null) {
            words.add(new UncertaintyWords(plan, messages).of(assumption));
        }
        return String.join(messages.get("comparison.and"), words);
    }
}
