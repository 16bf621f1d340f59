package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `simulate` as a script and as a reader meet it.
class SimulateCommandTest extends OnTheCommandLine {

    SimulateCommandTest() {
        super(SAMPLE);
    }

    @Test
    void aSimulationHasTheAgreedFieldsAndTheSameDigitsForASeed() throws Exception {
        JsonNode first = run("simulate", workspace, "--paths", "2000", "--seed", "5", "--json").json();
        assertThat(first.get("paths").asInt()).isEqualTo(2000);
        assertThat(first.get("seed").asLong()).isEqualTo(5);
        assertThat(first.get("sampling").asText()).isEqualTo("lhs");
        JsonNode services = target(first, "T01");
        assertThat(services.get("probability").asDouble()).isBetween(0.2, 0.6);
        JsonNode quantiles = services.get("quantiles").get("2025");
        assertThat(quantiles.get("p10").asDouble()).isLessThan(quantiles.get("p50").asDouble());
        assertThat(quantiles.get("p50").asDouble()).isCloseTo(990.3, within(3.0));
        assertThat(target(first, "T03").get("probability").isNull()).isTrue();
        assertThat(target(first, "T03").get("reason").asText()).isEqualTo("no-base");
        assertThat(first.get("joint").get("headlineLeftOut")).hasSize(3);
        assertThat(first.get("joint").get("binding").isNull()).isTrue();
        assertThat(run("simulate", workspace, "--paths", "2000", "--seed", "5", "--json").json()).isEqualTo(first);
        assertThat(run("simulate", workspace, "--paths", "２０００", "--seed", "５", "--json").json()).isEqualTo(first);
        assertThat(run("simulate", workspace, "--paths", "2000", "--seed", "5.5").exit()).isEqualTo(2);
        assertThat(run("simulate", workspace, "--paths", "2000", "--seed", "6", "--json").json()).isNotEqualTo(first);
    }

    @Test
    void aSimulationAsATableSaysWhichSpreadsRestOnNothing() {
        Run run = run("simulate", workspace, "--paths", "500", "--sampling", "sobol", "--assume", "服务业增加值=12%");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("模拟 500 次", "100.0%", "波动幅度由本程序假定", "地区生产总值");
        assertThat(run("simulate", workspace, "--paths", "500", "--lang", "en").out())
                .contains("Spread supposed by this program");
    }

    @ParameterizedTest
    @CsvSource({"--paths, 0", "--correlation, 1", "--persistence, -1", "--paths, 99999999"})
    void aSimulationThatCannotBeIsRefused(String option, String value) {
        Run run = run("simulate", workspace, option, value);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isNotBlank().contains(value.replaceFirst("^-", "").substring(0, 1));
    }
}
