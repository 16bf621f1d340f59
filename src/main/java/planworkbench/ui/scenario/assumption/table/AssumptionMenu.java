package planworkbench.ui.scenario.assumption.table;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import planworkbench.text.CopiedCells;
import planworkbench.text.Messages;
import planworkbench.ui.common.NumberEditing;
import planworkbench.ui.common.TableCopy;
import planworkbench.ui.common.TableMenu;
import planworkbench.ui.scenario.assumption.AssumptionsViewModel;
import planworkbench.ui.scenario.assumption.Driver;

/// What can be done with the chosen cells, by the right mouse button and by keys.
final class AssumptionMenu extends TableMenu {

    private final AssumptionTable table;
    private final NumberEditing<AssumptionRow> editing;
    private final AssumptionEdits edits;
    private final AssumptionsViewModel viewModel;
    private final Messages messages;

    AssumptionMenu(AssumptionTable table, NumberEditing<AssumptionRow> editing, AssumptionEdits edits,
            TableCopy<AssumptionRow> copy) {
        this.table = table;
        this.editing = editing;
        this.edits = edits;
        this.viewModel = edits.viewModel();
        this.messages = edits.messages();
        MenuItem paste = item(messages.get("text-menu.paste"), KeyCode.V, this::paste);
        MenuItem inherit = new MenuItem(messages.get("scenario.inherit"));
        inherit.setOnAction(_ -> inherit());
        MenuItem saved = new MenuItem(messages.get("assume-table.to-saved"));
        saved.setOnAction(_ -> toSaved());
        getItems().addAll(item(messages.get("text-menu.copy"), KeyCode.C, copy::copy), paste, new SeparatorMenuItem(),
                saved,
                inherit);
        setOnShowing(_ -> {
            Driver driver = driver();
            boolean open = !viewModel.isLocked();
            paste.setDisable(!open || driver == null || !Clipboard.getSystemClipboard().hasString());
            saved.setDisable(!open || driver == null || driver.saved().equals(driver.assumption()));
            inherit.setDisable(!open || driver == null || !driver.differs() || driver.inherited() == null);
        });
        putOn(table);
    }

    private @Nullable Driver driver() {
        AssumptionRow.Line line = table.chosen();
        return line == null ? null : line.shownProperty().get().driver();
    }

    private void toSaved() {
        Driver driver = driver();
        if (driver != null) {
            viewModel.resetToSaved(driver,
                    messages.get("assume.why.saved", viewModel.scenario().name(), driver.name()));
        }
    }

    private void inherit() {
        Driver driver = driver();
        if (driver != null && driver.inherited() != null) {
            viewModel.inherit(driver,
                    messages.get("scenario.why.inherit", viewModel.scenario().name(), driver.name()));
        }
    }

    /// A column of numbers from a spreadsheet goes into the values from the chosen one on; all of it, as one step, or none of it.
    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        AssumptionRow.Line chosen = table.chosen();
        if (text == null || chosen == null || viewModel.isLocked()) {
            return;
        }
        List<NumberItem> items = new ArrayList<>();
        table.getItems().subList(table.getItems().indexOf(chosen), table.getItems().size()).forEach(row -> {
            NumberItem item = table.valueColumn().getCellData(row);
            if (item != null) {
                items.add(item);
            }
        });
        String refused = edits.paste(items, CopiedCells.of(text));
        if (refused != null) {
            editing.say(refused);
        }
    }
}
