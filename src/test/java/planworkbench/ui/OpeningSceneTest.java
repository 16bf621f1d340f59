package planworkbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.text.Fonts;
import planworkbench.text.Language;
import planworkbench.text.Messages;
import planworkbench.ui.common.JavaFxFonts;

@ExtendWith(ApplicationExtension.class)
class OpeningSceneTest {

    private static final Path FILE = Path.of("规划", "吴中.mv.db");

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        JavaFxFonts.load();
        stage.setScene(opening(Theme.LIGHT));
        stage.show();
    }

    @Test
    void itNamesTheFileInTheBundledFontAndTurnsWhileItIsShown(FxRobot robot) {
        Scene scene = stage.getScene();
        List<Text> texts = scene.getRoot().getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(Text.class::cast).toList();
        assertThat(texts).extracting(Text::getText).containsExactly("规划推演工作台", "正在打开 " + FILE);
        assertThat(texts).allMatch(text -> text.getFont().getFamily().equals(Fonts.SANS));
        Node progress = scene.getRoot().getChildrenUnmodifiable().getFirst();
        double[] angle = new double[1];
        robot.interact(() -> angle[0] = progress.getRotate());
        until(() -> progress.getRotate() != angle[0]);
        robot.interact(() -> stage.setScene(opening(Theme.DARK)));
        robot.interact(() -> angle[0] = progress.getRotate());
        until(() -> stage.getScene().getRoot().getChildrenUnmodifiable().getFirst().getRotate() > 0);
        assertThat(progress.getRotate()).as("after it was taken away").isEqualTo(angle[0]);
    }

    /// Nothing may flash when the page comes after it.
    @ParameterizedTest
    @EnumSource
    void itHasTheColoursOfThePagesAfterIt(Theme theme, FxRobot robot) {
        robot.interact(() -> {
            Label label = new Label("页");
            StackPane page = new StackPane(label);
            WorkbenchWindow.dressed(page, theme, 100, 100);
            page.applyCss();
            assertThat(page.getBackground().getFills().getFirst().getFill()).isEqualTo(theme.background());
            assertThat(label.getTextFill()).isEqualTo(theme.foreground());
        });
        Parent root = opening(theme).getRoot();
        assertThat(root.getScene().getFill()).isEqualTo(theme.background());
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not become so", e);
        }
    }

    private static Scene opening(Theme theme) {
        return OpeningScene.of(Messages.of(Language.ZH), FILE, theme, 800, 600);
    }
}
