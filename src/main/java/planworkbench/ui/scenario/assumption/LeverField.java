package planworkbench.ui.scenario.assumption;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// A number that is typed: Enter and leaving it take what stands there, Escape goes back. What is no number stays and
/// is reported, so that it can be mended.
public final class LeverField extends TextField {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final String unit;
    private final Predicate<@Nullable Double> onTyped;
    private final Consumer<@Nullable String> onRefused;
    private String shown = "";
    private boolean entering;
    /// what was typed is taken back, and why stays to be read
    private boolean restoring;

    /// @param onTyped takes the number, null where the entry was emptied; false where it does not take it
    /// @param onRefused the key of the message that says why; null once it is mended
    LeverField(String unit, Predicate<@Nullable Double> onTyped,
            Consumer<@Nullable String> onRefused) {
        this.unit = unit;
        this.onTyped = onTyped;
        this.onRefused = onRefused;
        getStyleClass().add("number-entry");
        setOnAction(_ -> commit());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            } else if (!entering) {
                selectAll();
            }
        });
        textProperty().subscribe((_, _) -> {
            if (!restoring) {
                refuse(null);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> entering = !isFocused());
        setOnMouseReleased(_ -> selectOnEntering());
    }

    /// The click that enters the field selects what stands there, so that typing replaces it; a further click places
    /// the caret, and a drag selects a part. Runs after the field's own handler, which places the caret.
    private void selectOnEntering() {
        if (entering && getSelection().getLength() == 0) {
            selectAll();
        }
        entering = false;
    }

    /// Shows a value, unless something else is being typed.
    void show(String text) {
        boolean untouched = getText().equals(shown);
        shown = text;
        if (untouched && !getText().equals(text)) {
            setText(text);
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().equals(shown)) {
            setText(shown);
            refuse(null);
            selectAll();
            event.consume();
        }
    }

    private void commit() {
        String typed = Objects.requireNonNullElse(getText(), "");
        if (typed.equals(shown) || !isEditable()) {
            refuse(null);
            return;
        }
        switch (NumberText.parse(typed, unit)) {
            case ParsedNumber.Parsed(double value) -> accept(value);
            case ParsedNumber.Missing() -> accept(null);
            case ParsedNumber.Refused(String reason, int at) -> {
                refuse(reason);
                positionCaret(Math.min(at, typed.length()));
            }
        }
    }

    /// What was typed counts as shown from now on: the value that follows from it replaces it.
    private void accept(@Nullable Double value) {
        refuse(null);
        String before = shown;
        shown = getText();
        if (!onTyped.test(value)) {
            shown = before;
            restoring = true;
            setText(before);
            restoring = false;
            if (isFocused()) {
                selectAll();
            }
        }
    }

    private void refuse(@Nullable String reason) {
        pseudoClassStateChanged(REFUSED, reason != null);
        onRefused.accept(reason);
    }
}
