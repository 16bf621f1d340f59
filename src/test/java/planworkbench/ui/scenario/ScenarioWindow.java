package planworkbench.ui.scenario;

import java.nio.file.Path;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// Opens a window at the scenario page for each test, on a workspace of its own.
@ExtendWith(ApplicationExtension.class)
abstract class ScenarioWindow {

    @TempDir
    Path folder;

    Stage stage;
    SampleWindow window;
    ScenarioPage page;

    /// Overridden by each test class, because TestFX looks for `@Start` only there.
    @Start
    void open(Stage shown) {
        stage = shown;
        window = SampleWindow.show(shown, folder, PageId.SCENARIO);
        page = new ScenarioPage(window, shown);
    }

    @AfterEach
    void close() {
        page.run(stage::hide);
        window.settle();
        window.close();
    }

    /// 服务业增加值 2025, from the plan's 724.53 in 2020, in 亿元.
    static double services(double realPercent, double pricePercent) {
        return 724.53 * Math.pow((1 + realPercent / 100) * (1 + pricePercent / 100), 5);
    }
}
