package planworkbench.ui.indicator;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;

/// What can be done with the selected indicator as a whole, by menu and by keys.
final class IndicatorMenu extends MenuButton {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination EDIT = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);
    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    private final IndicatorEdits edits;

    IndicatorMenu(IndicatorEdits edits, Messages messages) {
        super(messages.get("indicator.menu"), new FontIcon(Feather.EDIT_2));
        this.edits = edits;
        setId("indicator-menu");
        setMinWidth(USE_PREF_SIZE);
        MenuItem up = item("indicator-up", messages.get("indicator.menu.up"), UP, () -> edits.move(-1));
        MenuItem down = item("indicator-down", messages.get("indicator.menu.down"), DOWN, () -> edits.move(1));
        setOnShowing(_ -> List.of(up, down).forEach(item -> item.setDisable(!edits.canMove())));
        getItems().addAll(item("indicator-new", messages.get("indicator.menu.new"), NEW, edits::addIndicator),
                item("indicator-edit", messages.get("indicator.menu.edit"), EDIT, edits::editIndicator),
                item("indicator-copy", messages.get("indicator.menu.copy"), null, edits::copyIndicator),
                item("indicator-delete", messages.get("indicator.menu.delete"), null, edits::removeIndicator),
                new SeparatorMenuItem(),
                up, down,
                new SeparatorMenuItem(),
                item("target-new", messages.get("indicator.menu.target"), null, edits::addTarget));
    }

    private static MenuItem item(String id, String text, @Nullable KeyCombination keys,
            Runnable action) {
        MenuItem item = new MenuItem(keys == null ? text : text + "\u2003" + keys.getDisplayText());
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// The keys work wherever the focus is on the page, but while a text is typed.
    void listenOn(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() instanceof TextInputControl) {
                return;
            }
            if (NEW.match(event)) {
                edits.addIndicator();
            } else if (EDIT.match(event)) {
                edits.editIndicator();
            } else if (UP.match(event)) {
                edits.move(-1);
            } else if (DOWN.match(event)) {
                edits.move(1);
            } else {
                return;
            }
            event.consume();
        });
    }
}
