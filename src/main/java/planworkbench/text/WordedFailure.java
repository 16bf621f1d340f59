package planworkbench.text;

/// A failure that says in the user's words what went wrong, and where.
public interface WordedFailure {

    String text(Messages messages);
}
