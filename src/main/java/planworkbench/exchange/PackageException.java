package planworkbench.exchange;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;

/// A package that cannot be taken, with the place in it. Nothing of it was read.
public final class PackageException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final String entry;
    private final PackageProblem problem;
    private final transient List<Object> arguments;

    PackageException(String file, String entry, PackageProblem problem, @Nullable Throwable cause,
            Object... arguments) {
        super(file + (entry.isEmpty() ? "" : ", " + entry) + ": " + problem + " " + List.of(arguments), cause);
        this.file = file;
        this.entry = entry;
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /// Name of the file in the package.
    public String file() {
        return file;
    }

    /// The entry by number and identity, such as “3 gdp 2020”; empty where the file as a whole is meant.
    public String entry() {
        return entry;
    }

    public PackageProblem problem() {
        return problem;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /// One line for the user.
    public String text(Messages messages) {
        String reason = messages.get(problem.key(), arguments.toArray());
        return entry.isEmpty()
                ? messages.get("package.in-file", file, reason)
                : messages.get("package.in-entry", file, entry, reason);
    }
}
