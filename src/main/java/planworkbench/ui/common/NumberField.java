package planworkbench.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// The editor inside a number cell.
final class NumberField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private static final double CARET = 8;
    /// More than a number can have characters.
    private static final int LONGEST = 1000;

    private final Move enter;
    private final Runnable discard;
    private boolean replaces;

    /// Commits, then moves the selection by rows and columns.
    interface Move {
        void by(int rows, int columns);
    }

    NumberField(Move enter, Runnable discard, Runnable leave, Runnable change) {
        this.enter = enter;
        this.discard = discard;
        getStyleClass().add("number-field");
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                leave.run();
            }
        });
        textProperty().subscribe((_, _) -> {
            pseudoClassStateChanged(REFUSED, false);
            change.run();
        });
    }

    /// @param typed the character that began the edit and replaces the figure; null where the figure is edited
    void open(@Nullable String typed, String figure) {
        replaces = typed != null;
        setText(typed != null ? typed : figure);
        pseudoClassStateChanged(REFUSED, false);
    }

    /// To be called with the focus, which selects everything.
    void placeCaret() {
        if (replaces) {
            deselect();
            end();
        } else {
            selectAll();
        }
    }

    /// The width in which all of the text is seen.
    double widthOfText() {
        Text text = new Text(getText());
        text.setFont(getFont());
        return text.getLayoutBounds().getWidth() + getInsets().getLeft() + getInsets().getRight() + CARET;
    }

    /// Marks the text as unreadable from a place on.
    void refuse(int at) {
        pseudoClassStateChanged(REFUSED, true);
        selectRange(Math.min(at, getLength()), getLength());
    }

    /// Cells copied from a table stay apart, so that they are refused: a text field would run their digits together.
    @Override
    public void paste() {
        String copied = Clipboard.getSystemClipboard().getString();
        if (copied != null) {
            String line = copied.strip().replaceAll("[\\t\\r\\n]+", " ");
            replaceSelection(line.substring(0, Math.min(line.length(), LONGEST)));
        }
    }

    private void key(KeyEvent event) {
        int back = event.isShiftDown() ? -1 : 1;
        KeyCode code = event.getCode();
        switch (code) {
            case ENTER -> enter.by(back, 0);
            case TAB -> enter.by(0, back);
            case UP -> enter.by(-1, 0);
            case DOWN -> enter.by(1, 0);
            case ESCAPE -> discard.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
