package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `compare` as a script and as a reader meet it.
class CompareCommandTest extends OnTheCommandLine {

    CompareCommandTest() {
        super(SAMPLE);
    }

    @Test
    void everyScenarioHasTheFiguresOfItsOwnSimulationAndDiffersFromTheFirst() throws Exception {
        JsonNode compared = run("compare", workspace, "--scenarios", "基准,乐观,latest", "--json").json();
        assertThat(compared.get("scenarios").findValuesAsText("id")).containsExactly("baseline", "optimistic",
                "latest");
        int scenario = 0;
        for (String name : List.of("基准", "乐观", "最新实绩")) {
            JsonNode projected = run("project", workspace, "--scenario", name, "--json").json();
            JsonNode simulated = run("simulate", workspace, "--scenario", name, "--json").json();
            for (JsonNode target : compared.get("targets")) {
                JsonNode here = target.get("byScenario").get(scenario);
                String id = target.get("id").asText();
                assertThat(here.get("value")).as(id).isEqualTo(target(projected, id).get("value"));
                assertThat(here.get("margin")).as(id).isEqualTo(target(projected, id).get("margin"));
                assertThat(here.get("probability")).as(id).isEqualTo(target(simulated, id).get("probability"));
                assertThat(here.get("verdict")).as(id).isEqualTo(target(simulated, id).get("verdict"));
            }
            scenario++;
        }
        JsonNode services = target(compared, "T01").get("byScenario");
        assertThat(services.get(1).get("difference").asDouble())
                .isCloseTo(services.get(1).get("value").asDouble() - services.get(0).get("value").asDouble(),
                        within(1e-9));
        assertThat(services.get(2).get("difference").isNull()).as("no difference across a break").isTrue();
        assertThat(services.get(2).get("sameDefinition").asBoolean()).isFalse();
    }

    @Test
    void onlyAssumptionsThatDifferAreTold() throws Exception {
        JsonNode assumptions = run("compare", workspace, "--scenarios", "baseline,optimistic", "--json").json()
                .get("assumptions");
        assertThat(assumptions.findValuesAsText("series")).contains("服务业增加值", "省级现代服务业集聚区").hasSize(11)
                .doesNotContain("国际性体育赛事");
        JsonNode firms = named(assumptions, "省、市服务业领域领军企业");
        assertThat(firms.get("byScenario").get(0).get("method").get("kind").asText()).isEqualTo("ConstantStep");
        assertThat(firms.get("byScenario").get(1).get("from").asText()).isEqualTo("optimistic");
        JsonNode latest = run("compare", workspace, "--scenarios", "baseline,latest", "--json").json();
        assertThat(latest.get("assumptions").get(0).get("kind").asText()).isEqualTo("origin");
    }

    @Test
    void theContributionsToTheDifferenceOfATargetAddUpToIt() throws Exception {
        JsonNode why = run("compare", workspace, "--scenarios", "baseline,optimistic,stress", "--target", "T01",
                "--why", "--json").json().get("why");
        assertThat(why).hasSize(2);
        for (JsonNode one : why) {
            List<Double> values = new ArrayList<>();
            one.get("contributions").forEach(contribution -> values.add(contribution.get("value").asDouble()));
            assertThat(values.stream().mapToDouble(value -> value).sum())
                    .isCloseTo(one.get("difference").asDouble(), within(1e-9));
        }
        Run told = run("compare", workspace, "--scenarios", "baseline,optimistic", "--target", "T01", "--why");
        assertThat(told.out()).contains("990.32", "+53.11", "+15.20", "1,058.63", "实际增速 5.5% → 6.6%");
    }

    @Test
    void asTablesItTellsDifferencesWithTheirUnitsInBothLanguages() {
        Run run = run("compare", workspace, "--scenarios", "基准,乐观");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("与情景“基准”对比", "10,000", "+68.31 亿元", "+1.75 个百分点", "有风险 37%", "不同的假设 11");
        assertThat(run("compare", workspace, "--scenarios", "基准,乐观", "--lang", "en").out())
                .contains("compared with scenario", "Difference");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--scenarios 基准", "--scenarios 基准,baseline", "--scenarios 基准,别的",
        "--scenarios 基准,乐观 --why", "--scenarios 基准,乐观 --target T99"})
    void whatCannotBeComparedIsRefused(String options) {
        List<String> arguments = new ArrayList<>(List.of("compare", workspace));
        arguments.addAll(List.of(options.split(" ")));
        Run run = run(arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isNotBlank();
    }

    private static JsonNode named(JsonNode assumptions, String series) {
        for (JsonNode one : assumptions) {
            if (one.path("series").asText().equals(series)) {
                return one;
            }
        }
        throw new AssertionError("nothing of " + series);
    }
}
