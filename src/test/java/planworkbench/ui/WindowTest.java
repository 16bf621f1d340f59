package planworkbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import planworkbench.ui.common.PageId;

/// The frame of the window: pages, language, theme.
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    @TempDir
    static Path folder;

    private SampleWindow window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = SampleWindow.show(shown, folder, PageId.OVERVIEW);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theLanguageIsSwitchedWhileTheWindowIsOpen(FxRobot robot) {
        window.settle();
        assertThat(robot.lookup("#page-2").queryAs(Labeled.class).getText()).isEqualTo("指标");
        robot.clickOn("#language");
        assertThat(robot.lookup("#page-2").queryAs(Labeled.class).getText()).isEqualTo("Indicators");
        robot.clickOn("#language");
        assertThat(robot.lookup("#page-2").queryAs(Labeled.class).getText()).isEqualTo("指标");
    }

    @Test
    void theThemeIsSwitchedWhileTheWindowIsOpen(FxRobot robot) {
        window.settle();
        String light = stage.getScene().getUserAgentStylesheet();
        robot.clickOn("#theme");
        assertThat(stage.getScene().getUserAgentStylesheet()).isNotEqualTo(light);
        assertThat(stage.getScene().getRoot().getStyleClass()).contains("dark");
        robot.clickOn("#theme");
        assertThat(stage.getScene().getUserAgentStylesheet()).isEqualTo(light);
        assertThat(robot.lookup("#theme").queryAs(Button.class).getAccessibleText()).isNotBlank();
    }
}
