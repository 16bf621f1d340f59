package planworkbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Function;

/// Finds the boxes and gaps that are painted for characters a font lacks.
public final class GlyphPictures {

    public static final String CHINESE = "服务业增加值（亿元）";

    /// A code point that is no character: each font paints its sign for “missing”.
    private static final int NO_CHARACTER = 0x0378;

    private GlyphPictures() {}

    /// Asserts that each character of the text has a picture of its own, unlike a blank and unlike the missing one.
    public static void assertEachIsItself(String text, Function<String, BufferedImage> painter) {
        String all = text + " " + Character.toString(NO_CHARACTER);
        var pictures = all.codePoints().mapToObj(Character::toString).map(painter).map(GlyphPictures::pixels).toList();
        assertThat(pictures).as("pictures of “%s”, a blank and a missing character", text).doesNotHaveDuplicates();
    }

    private static String pixels(BufferedImage image) {
        int width = image.getWidth();
        return Arrays.toString(image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }
}
