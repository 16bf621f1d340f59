package planworkbench.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

import planworkbench.Workbench;
import planworkbench.store.Installation;

/// A command in a Java process of its own: the home folder, then what is typed.
final class AnotherRun {

    private AnotherRun() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exit = CommandLineInterface.run(new Workbench("test", new Installation(Path.of(args[0]), true)), out, err,
                Arrays.copyOfRange(args, 1, args.length));
        out.flush();
        System.exit(exit);
    }
}
