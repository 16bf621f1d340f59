package planworkbench.formula;

/// Leads from the place of the problem out of the parser; never out of the package.
final class SyntaxProblem extends Exception {

    private final transient FormulaProblem problem;

    SyntaxProblem(ProblemKind kind, Span place, String... arguments) {
        super(kind.name(), null, false, false);
        this.problem = FormulaProblem.of(kind, place, arguments);
    }

    FormulaProblem problem() {
        return problem;
    }
}
