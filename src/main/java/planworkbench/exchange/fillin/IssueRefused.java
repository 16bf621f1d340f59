package planworkbench.exchange.fillin;

import planworkbench.text.Messages;

/// Packs that were not made. No file was left and nothing changed.
public final class IssueRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] arguments;

    IssueRefused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String text(Messages messages) {
        return messages.get(key, arguments);
    }
}
