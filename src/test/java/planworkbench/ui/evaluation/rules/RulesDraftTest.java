package planworkbench.ui.evaluation.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import planworkbench.plan.AssessmentRules;
import planworkbench.plan.RuleLimit;
import planworkbench.plan.RuleSet;
import planworkbench.plan.RulesVersion;
import planworkbench.plan.SchedulePath;

/// Rules as they are typed.
class RulesDraftTest {

    private static final RulesDraft DEFAULT = RulesDraft.of(RuleSet.DEFAULT, "");

    @Test
    void what_is_not_touched_stays_what_it_was_to_the_last_digit() {
        RuleSet odd = new RuleSet(0.07, 0.57, 0.29,
                new AssessmentRules(0.035, SchedulePath.GEOMETRIC, 1.1, 0.7, -0.3, 0.99, 0.07, 0.0007));
        assertThat(RulesDraft.of(odd, "").rules()).isEqualTo(odd);
        assertThat(RulesDraft.of(odd, "").typed(RuleLimit.RISK_GAP)).isEqualTo("7");
        assertThat(DEFAULT.typed(RuleLimit.SCHEDULE_TOLERANCE)).isEqualTo("5");
        assertThat(DEFAULT.typed(RuleLimit.LIKELY_PROBABILITY)).isEqualTo("50");
    }

    @Test
    void numbers_are_typed_the_chinese_way() {
        for (String typed : new String[]{"2", "２", "2%", "2个百分点", " 2.0 百分点 "}) {
            RuleSet rules = DEFAULT.with(RuleLimit.SCHEDULE_TOLERANCE, typed).rules();
            assertThat(RuleLimit.SCHEDULE_TOLERANCE.of(requireNonNull(rules, typed))).as(typed).isEqualTo(0.02);
        }
    }

    @Test
    void what_cannot_be_meant_is_told_at_its_field() {
        assertThat(problem(RuleLimit.SCHEDULE_TOLERANCE, "")).isEqualTo("rules-form.problem.missing");
        assertThat(problem(RuleLimit.SCHEDULE_TOLERANCE, "五")).isEqualTo("number.not-a-number");
        assertThat(problem(RuleLimit.SCHEDULE_TOLERANCE, "2万元")).isEqualTo("number.unit");
        assertThat(problem(RuleLimit.RISK_GAP, "-1")).isEqualTo("rules-form.problem.fraction");
        assertThat(problem(RuleLimit.LIKELY_PROBABILITY, "101")).isEqualTo("rules-form.problem.fraction");
        assertThat(problem(RuleLimit.LEAST_DISTANCE, "100")).isEqualTo("rules-form.problem.fraction");
        assertThat(problem(RuleLimit.RISK_PROBABILITY, "51")).isEqualTo("rules-form.problem.order");
        assertThat(problem(RuleLimit.ACCELERATION_RATIO, "0.96")).isEqualTo("rules-form.problem.order");
        assertThat(problem(RuleLimit.FAIR_EXTRAPOLATION, "1")).isEqualTo("rules-form.problem.order");
        RulesDraft lowered = DEFAULT.with(RuleLimit.ON_TRACK_RATIO, "0.5");
        assertThat(lowered.problems()).as("at the lower limit").containsOnlyKeys(RuleLimit.ACCELERATION_RATIO);
        assertThat(lowered.with(RuleLimit.ACCELERATION_RATIO, "0.5").rules()).as("equal limits leave a class out")
                .isNotNull();
    }

    private static String problem(RuleLimit limit, String typed) {
        RulesDraft draft = DEFAULT.with(limit, typed);
        assertThat(draft.rules()).isNull();
        return draft.problems().getOrDefault(limit, "");
    }

    @Test
    void a_change_of_rules_has_a_reason_of_a_sentence_or_two() {
        assertThat(DEFAULT.withReason("  ").reasonProblem()).isEqualTo("rules-form.reason.missing");
        assertThat(DEFAULT.withReason("字".repeat(RulesVersion.LONGEST_REASON + 1)).reasonProblem())
                .isEqualTo("rules-form.reason.long");
        assertThat(DEFAULT.withReason("省里口径调整").reasonProblem()).isNull();
    }
}
