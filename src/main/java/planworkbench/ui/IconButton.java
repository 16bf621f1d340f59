package planworkbench.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button with an icon, whose word is its tooltip and its accessible name.
final class IconButton extends Button {

    IconButton(String id, Feather icon, String word, Runnable action) {
        super("", new FontIcon(icon));
        setId(id);
        getStyleClass().addAll(Styles.BUTTON_ICON, "title-button");
        setTooltip(new Tooltip(word));
        setAccessibleText(word);
        setOnAction(_ -> action.run());
    }
}
