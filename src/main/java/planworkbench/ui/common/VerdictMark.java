package planworkbench.ui.common;

import java.util.Locale;
import javafx.scene.control.Label;

import planworkbench.assessment.Verdict;
import planworkbench.text.Messages;

/// A verdict as shape, word and colour, so that no one of them is needed alone.
public final class VerdictMark extends Label {

    public VerdictMark(Verdict verdict, Messages messages) {
        super(sign(verdict) + " " + word(verdict, messages));
        getStyleClass().addAll("verdict-mark", styleClass(verdict));
    }

    public static String sign(Verdict verdict) {
        return switch (verdict) {
            case ATTAINED -> "✓";
            case LIKELY -> "↗";
            case AT_RISK -> "!";
            case UNLIKELY -> "✕";
            case UNKNOWN -> "?";
        };
    }

    public static String word(Verdict verdict, Messages messages) {
        return messages.label("verdict.", verdict);
    }

    /// The style class that sets `-verdict` and `-verdict-tint` for everything inside.
    public static String styleClass(Verdict verdict) {
        return "verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
