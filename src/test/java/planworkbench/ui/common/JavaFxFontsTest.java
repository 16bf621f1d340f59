package planworkbench.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import planworkbench.text.Fonts;
import planworkbench.text.GlyphPictures;

/// As `FontsTest`, for the window.
class JavaFxFontsTest {

    @BeforeAll
    static void load() throws Exception {
        JavaFxLog.acceptClassPath();
        FxToolkit.registerPrimaryStage();
        JavaFxFonts.load();
    }

    @Test
    void javaFxPaintsChineseWithTheBundledFont() {
        var font = Font.font(Fonts.SANS, 32);
        assertThat(font.getFamily()).isEqualTo(Fonts.SANS);
        GlyphPictures.assertEachIsItself(GlyphPictures.CHINESE, character -> paint(character, font));
    }

    @Test
    void javaFxPaintsBoldWithItsOwnFont() {
        var bold = Font.font(Fonts.SANS, FontWeight.BOLD, 32);
        assertThat(bold.getName()).isEqualTo("Noto Sans SC Bold");
        GlyphPictures.assertEachIsItself(GlyphPictures.CHINESE, character -> paint(character, bold));
    }

    @Test
    void aBoxInsteadOfACharacterIsFound() {
        var font = Font.font(Fonts.SANS, 32);
        assertThatThrownBy(() -> GlyphPictures.assertEachIsItself("值\u0379", character -> paint(character, font)))
                .isInstanceOf(AssertionError.class);
    }

    private static BufferedImage paint(String character, Font font) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var text = new Text(8, 48, character);
            text.setFont(font);
            var scene = new Scene(new Group(text), 64, 64);
            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        });
    }
}
