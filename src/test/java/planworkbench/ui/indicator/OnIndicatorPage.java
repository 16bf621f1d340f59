package planworkbench.ui.indicator;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.AfterEach;

import planworkbench.text.Language;
import planworkbench.ui.OnSampleWindow;
import planworkbench.ui.common.PageId;

/// The table of figures of that window.
abstract class OnIndicatorPage extends OnSampleWindow {

    final IndicatorPage page = new IndicatorPage(robot);

    @Override
    protected void reset() {
        super.reset();
        window.settings().languageProperty().set(Language.ZH);
        window.model().pageProperty().set(PageId.INDICATORS);
        page.table().requestFocus();
    }

    @AfterEach
    void letGo() {
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }
}
