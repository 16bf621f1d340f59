package planworkbench.ui.common;

import java.util.Locale;
import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Verdict;
import planworkbench.text.Messages;

/// A verdict as shape, word and colour, so that no one of them is needed alone.
public final class VerdictMark extends Label {

    public VerdictMark(Verdict verdict, Messages messages) {
        super(word(verdict, messages), icon(verdict));
        getStyleClass().addAll("verdict-mark", styleClass(verdict));
    }

    /// The shape; coloured by `-verdict` of the style class around it. The bundled fonts have no ticks and crosses.
    public static FontIcon icon(Verdict verdict) {
        FontIcon icon = new FontIcon(switch (verdict) {
            case ATTAINED -> Feather.CHECK;
            case LIKELY -> Feather.ARROW_UP_RIGHT;
            case AT_RISK -> Feather.ALERT_CIRCLE;
            case UNLIKELY -> Feather.X;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        });
        icon.getStyleClass().add("verdict-icon");
        return icon;
    }

    public static String word(Verdict verdict, Messages messages) {
        return messages.label("verdict.", verdict);
    }

    /// The style class that sets `-verdict` and `-verdict-tint` for everything inside.
    public static String styleClass(Verdict verdict) {
        return "verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
