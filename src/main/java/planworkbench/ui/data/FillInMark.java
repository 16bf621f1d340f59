package planworkbench.ui.data;

import java.util.Locale;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.FillIn;
import planworkbench.text.Messages;

/// How far a fill-in has come, as shape, word and colour.
final class FillInMark extends Label {

    /// @param state null where it was not sent yet
    FillInMark(FillIn.@Nullable State state, Messages messages) {
        super(word(state, messages), new FontIcon(icon(state)));
        getStyleClass().addAll("fill-in-mark",
                "fill-in-" + (state == null ? "not-sent" : state.name().toLowerCase(Locale.ROOT)));
    }

    static String word(FillIn.@Nullable State state, Messages messages) {
        return state == null ? messages.get("fill-in.state.not-sent") : messages.label("fill-in.state.", state);
    }

    private static Feather icon(FillIn.@Nullable State state) {
        return switch (state) {
            case null -> Feather.CIRCLE;
            case SENT -> Feather.SEND;
            case SUBMITTED -> Feather.INBOX;
            case RETURNED -> Feather.CORNER_UP_LEFT;
            case MERGED -> Feather.CHECK;
        };
    }
}
