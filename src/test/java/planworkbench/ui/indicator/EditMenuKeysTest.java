package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import planworkbench.ui.common.FormRequest;

/// The keys that the menu 编辑 names, pressed on a figure.
class EditMenuKeysTest extends OnIndicatorPage {

    private static final String GDP = "地区生产总值";

    @AfterEach
    void closeTheForm() {
        robot.interact(() -> window.model().formProperty().set(null));
    }

    @Test
    void controlNAsksForANewIndicator() {
        page.click(GDP, 2020);
        page.press(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.model().formProperty().get()).isInstanceOf(FormRequest.NewIndicator.class);
    }

    @Test
    void altEnterOpensTheFormOfTheIndicator() {
        page.click(GDP, 2020);
        page.press(KeyCode.ALT, KeyCode.ENTER);
        assertThat(window.model().formProperty().get()).isEqualTo(new FormRequest.EditIndicator("gdp"));
    }

    @Test
    void altUpAndDownMoveTheIndicatorAndUndoPutsItBack() {
        List<String> before = codes();
        int place = before.indexOf("gdp");
        page.click(GDP, 2020);
        page.press(KeyCode.ALT, KeyCode.UP);
        window.settle();
        assertThat(codes().indexOf("gdp")).isEqualTo(place - 1);
        page.press(KeyCode.ALT, KeyCode.DOWN);
        window.settle();
        assertThat(codes()).isEqualTo(before);
        robot.interact(window.model()::undo);
        window.settle();
        assertThat(codes().indexOf("gdp")).isEqualTo(place - 1);
    }

    private List<String> codes() {
        return List.copyOf(window.model().snapshot().plan().indicators().keySet());
    }
}
