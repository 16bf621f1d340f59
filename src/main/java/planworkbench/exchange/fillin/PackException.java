package planworkbench.exchange.fillin;

import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.text.Messages;

/// A file that is no pack to be merged. Nothing of it is taken.
public final class PackException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final String place;
    private final @Nullable PackProblem problem;
    private final transient List<Object> arguments;

    PackException(String file, String place, PackProblem problem, Object... arguments) {
        super(file + " " + place + ": " + problem + " " + List.of(arguments));
        this.file = file;
        this.place = place;
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /// Of a file that is no table at all.
    PackException(String file, SheetException cause) {
        super(cause.getMessage(), cause);
        this.file = file;
        this.place = cause.place();
        this.problem = null;
        this.arguments = List.of();
    }

    /// Null where the file could not be read as a table.
    public @Nullable PackProblem problem() {
        return problem;
    }

    /// Sheet and cell; empty where the pack as a whole is meant.
    public String place() {
        return place;
    }

    /// One line for the user, without the file's name where it can do without.
    public String reason(Messages messages) {
        return problem == null
                ? text(messages)
                : messages.get(problem.key(), arguments.stream().map(SheetException::printable).toArray());
    }

    /// One line for the user, with file and place.
    public String text(Messages messages) {
        if (problem == null) {
            return getCause() instanceof SheetException sheet ? sheet.text(messages) : file;
        }
        String reason = reason(messages);
        return place.isEmpty()
                ? messages.get("sheet.in-file", SheetException.printable(file), reason)
                : messages.get("sheet.at-place", SheetException.printable(file), SheetException.printable(place),
                        reason);
    }
}
