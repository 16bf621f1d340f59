package planworkbench.ui.evaluation.rules;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.RuleLimit;
import planworkbench.plan.RuleLimit.Scale;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SchedulePath;
import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Rules while they are being written.
///
/// @param typed every limit as it stands in its field
record RulesDraft(SchedulePath path, Map<RuleLimit, String> typed, String reason) {

    /// Percent in a fraction.
    private static final int PERCENT_DIGITS = 2;

    /// Of each limit that has one, the limit of the better class, which it may not be above.
    private static final Map<RuleLimit, RuleLimit> BETTER = Map.of(
            RuleLimit.ACCELERATION_RATIO, RuleLimit.ON_TRACK_RATIO,
            RuleLimit.LIMITED_RATIO, RuleLimit.ACCELERATION_RATIO,
            RuleLimit.FAIR_EXTRAPOLATION, RuleLimit.ON_TRACK_EXTRAPOLATION,
            RuleLimit.RISK_PROBABILITY, RuleLimit.LIKELY_PROBABILITY);

    RulesDraft {
        typed = Map.copyOf(typed);
    }

    static RulesDraft of(RuleSet rules, String reason) {
        Map<RuleLimit, String> typed = new EnumMap<>(RuleLimit.class);
        for (RuleLimit limit : RuleLimit.values()) {
            BigDecimal value = BigDecimal.valueOf(limit.of(rules));
            typed.put(limit, (limit.scale() == Scale.RATIO ? value : value.movePointRight(PERCENT_DIGITS))
                    .stripTrailingZeros().toPlainString());
        }
        return new RulesDraft(rules.assessment().path(), typed, reason);
    }

    RulesDraft with(SchedulePath chosen) {
        return new RulesDraft(chosen, typed, reason);
    }

    RulesDraft with(RuleLimit limit, String text) {
        Map<RuleLimit, String> changed = new EnumMap<>(typed);
        changed.put(limit, text);
        return new RulesDraft(path, changed, reason);
    }

    RulesDraft withReason(String text) {
        return new RulesDraft(path, typed, text);
    }

    String typed(RuleLimit limit) {
        return typed.getOrDefault(limit, "");
    }

    /// What is wrong, the key of a message for each field; empty where nothing is.
    Map<RuleLimit, String> problems() {
        Map<RuleLimit, String> problems = new EnumMap<>(RuleLimit.class);
        for (RuleLimit limit : RuleLimit.values()) {
            String problem = switch (parsed(limit)) {
                case ParsedNumber.Missing _ -> "rules-form.problem.missing";
                case ParsedNumber.Refused refused -> refused.reasonKey();
                case ParsedNumber.Parsed(double value) -> problem(limit, value);
            };
            if (problem != null) {
                problems.put(limit, problem);
            }
        }
        return problems;
    }

    private @Nullable String problem(RuleLimit limit, double value) {
        if (limit.scale() != Scale.RATIO && !isFraction(limit, value)) {
            return "rules-form.problem.fraction";
        }
        RuleLimit better = BETTER.get(limit);
        return better != null && parsed(better) instanceof ParsedNumber.Parsed(double above) && value > above
                ? "rules-form.problem.order"
                : null;
    }

    /// A distance of all would be too short for every ratio.
    private static boolean isFraction(RuleLimit limit, double percent) {
        return percent >= 0 && (limit == RuleLimit.LEAST_DISTANCE ? percent < 100 : percent <= 100);
    }

    /// The rules that are written, without a version; null while something is wrong with them.
    @Nullable
    RuleSet rules() {
        if (!problems().isEmpty()) {
            return null;
        }
        Map<RuleLimit, Double> limits = new EnumMap<>(RuleLimit.class);
        for (RuleLimit limit : RuleLimit.values()) {
            if (parsed(limit) instanceof ParsedNumber.Parsed(double value)) {
                limits.put(limit, limit.scale() == Scale.RATIO
                        ? value
                        : BigDecimal.valueOf(value).movePointLeft(PERCENT_DIGITS).doubleValue());
            }
        }
        return RuleLimit.rules(path, limits);
    }

    /// What is wrong with the reason, the key of a message; null where nothing is.
    @Nullable
    String reasonProblem() {
        if (reason.isBlank()) {
            return "rules-form.reason.missing";
        }
        return reason.strip().length() > RulesVersion.LONGEST_REASON ? "rules-form.reason.long" : null;
    }

    /// “5”, “5%” and “5个百分点” are the same.
    private ParsedNumber parsed(RuleLimit limit) {
        return NumberText.parse(typed(limit), limit.scale() == Scale.RATIO ? "" : "%");
    }
}
