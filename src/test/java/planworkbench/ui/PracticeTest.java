package planworkbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.Node;
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

/// Invented figures are marked wherever they are looked at.
@ExtendWith(ApplicationExtension.class)
class PracticeTest {

    @TempDir
    static Path folder;

    private SampleWindow window;

    @Start
    void show(Stage stage) {
        window = SampleWindow.show(stage, folder, PageId.OVERVIEW, "wuzhong-demo-midterm");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyPageCarriesTheMark(FxRobot robot) {
        window.settle();
        for (PageId page : PageId.values()) {
            robot.clickOn("#page-" + page.digit());
            Node badge = robot.lookup("#practice-badge").query();
            assertThat(badge.isVisible()).isTrue();
            assertThat(((Labeled) badge).getText()).isEqualTo("演示");
            assertThat(robot.lookup("#practice-strip").queryAs(Labeled.class).getText()).contains("不得引用");
        }
    }
}
