package planworkbench.exchange.sheet;

/// Carries a refusal with its place out of the depths of a reader, where the file's name is not known.
final class Refusing extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String place;
    private final SheetProblem problem;
    private final transient Object[] arguments;

    Refusing(String place, SheetProblem problem, Object... arguments) {
        super(place + ": " + problem);
        this.place = place;
        this.problem = problem;
        this.arguments = arguments.clone();
    }

    SheetException in(String file) {
        return new SheetException(file, place, problem, this, arguments);
    }

    SheetProblem problem() {
        return problem;
    }
}
