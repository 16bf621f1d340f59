package planworkbench.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The build points fontconfig at a set without Chinese fonts, so what is painted here comes from the bundled ones.
class FontsTest {

    @BeforeAll
    static void register() {
        Fonts.registerWithAwt();
    }

    @ParameterizedTest
    @ValueSource(strings = {Fonts.SANS, Fonts.SERIF})
    void awtPaintsChineseWithTheBundledFont(String family) {
        var font = new Font(family, Font.PLAIN, 32);
        assertThat(font.getFamily()).isEqualTo(family);
        assertThat(font.canDisplayUpTo(GlyphPictures.CHINESE)).isEqualTo(-1);
        GlyphPictures.assertEachIsItself(GlyphPictures.CHINESE, character -> paint(character, font));
    }

    @Test
    void awtPaintsBoldWithItsOwnFont() {
        var bold = new Font(Fonts.SANS, Font.BOLD, 32);
        assertThat(bold.getFontName()).isEqualTo("Noto Sans SC Bold");
        GlyphPictures.assertEachIsItself(GlyphPictures.CHINESE, character -> paint(character, bold));
    }

    @Test
    void aBoxInsteadOfACharacterIsFound() {
        var font = new Font(Fonts.SANS, Font.PLAIN, 32);
        assertThatThrownBy(() -> GlyphPictures.assertEachIsItself("值\u0379", character -> paint(character, font)))
                .isInstanceOf(AssertionError.class);
    }

    /// Asked in a process of its own: here the registered fonts have become fallbacks of the system's.
    @Test
    @EnabledOnOs(OS.LINUX)
    void theSystemAloneHasNoChineseFont() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of(URI.create(FontsTest.class.getResource("/").toString())).toString();
        var process = new ProcessBuilder(java, "-Duser.home=" + System.getProperty("user.home"),
                "-Djava.awt.headless=true", "-cp", classes,
                SystemFontQuestion.class.getName()).redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8)).isEqualTo("0");
    }

    private static BufferedImage paint(String character, Font font) {
        var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.setFont(font);
        graphics.drawString(character, 8, 48);
        graphics.dispose();
        return image;
    }
}
