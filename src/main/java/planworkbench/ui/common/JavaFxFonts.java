package planworkbench.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import planworkbench.text.Fonts;

/// Makes the bundled families known to JavaFX, where style sheets and `Font.font` find them by name.
public final class JavaFxFonts {

    private static final double ANY_SIZE = 13;

    private JavaFxFonts() {}

    public static void load() {
        loadRegular();
        loadOthers();
    }

    /// The one font that the first paint needs.
    public static void loadRegular() {
        load(Fonts.FILES.getFirst());
    }

    /// The fonts that [#loadRegular] has left.
    public static void loadOthers() {
        Fonts.FILES.stream().skip(1).forEach(JavaFxFonts::load);
    }

    private static void load(String file) {
        try (InputStream in = Fonts.open(file)) {
            @Nullable
            Font font = Font.loadFont(in, ANY_SIZE);
            if (font == null) {
                throw new IllegalStateException(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
