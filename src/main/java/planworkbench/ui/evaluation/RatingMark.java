package planworkbench.ui.evaluation;

import javafx.scene.control.Label;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Verdict;
import planworkbench.plan.Rating;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;

/// A rating as shape, word and colour, so that no one of them is needed alone. The colours are those of the verdicts.
final class RatingMark extends Label {

    RatingMark(Rating rating, Messages messages) {
        super(messages.label("rating.", rating), icon(rating));
        getStyleClass().addAll("verdict-mark", styleClass(rating));
    }

    static FontIcon icon(Rating rating) {
        FontIcon icon = new FontIcon(switch (rating) {
            case AHEAD -> Feather.CHEVRONS_UP;
            case FASTER -> Feather.ARROW_UP_RIGHT;
            case AS_EXPECTED -> Feather.ARROW_RIGHT;
            case BEHIND -> Feather.ARROW_DOWN_RIGHT;
            case COMPLETED -> Feather.CHECK;
            case NOT_COMPLETED -> Feather.X;
            case NOT_ASSESSABLE -> Feather.HELP_CIRCLE;
        });
        icon.getStyleClass().add("verdict-icon");
        return icon;
    }

    static String styleClass(Rating rating) {
        return VerdictMark.styleClass(switch (rating) {
            case AHEAD, COMPLETED -> Verdict.ATTAINED;
            case FASTER, AS_EXPECTED -> Verdict.LIKELY;
            case BEHIND -> Verdict.AT_RISK;
            case NOT_COMPLETED -> Verdict.UNLIKELY;
            case NOT_ASSESSABLE -> Verdict.UNKNOWN;
        });
    }
}
