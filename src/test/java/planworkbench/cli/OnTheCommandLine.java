package planworkbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import planworkbench.Workbench;
import planworkbench.store.Installation;

/// Commands as a script runs them, on a workspace made from a package, with a home folder of their own.
abstract class OnTheCommandLine {

    static final String SAMPLE = "sample-data/wuzhong-services-145";
    static final String PRACTICE = "sample-data/wuzhong-demo-midterm";

    @TempDir
    Path folder;

    String workspace = "";

    private final String packageFolder;

    OnTheCommandLine(String packageFolder) {
        this.packageFolder = packageFolder;
    }

    /// What one command did.
    record Run(int exit, String out, String err) {

        JsonNode json() throws Exception {
            assertThat(exit).as(err).isZero();
            return JsonMapper.builder().build().readTree(out);
        }
    }

    @BeforeEach
    void aWorkspaceOfThePackage() {
        workspace = folder.resolve("work").toString();
        assertThat(run("new", workspace, "--from", packageFolder).exit()).isZero();
    }

    Run run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(folder.resolve("home"), true)),
                new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    static JsonNode target(JsonNode document, String id) {
        for (JsonNode target : document.get("targets")) {
            if (target.get("id").asText().equals(id)) {
                return target;
            }
        }
        throw new AssertionError("no target " + id);
    }
}
