package planworkbench.ui.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import planworkbench.ui.SampleWindow;
import planworkbench.ui.common.PageId;

/// A package whose indicators follow by formulas, one of them wrong.
@ExtendWith(ApplicationExtension.class)
class FormulaDetailsTest {

    private static final Path SAMPLE = Path.of("sample-data", "wuzhong-services-145");

    @TempDir
    Path folder;

    private SampleWindow window;

    @Start
    void start(Stage stage) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("package"));
        try (Stream<Path> files = Files.list(SAMPLE)) {
            files.forEach(file -> copy(file, copy));
        }
        Path indicators = copy.resolve("indicators.json");
        String text = Files.readString(indicators);
        Files.writeString(indicators, text.substring(0, text.lastIndexOf(']')) + ","
                + indicator("other-va", "其他产业增加值", "地区生产总值 - 服务业增加值") + ","
                + indicator("wrong", "写错的指标", "地区生产总值 - 服务业增值") + "]");
        window = SampleWindow.show(stage, folder, PageId.INDICATORS, copy.toAbsolutePath().toString());
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static void copy(Path file, Path folder) {
        try {
            Files.copy(file, folder.resolve(file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String indicator(String code, String name, String formula) {
        return """
                {"code": "%s", "name": "%s", "group": "总量规模", "unit": "亿元", "nature": "EXPECTED",
                 "priceBasis": "CURRENT", "direction": "RISE", "measure": "LEVEL",
                 "definition": {"kind": "Formula", "text": "%s"}, "department": null, "note": ""}""".formatted(code,
                name, formula);
    }

    @Test
    void aFormulaIsShownWithWhatItUsesAndWithWhatIsWrongWithIt(FxRobot robot) {
        window.settle();
        IndicatorPage page = new IndicatorPage(robot);
        page.click("其他产业增加值", 2020);
        window.settle();
        assertThat(page.details()).contains("公式：地区生产总值 - 服务业增加值", "由地区生产总值、服务业增加值计算", "619.25");
        page.click("地区生产总值", 2020);
        window.settle();
        assertThat(page.details()).contains("影响其他产业增加值");
        page.click("写错的指标", 2020);
        window.settle();
        assertThat(page.details()).contains("第 10 个字符：没有指标“服务业增值”，是否指：服务业增加值");
        page.click("其他产业增加值", 2020);
        page.press(KeyCode.F2);
        assertThat(page.editor()).isEmpty();
        assertThat(page.notes()).containsExactly("由公式“地区生产总值 - 服务业增加值”计算，请改公式中的指标");
    }
}
