package planworkbench.formula;

import java.util.List;

/// Something wrong with a formula, and where.
///
/// @param arguments for the message, in the order that [ProblemKind] tells
public record FormulaProblem(ProblemKind kind, Span place, List<String> arguments) {

    public FormulaProblem {
        arguments = List.copyOf(arguments);
    }

    static FormulaProblem of(ProblemKind kind, Span place, String... arguments) {
        return new FormulaProblem(kind, place, List.of(arguments));
    }
}
