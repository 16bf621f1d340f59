package planworkbench.ui.common;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import planworkbench.plan.ReportText;

/// Where the author of the report writes at one of its places. It is saved when the keyboard leaves; Escape takes back what was typed since.
public final class AuthorField extends TextArea {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 14;
    /// Of a sheet, about.
    private static final int CHARACTERS_A_LINE = 44;

    private final AuthorWords words;
    private final ReportText.Key key;
    private String saved;

    /// @param title of the place
    /// @param hint in the field while it is empty
    public AuthorField(AuthorWords words, ReportText.Key key, String title, String hint) {
        this.words = words;
        this.key = key;
        this.saved = words.written(key);
        getStyleClass().add("author-field");
        setId("author-" + key.place());
        setWrapText(true);
        setPromptText(hint);
        setAccessibleText(title);
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange()) {
                String typed = change.getText().replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
                int rest = change.getControlNewText().length() - change.getText().length();
                change.setText(typed.substring(0, Math.clamp(ReportText.LONGEST - 1 - rest, 0, typed.length())));
            }
            return change;
        }));
        setText(saved);
        textProperty().subscribe(this::grow);
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                save();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().equals(saved)) {
                setText(saved);
                event.consume();
            }
        });
    }

    public ReportText.Key key() {
        return key;
    }

    /// Whether something else is saved by now than was written here, as after an undo.
    public boolean isStale() {
        return !isFocused() && !words.written(key).equals(saved);
    }

    private void save() {
        saved = getText().stripTrailing();
        words.write(key, saved);
    }

    private void grow(String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
        setPrefRowCount(Math.clamp(lines + 1, LEAST_ROWS, MOST_ROWS));
    }
}
