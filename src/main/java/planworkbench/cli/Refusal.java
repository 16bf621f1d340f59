package planworkbench.cli;

import planworkbench.text.Messages;

/// A job that cannot be done as asked, such as one that names an indicator nobody has heard of.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    String text(Messages messages) {
        return messages.get(key, arguments);
    }
}
