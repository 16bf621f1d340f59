package planworkbench.ui.common;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// What a box of choices shows for each of them. Choices are picked, never typed.
public final class ChoiceText<T> extends StringConverter<T> {

    private final ComboBox<T> choices;
    private final Function<T, String> text;

    private ChoiceText(ComboBox<T> choices, Function<T, String> text) {
        this.choices = choices;
        this.text = text;
    }

    public static <T> void show(ComboBox<T> choices, Function<T, String> text) {
        choices.setConverter(new ChoiceText<>(choices, text));
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : text.apply(choice);
    }

    /// The choice that shows this text; the present one where none does.
    @Override
    public T fromString(String shown) {
        return choices.getItems().stream().filter(choice -> toString(choice).equals(shown)).findFirst()
                .orElse(choices.getValue());
    }
}
