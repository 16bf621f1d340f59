package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What opens above the page: lists of choices and the menus of text fields.
class DropDownTest extends OnIndicatorPage {

    private static final Logger STYLES = Logger.getLogger("javafx.css");

    @Test
    void listsDropDownWithoutAWarningAboutTheirStyles() {
        List<String> warnings = new CopyOnWriteArrayList<>();
        Handler collecting = new Handler() {
            @Override
            public void publish(LogRecord line) {
                warnings.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        STYLES.addHandler(collecting);
        try {
            robot.clickOn("#theme").clickOn("#theme");
            for (String list : List.of("#indicator-group", "#indicator-region")) {
                robot.clickOn(list);
                WaitForAsyncUtils.waitForFxEvents();
                robot.push(KeyCode.ESCAPE);
            }
        } finally {
            STYLES.removeHandler(collecting);
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void theMenuOfATextFieldIsInTheLanguageOfTheWindow() {
        robot.rightClickOn("#indicator-filter");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Window.getWindows()).filteredOn(window -> window instanceof ContextMenu && window.isShowing())
                .singleElement().satisfies(
                        menu -> assertThat(((ContextMenu) menu).getItems()).extracting(MenuItem::getText)
                                .contains("撤销", "重做", "剪切", "复制", "粘贴", "删除", "全选"));
        robot.push(KeyCode.ESCAPE);
    }
}
