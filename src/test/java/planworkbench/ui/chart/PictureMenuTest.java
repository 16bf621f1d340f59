package planworkbench.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.assessment.ScenarioOutcome;
import planworkbench.chart.ChartPicture;
import planworkbench.chart.PictureFormat;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.chart.ProjectionChartModels;
import planworkbench.chart.YearSpan;
import planworkbench.plan.Plan;
import planworkbench.plan.SmallPlan;
import planworkbench.projection.Projector;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.common.Background;

/// A chart in a window of its own, copied and saved as a picture.
@ExtendWith(ApplicationExtension.class)
class PictureMenuTest {

    private final ProjectionChartView chart = new ProjectionChartView();
    private final List<String> proposed = new ArrayList<>();

    @TempDir
    Path folder;

    private PictureMenu menu;
    private @Nullable File chosen;

    @Start
    void open(Stage stage) {
        Background here = new Background(Runnable::run, Runnable::run);
        menu = new PictureMenu(chart, new ChartPictures(here), Messages.of(Language.ZH),
                () -> new PictureMenu.Caption("服务业/增加值", "基准: \"慢\""), (chooser, _) -> choose(chooser));
        // what is said below the chart has room on the screen, however large the window is that the tests share
        chart.setMaxSize(600, 440);
        StackPane root = new StackPane(chart);
        root.setAlignment(Pos.TOP_LEFT);
        root.getStyleClass().add("dark");
        stage.setScene(new Scene(root, 640, 480));
        stage.show();
        chart.show(model());
    }

    @Test
    void ctrlCPutsThePictureOnTheClipboardOnWhiteAlsoInTheDarkTheme(FxRobot robot) {
        run(chart::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        Image copied = read(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(List.of(copied.getWidth(), copied.getHeight()))
                .isEqualTo(List.of(2.0 * ChartPicture.WIDTH, 2.0 * ChartPicture.HEIGHT));
        assertThat(copied.getPixelReader().getColor(0, 0)).isEqualTo(Color.WHITE);
        assertThat(read(menu::said)).startsWith("图片已复制");
    }

    @Test
    void theYearsThatAreShownAreSavedUnderTheNameOfIndicatorAndScenario() throws IOException {
        run(() -> chart.showYears(new YearSpan(2020, 2023)));
        chosen = folder.resolve("图").toFile();
        run(() -> entry("保存为 SVG 矢量图…").fire());
        assertThat(proposed).containsExactly("服务业 增加值-基准 慢.svg");
        assertThat(Files.readString(folder.resolve("图.svg"))).contains(">服务业/增加值<", ">2023<")
                .doesNotContain(">2024<");
        assertThat(read(menu::said)).isEqualTo("已保存：" + folder.resolve("图.svg"));

        chosen = folder.resolve("图.PNG").toFile();
        run(() -> entry("保存为 PNG 图片…").fire());
        BufferedImage saved = ImageIO.read(folder.resolve("图.PNG").toFile());
        assertThat(saved.getWidth()).isEqualTo(2 * ChartPicture.WIDTH);
        assertThat(PictureFormat.of(folder.resolve("图.PNG"))).contains(PictureFormat.PNG);
    }

    @Test
    void whatIsNotSavedIsSaidAndNothingIsLeftBehind() throws IOException {
        chosen = folder.resolve("none/图.png").toFile();
        Files.writeString(folder.resolve("none"), "a file");
        run(() -> entry("保存为 PNG 图片…").fire());
        assertThat(read(menu::said)).contains("没有保存", "这里应是文件夹，却是一个文件");

        chosen = folder.resolve("图").toFile();
        Files.writeString(folder.resolve("图.svg"), "other");
        run(() -> entry("保存为 SVG 矢量图…").fire());
        assertThat(read(menu::said)).contains("已有文件");
        assertThat(folder.resolve("图.svg")).hasContent("other");

        chosen = null;
        run(() -> entry("保存为 PNG 图片…").fire());
        assertThat(folder).isDirectoryNotContaining("glob:**.{png,new}");
    }

    @Test
    void theMenuComesByTheMouseAndOffersAllYearsWhileOnlySomeAreShown(FxRobot robot) {
        robot.rightClickOn(chart);
        assertThat(robot.lookup("复制图片").tryQuery()).isPresent();
        assertThat(read(menu::menu).getItems()).extracting(MenuItem::getText).doesNotContain("显示全部年份（Esc）");
        run(() -> chart.showYears(new YearSpan(2020, 2023)));
        run(() -> entry("显示全部年份（Esc）").fire());
        assertThat(read(() -> chart.zoomedProperty().get())).isFalse();
    }

    private @Nullable File choose(FileChooser chooser) {
        proposed.add(chooser.getInitialFileName());
        return chosen;
    }

    private MenuItem entry(String text) {
        ContextMenu shown = menu.menu();
        return shown.getItems().stream().filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static <T> T read(Supplier<T> value) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, value::get);
    }

    private static ProjectionChartModel model() {
        Plan plan = SmallPlan.plan();
        ScenarioOutcome outcome = ScenarioOutcome.of(plan, new Projector(plan),
                SmallPlan.scenarios().resolve("base"), 2025);
        return new ProjectionChartModels(plan, Messages.of(Language.ZH)).of(SmallPlan.key(SmallPlan.SERVICES), null,
                outcome.projection(), null);
    }
}
