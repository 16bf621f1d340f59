package planworkbench.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ComboBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChoiceTextTest {

    private final ComboBox<Integer> choices = new ComboBox<>();

    @Start
    void fill(Stage stage) {
        choices.getItems().setAll(2020, 2025);
        choices.setValue(2025);
        ChoiceText.show(choices, year -> year + "年");
    }

    @Test
    void aChoiceIsShownInWordsAndNoChoiceAsNothing() {
        assertThat(choices.getConverter().toString(2020)).isEqualTo("2020年");
        assertThat(choices.getConverter().toString(null)).isEmpty();
    }

    @Test
    void aShownTextLeadsBackToItsChoiceAndAnotherChangesNothing() {
        assertThat(choices.getConverter().fromString("2020年")).isEqualTo(2020);
        assertThat(choices.getConverter().fromString("2021年")).isEqualTo(2025);
    }
}
