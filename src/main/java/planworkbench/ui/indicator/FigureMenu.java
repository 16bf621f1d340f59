package planworkbench.ui.indicator;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;

import planworkbench.text.Messages;
import planworkbench.ui.common.TableMenu;

/// Cut, copy, paste and fill, by their keys and in the context menu of the table.
final class FigureMenu extends TableMenu {

    FigureMenu(TableView<IndicatorRow> table, FigureClipboard clipboard, Messages messages) {
        setId("figure-menu");
        MenuItem paste = item(messages.get("text-menu.paste"), KeyCode.V, clipboard::paste);
        getItems().addAll(item(messages.get("text-menu.cut"), KeyCode.X, clipboard::cut),
                item(messages.get("text-menu.copy"), KeyCode.C, clipboard::copy), paste, new SeparatorMenuItem(),
                item(messages.get("indicator.menu.fill-down"), KeyCode.D, clipboard::fillDown),
                item(messages.get("indicator.menu.fill-right"), KeyCode.R, clipboard::fillRight),
                new SeparatorMenuItem(), clear(messages, clipboard));
        setOnShowing(_ -> paste.setDisable(!Clipboard.getSystemClipboard().hasString()));
        putOn(table);
    }

    private static MenuItem clear(Messages messages, FigureClipboard clipboard) {
        MenuItem item = new MenuItem(messages.get("indicator.menu.clear"));
        item.setAccelerator(new KeyCodeCombination(KeyCode.DELETE));
        item.setOnAction(_ -> clipboard.clear());
        return item;
    }
}
