package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.Workbench;
import planworkbench.store.Installation;

/// Methods that a package brings, projected by the command line.
class ProjectionMethodCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aPackageToEdit() throws IOException {
        Files.createDirectory(folder.resolve("package"));
        try (Stream<Path> files = Files.list(Path.of("sample-data/wuzhong-services-145"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve("package").resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @Test
    void aTrendOverABreakIsNotAssessableForItsFewPointsAndTheyAreListed() throws Exception {
        replaceMethod("\"series\": \"retail-sales\"", "{\"kind\": \"LinearTrend\", \"since\": null}");
        JsonNode document = projected();
        JsonNode retail = targetOn(document, "retail-sales");
        assertThat(retail.get("reason").asText()).isEqualTo("too-few-points");
        assertThat(retail.get("verdict").asText()).isEqualTo("unknown");
        assertThat(retail.get("met").isNull()).isTrue();
        assertThat(retail.get("requiredGrowth").asDouble()).isPositive();
        assertThat(document.at("/fits/社会消费品零售总额")).isEqualTo(
                JsonMapper.builder().build().readTree("{\"needed\":3,\"years\":[2020]}"));
        assertThat(run("project", folder.resolve("work").toString()).out()).contains("可比数据点太少");
    }

    @Test
    void aSeriesFollowsAnotherOneThatAScenarioSupposes() throws Exception {
        replaceMethod("\"series\": \"retail-sales\"",
                "{\"kind\": \"Elasticity\", \"elasticity\": 1, \"driver\": \"tourists\"}");
        JsonNode series = projected().get("series");
        assertThat(series.at("/社会消费品零售总额/2025").asDouble() / 767)
                .isCloseTo(StrictMath.pow(1.015, 5), within(1e-9));
    }

    @Test
    void assumptionsThatDependOnEachOtherAreNotAssessable() throws Exception {
        replaceMethod("\"series\": \"retail-sales\"",
                "{\"kind\": \"ShareOf\", \"share\": 0.5, \"whole\": \"services-va\"}");
        replaceMethod("\"series\": \"services-va\"",
                "{\"kind\": \"Elasticity\", \"elasticity\": 1, \"driver\": \"retail-sales\"}");
        JsonNode document = projected();
        assertThat(targetOn(document, "retail-sales").get("reason").asText()).isEqualTo("circular");
        assertThat(targetOn(document, "services-va").get("reason").asText()).isEqualTo("circular");
        assertThat(run("--lang", "en", "project", folder.resolve("work").toString()).out())
                .contains("Assumptions depend on each other");
    }

    private void replaceMethod(String series, String method) throws IOException {
        Path file = folder.resolve("package").resolve("scenarios.json");
        String text = Files.readString(file);
        int from = text.indexOf("{\"kind\"", text.indexOf(series));
        int to = text.indexOf('}', from) + 1;
        Files.writeString(file, text.substring(0, from) + method + text.substring(to));
    }

    private JsonNode projected() throws IOException {
        String workspace = folder.resolve("work").toString();
        Run made = run("new", workspace, "--from", folder.resolve("package").toString());
        assertThat(made.exit()).as(made.err()).isZero();
        return JsonMapper.builder().build().readTree(run("project", workspace, "--json").out());
    }

    private static JsonNode targetOn(JsonNode document, String code) {
        for (JsonNode target : document.get("targets")) {
            if (target.get("code").asText().equals(code)) {
                return target;
            }
        }
        throw new AssertionError("no target on " + code);
    }

    private record Run(int exit, String out, String err) {}

    private Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(folder.resolve("home"), true)),
                new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }
}
