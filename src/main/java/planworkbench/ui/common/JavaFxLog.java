package planworkbench.ui.common;

import java.util.logging.Logger;

/// Keeps one line of JavaFX off stderr: the program runs from the class path on purpose, JavaFX calls it unsupported.
public final class JavaFxLog {

    /// Held here because the log manager holds loggers weakly, and the filter would go with the logger.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private JavaFxLog() {}

    /// To be called before JavaFX starts.
    public static void acceptClassPath() {
        JAVAFX.setFilter(line -> !line.getMessage().startsWith("Unsupported JavaFX configuration"));
    }
}
