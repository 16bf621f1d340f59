package planworkbench.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/// Another Java process that works with a workspace; it says on its standard output what it has done, line by line.
final class OtherProcess implements AutoCloseable {

    static final String OPEN = "open";
    static final String REFUSED = "refused ";
    static final String ACKNOWLEDGED = "acknowledged ";

    private final Process process;
    private final BufferedReader said;

    private OtherProcess(Process process) {
        this.process = process;
        said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /// @param edits how many it makes before it waits to be ended
    static OtherProcess start(Path folder, int edits) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                        OtherProcess.class.getName(), folder.toString(), Integer.toString(edits)));
        return new OtherProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// Waits for its next line; null where it has ended.
    @Nullable
    String nextLine() throws IOException {
        return said.readLine();
    }

    /// SIGKILL: it gets no chance to do anything more. What it said until then can still be read, which
    /// `Process.destroyForcibly` would prevent.
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /// Lets it close its workspace and end.
    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /// The other process itself: edit number n puts the value n.
    public static void main(String[] args) throws IOException {
        try (Workspace workspace = Samples.workspaces(Path.of(args[0])).open(Path.of(args[0], "work"))) {
            say(OPEN);
            int edits = Integer.parseInt(args[1]);
            for (int i = 0; i < edits; i++) {
                long number = workspace.edits().current().revision() + 1;
                workspace.edits().apply(edit(number), "第" + number + "次");
                say(ACKNOWLEDGED + number);
            }
            while (System.in.read() >= 0) {
                // until the parent lets go
            }
        } catch (WorkspaceRefused e) {
            say(REFUSED + e.kind());
        }
    }

    static Change edit(long number) {
        return Samples.put(1990 + (int) (number % 40), (double) number);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
