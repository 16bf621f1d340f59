package planworkbench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import planworkbench.cli.CommandLineInterface;
import planworkbench.report.ProgramVersion;
import planworkbench.store.Installation;

/// Where the program starts. It is no `Application`, so that it runs from the class path.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, false, StandardCharsets.UTF_8);
        System.exit(CommandLineInterface.run(new Workbench(version(), Installation.ofUser()), out, err, args));
    }

    /// The version that the build wrote into the resources.
    static String version() {
        return ProgramVersion.text();
    }
}
