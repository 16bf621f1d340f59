package planworkbench.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A page that has nothing to show says what it is for.
final class EmptyPage extends VBox {

    EmptyPage(Feather icon, String title, String purpose) {
        getStyleClass().add("empty-page");
        Label heading = new Label(title);
        heading.getStyleClass().add(Styles.TITLE_3);
        Label text = new Label(purpose);
        text.getStyleClass().add(Styles.TEXT_MUTED);
        text.setWrapText(true);
        getChildren().addAll(new FontIcon(icon), heading, text);
    }
}
