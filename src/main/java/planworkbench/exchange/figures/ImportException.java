package planworkbench.exchange.figures;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.text.Messages;

/// A file in which no figures can be found. Nothing is changed.
public final class ImportException extends Exception {

    private static final long serialVersionUID = 1;

    private final String file;
    private final FigureProblem problem;
    private final String argument;

    ImportException(String file, FigureProblem problem, String argument) {
        super(file + ": " + problem + " " + argument);
        this.file = file;
        this.problem = problem;
        this.argument = argument;
    }

    public FigureProblem problem() {
        return problem;
    }

    public String text(Messages messages) {
        return messages.get("sheet.in-file", SheetException.printable(file),
                messages.get(problem.key(), SheetException.printable(argument)));
    }
}
