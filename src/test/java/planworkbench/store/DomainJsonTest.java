package planworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import planworkbench.plan.Definition;
import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Source;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.Distribution;
import planworkbench.scenario.Origin;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.scenario.Scenario;

class DomainJsonTest {

    private static final SeriesKey SERIES = new SeriesKey("services-va", "吴中区");

    private final JsonMapper json = DomainJson.mapper();

    @Test
    void a_change_of_every_kind_comes_back_as_it_was() throws Exception {
        Assumption assumption = new Assumption(SERIES,
                new ProjectionMethod.GrowthPath(new TreeMap<>(Map.of(2021, 0.05))),
                new TreeMap<>(Map.of(2023, 830.0)), "理由");
        Change change = new Change.Several(List.of(
                new Change.PutObservation(new Observation(SERIES, 2021, 790.5, ObservationStatus.ESTIMATED, "约",
                        new Source("公报", null, "", false), "")),
                new Change.RemoveObservation(new ObservationKey(SERIES, 2022)),
                new Change.PutAssumption("base", assumption), new Change.RemoveAssumption("base", SERIES),
                new Change.PutScenario(new Scenario("s", "名", null, Origin.BASE, "", false,
                        new TreeMap<>(Map.of(SERIES, assumption)))),
                new Change.PutScenario(new Scenario("s", "名", null, Origin.BASE, "", false, new TreeMap<>(),
                        Samples.correlations(-0.25), Samples.signed(), Samples.signed())),
                new Change.PutRating(Samples.rating(2023, Rating.FASTER)),
                new Change.RemoveRating(new RatingOverride.Key("T01", 2023)),
                new Change.PutIdentity(new Identity.TotalOfParts("合计", "a", List.of("b", "c"))),
                new Change.PutIdentity(new Identity.ShareOfWhole("占比", "a", "b", "c")),
                new Change.PutReportText(new ReportText("target.T01.cause", 2023, "甲\n乙")),
                new Change.RemoveReportText(new ReportText.Key("target.T01.cause", 2023)),
                new Change.PutRules(RuleSet.DEFAULT),
                new Change.PutIdentity(new Identity.SharesOfHundred("结构", List.of("a", "b"))),
                new Change.PutIndicator(PlanParts.indicator("a", "甲", null)), new Change.RemoveIndicator("a"),
                new Change.MoveIndicator("a", 3), new Change.RemoveTarget("T1"),
                new Change.PutTarget(PlanParts.target("T1", "a", new TargetKind.GrowthAbove("b"))),
                new Change.PutFillIn(Samples.fillIn(new FillIn.Key("fg", 2023), FillIn.State.RETURNED, 2)),
                new Change.RemoveFillIn(new FillIn.Key("fg", 2023)),
                new Change.PutWorkItem(PlanParts.workItem("W1")), new Change.RemoveWorkItem("W1"),
                new Change.PutWorkItem(Samples.plan().workItems().sequencedValues().getFirst()),
                new Change.PutDepartment(new Department("fg", "发改委")),
                new Change.RemoveIdentity("合计"), new Change.RemoveScenario("s"), new Change.ApproveScenario("s"),
                new Change.LiftApproval("s")));
        assertThat(json.readValue(json.writeValueAsString(change), Change.class)).isEqualTo(change);
        assertThat(((Change.Several) change).changes()).extracting(Object::getClass)
                .contains(Stream.of(Change.class.getPermittedSubclasses()).filter(kind -> kind != Change.Several.class)
                        .toArray(Class<?>[]::new));
    }

    @Test
    void every_kind_of_target_comes_back_as_it_was() throws Exception {
        List<TargetKind> kinds = List.of(new TargetKind.AtLeast(1), new TargetKind.MoreThan(2),
                new TargetKind.Within(1, 2),
                new TargetKind.ChangeSinceBase(-3, TargetKind.ChangeMeasure.PERCENT),
                new TargetKind.GrowthInStep("gdp", 0.5),
                new TargetKind.RankAtMost(1), new TargetKind.FullCoverage(), new TargetKind.Milestone());
        for (TargetKind kind : kinds) {
            assertThat(json.readValue(json.writerFor(TargetKind.class).writeValueAsString(kind), TargetKind.class))
                    .isEqualTo(kind);
        }
    }

    @Test
    void every_distribution_comes_back_as_it_was() throws Exception {
        for (Distribution distribution : List.of(new Distribution.Normal(0.015), new Distribution.Uniform(-1, 2),
                new Distribution.Triangular(-1, 0, 2), new Distribution.Pert(-1, 0.5, 2),
                new Distribution.PastErrors(List.of(0.3, -0.2)))) {
            Assumption assumption = Assumption.of(SERIES, new ProjectionMethod.ConstantGrowth(0.06), "理由")
                    .withUncertainty(distribution);
            assertThat(json.readValue(json.writeValueAsString(assumption), Assumption.class)).isEqualTo(assumption);
        }
    }

    @Test
    void an_assumption_of_before_there_was_uncertainty_is_read_and_nothing_else_may_be_missing() throws Exception {
        String old = """
                {"series":"services-va@吴中区","method":{"kind":"ConstantGrowth","rate":0.06},"overrides":{},"reason":"理由"}""";
        assertThat(json.readValue(old, Assumption.class))
                .isEqualTo(Assumption.of(SERIES, new ProjectionMethod.ConstantGrowth(0.06), "理由"));
        for (String broken : List.of(old.replace(",\"reason\":\"理由\"", ""), old.replace("\"理由\"", "null"),
                old.replace("}}", "},\"more\":1}").replace("\"overrides\":{}", "\"overrides\":{},\"more\":1"),
                old.replace("\"overrides\":{}", "\"overrides\":{\"2021\":\"NaN\"}"))) {
            assertThatThrownBy(() -> json.readValue(broken, Assumption.class)).as(broken)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void rules_that_nobody_changed_are_written_as_before_there_were_versions() throws Exception {
        String old = json.writeValueAsString(RuleSet.DEFAULT);
        assertThat(old).doesNotContain("version");
        assertThat(json.readValue(old, RuleSet.class)).isEqualTo(RuleSet.DEFAULT);
        RuleSet changed = RuleSet.DEFAULT.after(RuleSet.DEFAULT, LocalDate.of(2026, 11, 27), "张三", "“试行”\n");
        assertThat(json.readValue(json.writeValueAsString(changed), RuleSet.class)).isEqualTo(changed);
    }

    @Test
    void every_definition_comes_back_as_it_was() throws Exception {
        for (Definition definition : List.of(Definition.ENTERED, new Definition.Ratio("a", "b"),
                new Definition.RealGrowthOf("a"), new Definition.Formula("[服务业\"] / 2\n"))) {
            assertThat(json.readValue(json.writerFor(Definition.class).writeValueAsString(definition),
                    Definition.class)).isEqualTo(definition);
        }
    }

    @Test
    void every_projection_method_comes_back_as_it_was() throws Exception {
        List<ProjectionMethod> methods = List.of(new ProjectionMethod.ConstantGrowth(0.066),
                new ProjectionMethod.RealGrowth(0.05, -0.01),
                new ProjectionMethod.GrowthPath(new TreeMap<>(Map.of(2021, 0.1))),
                new ProjectionMethod.RealGrowthPath(new TreeMap<>(Map.of(2021, 0.05)), 0.01),
                new ProjectionMethod.StepPath(new TreeMap<>(Map.of(2021, -0.5))),
                new ProjectionMethod.ConstantStep(-0.35),
                new ProjectionMethod.FixedValues(new TreeMap<>(Map.of(2022, 1.0))),
                new ProjectionMethod.PastGrowth(2016, 2020), new ProjectionMethod.LinearTrend(null),
                new ProjectionMethod.LinearTrend(2017), new ProjectionMethod.LogLinearTrend(null),
                new ProjectionMethod.Holt(0.8, 0.2, 0.9), new ProjectionMethod.Logistic(100, 0.25),
                new ProjectionMethod.Elasticity(1.2, SERIES), new ProjectionMethod.ShareOf(0.1, SERIES),
                new ProjectionMethod.ShareOf(null, SERIES));
        assertThat(methods).extracting(Object::getClass).contains(ProjectionMethod.class.getPermittedSubclasses());
        for (ProjectionMethod method : methods) {
            String text = json.writerFor(ProjectionMethod.class).writeValueAsString(method);
            assertThat(json.readValue(text, ProjectionMethod.class)).isEqualTo(method);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"AtLeast\",\"value\":\"\"}", "{\"kind\":\"AtLeast\",\"value\":\"NaN\"}",
        "{\"kind\":\"AtLeast\",\"value\":1,\"value\":2}", "{\"kind\":\"AtLeast\",\"value\":1} x",
        "{\"kind\":\"AtLeast\"}", "{\"kind\":\"AtLeast\",\"value\":1,\"more\":2}", "{\"kind\":\"Nothing\"}"})
    void sloppy_json_is_refused(String text) {
        assertThatThrownBy(() -> json.readValue(text, TargetKind.class)).isInstanceOf(Exception.class);
    }

    @Test
    void a_number_beyond_every_double_is_refused() {
        assertThatThrownBy(() -> json.readValue(
                "{\"series\":\"a@b\",\"year\":2021,\"value\":1e999,\"status\":\"FINAL\",\"qualifier\":\"\",\"source\":null,\"note\":\"\"}",
                Observation.class)).hasMessageContaining("finite");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"name\":null", "\"name\":5", "\"note\":true", "\"origin\":0", "\"locked\":null",
        "\"locked\":0",
        "\"locked\":\"\"", "\"origin\":\"\"", "\"origin\":\"base\"", "\"assumptions\":null",
        "\"assumptions\":{\"a@b\":null}",
        "\"assumptions\":[]", "\"assumptions\":\"\""})
    void a_value_of_another_type_is_refused_and_null_is_where_it_is_not_expected(String wrong) {
        String right = """
                {"id":"s","name":"名","parent":"p","origin":null,"note":"","locked":false,"assumptions":{}}""";
        String field = wrong.substring(0, wrong.indexOf(':') + 1);
        String text = right.replaceFirst(field + "[^,}]*}?(?=[,}])", Matcher.quoteReplacement(wrong));
        assertThat(text).contains(wrong);
        assertThatCode(() -> json.readValue(right, Scenario.class)).doesNotThrowAnyException();
        assertThatThrownBy(() -> json.readValue(text, Scenario.class)).isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\":\"PastGrowth\",\"from\":2020,\"to\":2020}",
        "{\"kind\":\"PastGrowth\",\"from\":2015}", "{\"kind\":\"LinearTrend\",\"since\":2015.5}",
        "{\"kind\":\"Holt\",\"alpha\":1.5,\"beta\":0.2,\"phi\":1}",
        "{\"kind\":\"Holt\",\"alpha\":0.5,\"beta\":0.2,\"phi\":0}",
        "{\"kind\":\"Logistic\",\"ceiling\":0,\"growth\":0.1}",
        "{\"kind\":\"Elasticity\",\"elasticity\":1,\"driver\":null}",
        "{\"kind\":\"ShareOf\",\"share\":0.1,\"whole\":\"\"}"})
    void a_method_with_numbers_that_it_cannot_have_is_refused(String text) {
        assertThatThrownBy(() -> json.readValue(text, ProjectionMethod.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"2021\":null}", "{\"2021\":\"1\"}", "{\"2021.5\":1}", "{\"\":1}"})
    void a_year_without_a_number_is_refused(String values) {
        assertThatThrownBy(() -> json.readValue("{\"kind\":\"FixedValues\",\"values\":" + values + "}",
                ProjectionMethod.class)).isInstanceOf(JsonProcessingException.class);
    }
}
