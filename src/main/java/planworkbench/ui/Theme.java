package planworkbench.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

/// How bright the window is.
public enum Theme {
    LIGHT, DARK;

    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
