package planworkbench.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The Chinese fonts that travel with the program: a fresh machine may have none.
public final class Fonts {

    /// The family of the window and the charts, in regular and bold.
    public static final String SANS = "Noto Sans SC";

    /// The family of the body text of reports, in regular only.
    public static final String SERIF = "Noto Serif SC";

    /// The files of the families, to be opened with {@link #open}.
    public static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf",
            "NotoSerifSC-Regular.ttf");

    private Fonts() {}

    /// Opens one of the {@link #FILES}; the caller closes it.
    public static InputStream open(String file) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream("/planworkbench/fonts/" + file), file);
    }

    /// Makes the families known to AWT, and so to charts and reports. Where the system has the same fonts, they stay.
    public static void registerWithAwt() {
        var environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (String file : FILES) {
            try (InputStream in = open(file)) {
                environment.registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (FontFormatException e) {
                throw new IllegalStateException(file, e);
            }
        }
    }
}
