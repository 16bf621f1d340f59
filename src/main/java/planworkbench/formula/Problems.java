package planworkbench.formula;

import java.util.ArrayList;
import java.util.List;

/// The problems of one formula, as many as a reader can use: a hostile formula has thousands.
final class Problems {

    private static final int MOST = 20;

    private final List<FormulaProblem> found = new ArrayList<>();

    void add(ProblemKind kind, Span place, String... arguments) {
        if (!isFull()) {
            found.add(FormulaProblem.of(kind, place, arguments));
        }
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<FormulaProblem> found() {
        return List.copyOf(found);
    }
}
