package planworkbench.plan;

import java.util.Map;

/// One of the limits of a rule set, for those that treat them all alike: a form, the history.
public enum RuleLimit {

    SCHEDULE_TOLERANCE(Scale.POINTS), LEAST_DISTANCE(Scale.PERCENT), ON_TRACK_RATIO(Scale.RATIO), //
    ACCELERATION_RATIO(Scale.RATIO), LIMITED_RATIO(Scale.RATIO), ON_TRACK_EXTRAPOLATION(Scale.RATIO), //
    FAIR_EXTRAPOLATION(Scale.RATIO), LIKELY_PROBABILITY(Scale.PERCENT), RISK_PROBABILITY(Scale.PERCENT), //
    RISK_GAP(Scale.PERCENT);

    /// How people write a limit. Those that are not ratios are fractions from 0 to 1.
    public enum Scale {
        RATIO, PERCENT, POINTS
    }

    private final Scale scale;

    RuleLimit(Scale scale) {
        this.scale = scale;
    }

    public Scale scale() {
        return scale;
    }

    public double of(RuleSet rules) {
        AssessmentRules assessment = rules.assessment();
        return switch (this) {
            case SCHEDULE_TOLERANCE -> assessment.scheduleTolerance();
            case LEAST_DISTANCE -> assessment.leastDistance();
            case ON_TRACK_RATIO -> assessment.onTrackRatio();
            case ACCELERATION_RATIO -> assessment.accelerationRatio();
            case LIMITED_RATIO -> assessment.limitedRatio();
            case ON_TRACK_EXTRAPOLATION -> assessment.onTrackExtrapolation();
            case FAIR_EXTRAPOLATION -> assessment.fairExtrapolation();
            case LIKELY_PROBABILITY -> rules.likelyProbability();
            case RISK_PROBABILITY -> rules.riskProbability();
            case RISK_GAP -> rules.riskGap();
        };
    }

    /// The rules that have these limits, without a version.
    ///
    /// @param limits all of them
    /// @throws IllegalArgumentException where one is no fraction, or two are out of order
    public static RuleSet rules(SchedulePath path, Map<RuleLimit, Double> limits) {
        return new RuleSet(get(limits, RISK_GAP), get(limits, LIKELY_PROBABILITY), get(limits, RISK_PROBABILITY),
                new AssessmentRules(get(limits, SCHEDULE_TOLERANCE), path, get(limits, ON_TRACK_RATIO),
                        get(limits, ACCELERATION_RATIO), get(limits, LIMITED_RATIO),
                        get(limits, ON_TRACK_EXTRAPOLATION), get(limits, FAIR_EXTRAPOLATION),
                        get(limits, LEAST_DISTANCE)));
    }

    private static double get(Map<RuleLimit, Double> limits, RuleLimit limit) {
        Double value = limits.get(limit);
        if (value == null) {
            throw new IllegalArgumentException("no " + limit);
        }
        return value;
    }
}
