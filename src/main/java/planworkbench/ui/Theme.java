package planworkbench.ui;

import java.util.Objects;
import javafx.scene.paint.Color;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// How bright the window is.
public enum Theme {
    LIGHT("#ffffff", "#24292f"), DARK("#0d1117", "#c9d1d9");

    private final String background;
    private final String foreground;

    Theme(String background, String foreground) {
        this.background = background;
        this.foreground = foreground;
    }

    /// The translated style sheet, which is there sooner than the one that must be parsed.
    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> Objects.requireNonNull(new PrimerLight().getUserAgentStylesheetBSS());
            case DARK -> Objects.requireNonNull(new PrimerDark().getUserAgentStylesheetBSS());
        };
    }

    /// What the style sheet paints the window with, for what is shown before it.
    Color background() {
        return Color.web(background);
    }

    /// What the style sheet writes with, for what is shown before it.
    Color foreground() {
        return Color.web(foreground);
    }

    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
