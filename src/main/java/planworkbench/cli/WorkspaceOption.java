package planworkbench.cli;

import java.nio.file.Path;

import picocli.CommandLine.Parameters;

/// The workspace that a command works on.
final class WorkspaceOption {

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.usage.workspace}")
    private Path path = Path.of("");

    Path path() {
        return path;
    }
}
