package planworkbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.scenario.Scenario;
import planworkbench.ui.common.PageId;

/// Chinese and English, switched while the window is open.
@ExtendWith(ApplicationExtension.class)
class LanguageTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

    @TempDir
    static Path folder;

    private SampleWindow window;
    private Stage stage;

    @Start
    void show(Stage shown) {
        stage = shown;
        window = SampleWindow.show(shown, folder, PageId.OVERVIEW);
    }

    @BeforeEach
    void settle() {
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void filterSelectionAndPageStay(FxRobot robot) {
        robot.clickOn("#card-verdict-at-risk");
        robot.interact(() -> heat(robot).getSelectionModel().select(1));
        Object selected = heat(robot).getSelectionModel().getSelectedItem();
        int rows = heat(robot).getItems().size();
        robot.clickOn("#language");
        assertThat(window.model().pageProperty().get()).isEqualTo(PageId.OVERVIEW);
        assertThat(robot.lookup("#card-verdict-at-risk").queryAs(ToggleButton.class).isSelected()).isTrue();
        assertThat(heat(robot).getItems()).hasSize(rows);
        assertThat(heat(robot).getSelectionModel().getSelectedItem()).isEqualTo(selected);
    }

    @Test
    void nothingButDataIsChineseInEnglish(FxRobot robot) throws Exception {
        robot.clickOn("#language");
        Set<String> left = new TreeSet<>();
        Set<String> data = window.model().snapshot().scenarios().scenarios().values().stream().map(Scenario::name)
                .collect(Collectors.toSet());
        for (PageId page : PageId.values()) {
            robot.clickOn("#page-" + page.digit());
            window.settle();
            WaitForAsyncUtils.waitForFxEvents();
            Set<String> shown = WaitForAsyncUtils.waitForAsyncFx(60_000,
                    () -> texts(stage.getScene().getRoot()).collect(Collectors.toSet()));
            assertThat(shown).as("texts of %s", page).hasSizeGreaterThan(20);
            for (Pattern chinese : chineseOnly()) {
                shown.stream().filter(text -> chinese.matcher(text).matches() && !data.contains(text))
                        .forEach(text -> left.add(page + ": " + text));
            }
        }
        assertThat(left).isEmpty();
    }

    /// The program's Chinese texts, as what may stand on the screen: places hold anything.
    private static List<Pattern> chineseOnly() throws Exception {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(
                Path.of("src/main/resources/planworkbench/messages_zh_CN.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().map(properties::getProperty)
                .filter(text -> PLACE.matcher(text).replaceAll("").codePoints()
                        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count() >= 2)
                .map(text -> Pattern.compile(Stream.of(PLACE.split(text, -1)).map(Pattern::quote)
                        .collect(Collectors.joining(".*")), Pattern.DOTALL))
                .toList();
    }

    /// What can be read in and about a node and everything in it.
    private static Stream<String> texts(Node node) {
        if (!node.isVisible()) {
            return Stream.of();
        }
        List<String> own = new ArrayList<>();
        if (node instanceof Labeled labeled) {
            add(labeled.getText(), own);
        }
        if (node instanceof TextInputControl input) {
            add(input.getPromptText(), own);
        }
        // The way back to Chinese is in Chinese.
        if (node instanceof Control control && control.getTooltip() != null && !"language".equals(node.getId())) {
            add(control.getTooltip().getText(), own);
        }
        add(node.getAccessibleText(), own);
        return node instanceof Parent parent
                ? Stream.concat(own.stream(), parent.getChildrenUnmodifiable().stream().flatMap(LanguageTest::texts))
                : own.stream();
    }

    private static void add(@Nullable String text, List<String> to) {
        if (text != null && !text.isBlank()) {
            to.add(text);
        }
    }

    private static TableView<?> heat(FxRobot robot) {
        return robot.lookup("#heat-table").queryAs(TableView.class);
    }
}
