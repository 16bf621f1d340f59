package planworkbench.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Objects;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.goal.RequiredGrowth.Required;
import planworkbench.plan.Judgement;
import planworkbench.plan.Judgement.Judged;
import planworkbench.plan.Judgement.NotAssessable;
import planworkbench.plan.Plan;
import planworkbench.plan.Reason;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod.ConstantGrowth;
import planworkbench.scenario.ResolvedScenario;

/// The plan's own figures, as they can be checked with a pocket calculator.
class SampleNumbersTest {

    private static final Offset<Double> DIGITS = within(5e-3);

    private static DataPackage sample = new DataPackage(SmallPlan.plan(), SmallPlan.scenarios());

    @BeforeAll
    static void readTheSample() throws Exception {
        sample = DataPackageReader.read(Path.of("sample-data/wuzhong-services-145"));
    }

    @ParameterizedTest(name = "{0} growing {2} a year reaches {3}, margin {4}, met: {5}")
    @CsvSource({"T01, services-va, 0.066, 997.338, -2.662, false", "T01, services-va, 0.0666, 1000.148, 0.148, true",
        "T26, retail-sales, 0.07, 1075.757, 0.757, true", "T27, retail-sales, 0.0702, 7.02, 0.02, true",
        "T27, retail-sales, 0.0698, 6.98, -0.02, false", "T19, tourists, 0.012, 2621.7997, -0.2003, false",
        "T20, tourism-revenue, 0.02, 418.447, 0.447, true"})
    void a_target_of_2025_is_judged_at_full_precision(String id, String series, double growth, double value,
            double margin, boolean met) {
        Judged judged = (Judged) attainment(baseline(series, growth), id).judgement();
        assertThat(judged.value()).isCloseTo(value, within(0.005));
        assertThat(judged.margin()).isCloseTo(margin, within(0.005));
        assertThat(judged.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"T01, 0.066568432", "T26, 0.069849333", "T19, 0.012015460", "T20, 0.019782170", "T27, 0.07"})
    void the_required_growth_from_the_base_year_is_known(String id, double growth) {
        assertThat(required(id).growth()).isCloseTo(growth, within(1e-8));
        assertThat(required(id).from()).isEqualTo(2020);
    }

    @ParameterizedTest
    @CsvSource({"T04, 1.08", "T06, 0.128", "T07, 1", "T08, 0.6"})
    void the_required_step_from_the_base_year_is_known(String id, double step) {
        assertThat(required(id).step()).isCloseTo(step, within(1e-9));
    }

    @Test
    void the_share_was_above_the_citys_in_2020_and_is_below_it_in_2024_by_five_hundredths_of_a_point() {
        Attainment share = attainment(sample.scenarios().resolve("baseline"), "T05");
        Judged in2020 = (Judged) year(share, 2020);
        assertThat(in2020.value()).isCloseTo(53.917, DIGITS);
        assertThat(in2020.threshold()).isCloseTo(52.49, DIGITS);
        assertThat(in2020.met()).isTrue();
        Judged in2024 = (Judged) year(share, 2024);
        assertThat(in2024.value()).isCloseTo(52.36, DIGITS);
        assertThat(in2024.threshold()).isCloseTo(52.41, DIGITS);
        assertThat(in2024.margin()).isCloseTo(-0.05, DIGITS);
        assertThat(in2024.met()).isFalse();
        assertThat(share.attainedIn()).containsExactly(2020);
    }

    @Test
    void the_level_of_2024_is_shown_with_its_gap_and_neither_met_nor_missed() {
        NotAssessable in2024 = (NotAssessable) year(attainment(sample.scenarios().resolve("baseline"), "T01"), 2024);
        assertThat(in2024.reason()).isEqualTo(Reason.BREAK);
        assertThat(in2024.value()).isEqualTo(1050.28);
        assertThat(in2024.margin()).isCloseTo(50.28, within(1e-9));
    }

    @Test
    void from_the_latest_figures_the_level_starts_behind_the_break_and_the_share_is_still_judged() {
        ResolvedScenario latest = sample.scenarios().resolve("latest");
        assertThat(((NotAssessable) attainment(latest, "T01").judgement()).reason()).isEqualTo(Reason.BREAK);
        assertThat(attainment(latest, "T05").judgement()).isInstanceOf(Judged.class);
    }

    @ParameterizedTest
    @CsvSource({"T03, NO_BASE", "T09, NO_BASE", "T10, NO_BASE", "T11, NO_BASE", "T12, MANUAL", "T13, MANUAL",
        "T15, MANUAL", "T16, MANUAL", "T18, NO_BASE", "T25, MANUAL", "T29, MANUAL", "T30, MANUAL", "T31, MANUAL",
        "T32, MANUAL"})
    void a_target_without_figures_cannot_be_judged_and_says_why(String id, Reason reason) {
        Attainment attainment = attainment(sample.scenarios().resolve("baseline"), id);
        assertThat(((NotAssessable) attainment.judgement()).reason()).isEqualTo(reason);
        assertThat(attainment.verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void the_wording_of_the_baseline_about_required_growth_is_true() {
        double nominal = 1.055 * 1.009 - 1;
        Assumption services = Objects.requireNonNull(
                sample.scenarios().resolve("baseline").assumption(sample.plan().series("services-va")));
        assertThat(services.reason()).contains("6.45%").contains("6.66%");
        assertThat(nominal).isCloseTo(0.0645, within(5e-5));
    }

    private static ResolvedScenario baseline(String series, double growth) {
        return sample.scenarios().resolve("baseline").withOrigin(Origin.BASE)
                .with(Assumption.of(sample.plan().series(series), new ConstantGrowth(growth), "试算"));
    }

    private static Required required(String id) {
        return (Required) attainment(sample.scenarios().resolve("baseline"), id).required();
    }

    private static Judgement year(Attainment attainment, int year) {
        return Objects.requireNonNull(attainment.byYear().get(year)).judgement();
    }

    private static Attainment attainment(ResolvedScenario scenario, String id) {
        Plan plan = sample.plan();
        return ScenarioOutcome.of(plan, new Projector(plan), scenario, plan.targetYear()).attainments().stream()
                .filter(a -> a.target().id().equals(id)).findFirst().orElseThrow();
    }
}
