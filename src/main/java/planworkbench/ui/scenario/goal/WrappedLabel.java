package planworkbench.ui.scenario.goal;

import javafx.scene.control.Label;

/// Text that takes as many lines as it needs.
final class WrappedLabel extends Label {

    WrappedLabel(String text, String styleClass) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add(styleClass);
    }
}
