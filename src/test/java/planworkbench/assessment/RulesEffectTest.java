package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import planworkbench.assessment.RulesEffect.Difference;
import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.plan.AssessmentRules;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SchedulePath;
import planworkbench.projection.Projector;
import planworkbench.simulation.PlanSimulation.Chance;
import planworkbench.simulation.Sampling;
import planworkbench.simulation.Workers;

/// What other rules would change is what they change once they count.
class RulesEffectTest {

    private static final RuleSet STRICT = new RuleSet(0.01, 0.9, 0.4,
            new AssessmentRules(0.01, SchedulePath.LINEAR, 1.2, 0.6, 0, 1.3, 0.1, 0.005));

    @Test
    void it_is_the_difference_of_two_whole_evaluations() throws Exception {
        DataPackage practice = DataPackageReader.read(Path.of("sample-data/wuzhong-demo-midterm"));
        Plan plan = practice.plan();
        ScenarioOutcome now = outcome(practice, plan);
        RulesEffect effect = RulesEffect.of(plan, STRICT, 2023, now);
        assertThat(effect.ratings()).extracting(change -> change.target().id(), Difference::from, Difference::to)
                .containsExactly(tuple("T01", Rating.AS_EXPECTED, Rating.BEHIND),
                        tuple("T20", Rating.AS_EXPECTED, Rating.BEHIND));
        assertThat(effect.paces()).isNotEmpty();
        assertThat(effect.outlooks()).isNotEmpty();
        assertThat(effect.verdicts()).isNotEmpty().isEqualTo(differences(now, outcome(practice,
                plan.withRules(STRICT))));
        assertThat(RulesEffect.of(plan, plan.rules(), 2023, now).isNothing()).isTrue();
        assertThat(RulesEffect.of(plan, STRICT, 2023, null).verdicts()).as("while no scenario is computed").isEmpty();
    }

    private static ScenarioOutcome outcome(DataPackage practice, Plan plan) {
        return new SimulatedScenarios(plan, new Projector(plan),
                new Chance(Sampling.LATIN_HYPERCUBE, 20251, 200, 0.3, 0), Workers.alone())
                .of(practice.scenarios().resolve("baseline"), null);
    }

    private static List<Difference<Verdict>> differences(ScenarioOutcome now, ScenarioOutcome then) {
        List<Difference<Verdict>> differences = new ArrayList<>();
        for (int i = 0; i < now.attainments().size(); i++) {
            Attainment one = now.attainments().get(i);
            Verdict other = then.attainments().get(i).verdict();
            if (one.verdict() != other) {
                differences.add(new Difference<>(one.target(), one.verdict(), other));
            }
        }
        return differences;
    }
}
