package planworkbench.exchange;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;

/// A package that cannot be taken, with the place in it. Nothing of it was read.
public final class PackageException extends Exception {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

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
        String reason = messages.get(problem.key(), arguments.stream().map(PackageException::shown).toArray());
        return entry.isEmpty()
                ? messages.get("package.in-file", file, reason)
                : messages.get("package.in-entry", file, shown(entry), reason);
    }

    /// What comes from a foreign file moves no terminal's cursor and fills no page.
    private static String shown(Object argument) {
        String text = UNPRINTABLE.matcher(argument.toString()).replaceAll("�");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
