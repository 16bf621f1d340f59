package planworkbench.chart;

import java.awt.Font;

import planworkbench.text.Fonts;

/// The type of the charts: the bundled family, which has the Chinese characters on every machine.
final class ChartFonts {

    static {
        Fonts.registerWithAwt();
    }

    static final Font SMALL = new Font(Fonts.SANS, Font.PLAIN, 12);
    static final Font BODY = new Font(Fonts.SANS, Font.PLAIN, 13);
    static final Font STRONG = new Font(Fonts.SANS, Font.BOLD, 15);
    static final Font WATERMARK = new Font(Fonts.SANS, Font.BOLD, 96);

    private ChartFonts() {}
}
