package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import planworkbench.Workbench;
import planworkbench.benchmark.Stopwatch;
import planworkbench.store.DomainJson;
import planworkbench.store.Installation;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// What is timed is also checked; how fast it was is for people to read.
class BenchCommandTest {

    @Test
    void everythingThatIsTimedComesToTheKnownResult(@TempDir Path folder) throws Exception {
        Messages messages = Messages.of(Language.EN);
        var out = new StringWriter();
        var command = new BenchCommand(new Workbench("test", new Installation(folder, false)),
                new Terminal(new PrintWriter(out), messages), new Stopwatch(0, 0));
        int exit = new CommandLine(command).setResourceBundle(messages.resourceBundle()).execute("--json");
        JsonNode results = DomainJson.mapper().readTree(out.toString()).get("results");
        assertThat(exit).isZero();
        assertThat(results.findValuesAsText("name")).containsExactly("mc-a", "mc-plan", "tornado-50",
                "planbench-50-everything", "planbench-50-one-slider", "sample-projection", "sample-probabilities-10000",
                "sample-goal-seek");
        assertThat(results.findValuesAsText("check")).containsOnly("true");
        assertThat(results).allSatisfy(result -> {
            assertThat(result.get("median").doubleValue()).isPositive();
            assertThat(result.get("p95").doubleValue()).isGreaterThanOrEqualTo(result.get("median").doubleValue());
        });
    }
}
