package planworkbench.ui.report;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import planworkbench.plan.ReportText;
import planworkbench.report.document.AuthorText;

/// Where the author writes. It is saved when the keyboard leaves; Escape takes back what was typed since.
final class AuthorField extends TextArea {

    private static final int LEAST_ROWS = 3;
    private static final int MOST_ROWS = 14;
    /// Of the sheet, about.
    private static final int CHARACTERS_A_LINE = 44;

    private final ReportViewModel viewModel;
    private final String place;
    private String saved;

    AuthorField(AuthorText text, ReportViewModel viewModel) {
        this.viewModel = viewModel;
        this.place = text.id();
        this.saved = viewModel.written(place);
        getStyleClass().add("author-field");
        setId("author-" + place);
        setWrapText(true);
        setPromptText(text.hint());
        setAccessibleText(text.title());
        setTextFormatter(new TextFormatter<>(change -> {
            if (change.isContentChange()) {
                change.setText(change.getText().replaceAll("[\\p{Cntrl}&&[^\n\t]]", ""));
            }
            return change.getControlNewText().length() < ReportText.LONGEST ? change : null;
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

    /// Whether something else is saved by now than was written here, as after an undo.
    boolean isStale() {
        return !isFocused() && !viewModel.written(place).equals(saved);
    }

    private void save() {
        saved = getText().stripTrailing();
        viewModel.write(place, getText());
    }

    private void grow(String text) {
        long lines = text.lines().mapToLong(line -> 1 + line.length() / CHARACTERS_A_LINE).sum();
        setPrefRowCount((int) Math.clamp(lines + 1, LEAST_ROWS, MOST_ROWS));
    }
}
