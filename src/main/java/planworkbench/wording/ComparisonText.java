package planworkbench.wording;

import java.util.OptionalDouble;

import planworkbench.assessment.TargetComparison;
import planworkbench.plan.Judgement;
import planworkbench.plan.TargetKind;
import planworkbench.text.Messages;

/// How a target's value under a scenario differs from the first one's, in words: +68.31 亿元, +1 个百分点, 相同.
public record ComparisonText(Messages messages) {

    private static final String NOTHING = "—";

    /// @param scenario its number; the first is what the others are held against
    public String difference(TargetComparison comparison, int scenario) {
        OptionalDouble difference = comparison.difference(scenario);
        if (difference.isPresent()) {
            return difference.getAsDouble() == 0
                    ? messages.get("comparison.equal")
                    : new AttainmentText(messages).difference(comparison.target(), difference.getAsDouble());
        }
        if (!comparison.sameDefinition(scenario)) {
            return messages.get("comparison.other-definition");
        }
        return comparison.target().kind() instanceof TargetKind.Milestone && !comparison.differs()
                ? messages.get("comparison.equal")
                : NOTHING;
    }

    /// The value, or “—”.
    public String value(TargetComparison comparison, int scenario) {
        Judgement judgement = comparison.attainments().get(scenario).judgement();
        return new AttainmentText(messages).value(comparison.target(), judgement).orElse(NOTHING);
    }
}
