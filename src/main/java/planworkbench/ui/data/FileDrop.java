package planworkbench.ui.data;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;

import planworkbench.ui.common.LongWork;

/// Files dragged onto a view or pasted into it; none while work is running.
record FileDrop(LongWork work, Consumer<List<Path>> onFiles) {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    void putOn(Node view) {
        view.setOnDragOver(this::accept);
        view.setOnDragDropped(this::drop);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::paste);
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

    private void paste(KeyEvent key) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (PASTE.match(key) && clipboard.hasFiles() && !work.isRunning()) {
            take(clipboard.getFiles());
            key.consume();
        }
    }

    private void take(List<File> files) {
        onFiles.accept(files.stream().map(File::toPath).toList());
    }
}
