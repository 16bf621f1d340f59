package planworkbench.exchange.sheet;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;

/// A file of tables or of text that cannot be taken, with the place in it. Nothing of it is taken.
public final class SheetException extends Exception {

    private static final long serialVersionUID = 1;

    private static final int LONGEST = 200;
    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}");

    private final String file;
    private final String place;
    private final SheetProblem problem;
    private final transient List<Object> arguments;

    SheetException(String file, String place, SheetProblem problem, @Nullable Throwable cause, Object... arguments) {
        super(file + " " + place + ": " + problem + " " + List.of(arguments), cause);
        this.file = file;
        this.place = place;
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public SheetProblem problem() {
        return problem;
    }

    /// Sheet and cell, or the part of the package; empty where the file as a whole is meant.
    public String place() {
        return place;
    }

    /// One line for the user.
    public String text(Messages messages) {
        String reason = messages.get(problem.key(), arguments.stream().map(SheetException::printable).toArray());
        return place.isEmpty()
                ? messages.get("sheet.in-file", printable(file), reason)
                : messages.get("sheet.at-place", printable(file), printable(place), reason);
    }

    /// What comes from a foreign file moves no terminal's cursor and fills no page.
    public static String printable(Object foreign) {
        String text = UNPRINTABLE.matcher(foreign.toString()).replaceAll("�");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
