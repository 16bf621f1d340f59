package planworkbench.ui.data;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

import planworkbench.ui.common.FocusReturn;
import planworkbench.ui.common.LongWork;

/// Files dragged onto a view, or pasted while it is shown, wherever in the window the focus is but in a text field; none
/// while work is running.
record FileDrop(LongWork work, Consumer<List<Path>> onFiles) {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    void putOn(Node view) {
        view.setOnDragOver(this::accept);
        view.setOnDragDropped(this::drop);
        EventHandler<KeyEvent> paste = key -> paste(key, view);
        view.sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventHandler(KeyEvent.KEY_PRESSED, paste);
            }
            if (now != null) {
                now.addEventHandler(KeyEvent.KEY_PRESSED, paste);
            }
        });
    }

    private void accept(DragEvent drag) {
        if (drag.getDragboard().hasFiles() && !work.isRunning()) {
            drag.acceptTransferModes(TransferMode.COPY);
        }
        drag.consume();
    }

    private void drop(DragEvent drag) {
        boolean taken = drag.getDragboard().hasFiles();
        if (taken) {
            take(drag.getDragboard().getFiles());
        }
        drag.setDropCompleted(taken);
        drag.consume();
    }

    private void paste(KeyEvent key, Node view) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (PASTE.match(key) && clipboard.hasFiles() && !work.isRunning() && FocusReturn.isShown(view)
                && !isTyping(view.getScene().getFocusOwner())) {
            take(clipboard.getFiles());
            key.consume();
        }
    }

    private static boolean isTyping(@Nullable Node control) {
        return control instanceof TextInputControl || (control instanceof ComboBoxBase<?> box && box.isEditable());
    }

    private void take(List<File> files) {
        onFiles.accept(files.stream().map(File::toPath).toList());
    }
}
