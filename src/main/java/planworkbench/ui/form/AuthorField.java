package planworkbench.ui.form;

import java.util.regex.Pattern;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.ReportText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// Where the author of the report writes at one of its places. It is saved when the keyboard leaves; Escape takes back what was typed since.
/// Where nothing was typed it follows what is saved elsewhere, by undo or from Word.
public final class AuthorField extends TextArea {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 14;
    /// Of a sheet, about.
    private static final int CHARACTERS_A_LINE = 44;

    /// The file ends a text with a line end.
    private static final int MOST = ReportText.LONGEST - 1;

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|\\p{Cs}");

    private final AuthorWords words;
    private final ReportText.Key key;
    private final IntegerProperty leftOut = new SimpleIntegerProperty();
    private String saved;
    /// on its way to the disk; null for nothing
    private @Nullable String awaited;

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
        FormFields.tabLeaves(this);
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange()) {
                int beyond = change.getControlNewText().length() - MOST;
                leftOut.set(Math.max(0, beyond));
                change.setText(wanted(change.getText(), change.getText().length() - beyond));
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
            if (event.getCode() == KeyCode.ESCAPE && isTyped()) {
                setText(saved);
                event.consume();
            }
        });
        WhileShown.of(this, words.workspace().snapshotProperty()).subscribe(_ -> follow());
    }

    /// What is taken of what was typed or pasted.
    ///
    /// @param room for so many characters; half a character is none
    public static String wanted(String typed, int room) {
        String cut = typed.substring(0, Math.clamp(room, 0, typed.length()));
        return UNWANTED.matcher(cut).replaceAll("");
    }

    /// Below the field, while what was pasted last did not have room in it.
    public Label tooLong(Messages messages) {
        Label problem = new Label();
        problem.getStyleClass().addAll("author-too-long", Styles.DANGER);
        problem.setWrapText(true);
        problem.textProperty().bind(leftOut.map(beyond -> messages.get("author-field.long", MOST, beyond)));
        problem.visibleProperty().bind(leftOut.greaterThan(0));
        problem.managedProperty().bind(problem.visibleProperty());
        return problem;
    }

    public ReportText.Key key() {
        return key;
    }

    private boolean isTyped() {
        return !getText().stripTrailing().equals(saved);
    }

    private void follow() {
        String now = words.written(key);
        if (now.equals(awaited)) {
            awaited = null;
        }
        if (awaited == null && !isTyped() && !now.equals(saved)) {
            saved = now;
            setText(saved);
        }
    }

    private void save() {
        if (isTyped()) {
            saved = getText().stripTrailing();
            awaited = saved;
            words.write(key, saved);
        }
    }

    private void grow(String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
        setPrefRowCount(Math.clamp(lines + 1, LEAST_ROWS, MOST_ROWS));
    }
}
