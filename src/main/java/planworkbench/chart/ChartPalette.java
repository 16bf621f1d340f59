package planworkbench.chart;

import java.awt.Color;
import java.util.List;

/// The colours of a chart; those of AtlantaFX's Primer themes, for a chart must fit the window around it.
///
/// @param background opaque: text on a transparent ground blurs
/// @param shade behind projected years; translucent, for the grid shows through
/// @param fan over which 80 % of the paths go, and once more over the half of them in the middle; translucent
/// @param fanEdge the border of both
/// @param overlays the lines of other scenarios, by [OverlaySeries#style]
public record ChartPalette(Color background, Color text, Color muted, Color grid, Color shade, Color history,
        Color projection, Color target, Color targetBand, Color ghost, Color watermark, Color fan, Color fanEdge,
        List<Color> overlays) {

    public static final ChartPalette LIGHT = new ChartPalette(rgb(0xffffff), rgb(0x24292f), rgb(0x57606a),
            rgb(0xe3e7eb), tint(0x2f6fd0, 14), rgb(0x24292f), rgb(0x0969da), rgb(0xc0392b), tint(0xc0392b, 28),
            rgb(0x9aa3ad), tint(0x57606a, 30), tint(0x0969da, 44), tint(0x0969da, 80),
            List.of(rgb(0x8250df), rgb(0x0f766e), rgb(0xa04100)));

    public static final ChartPalette DARK = new ChartPalette(rgb(0x0d1117), rgb(0xc9d1d9), rgb(0x8b949e),
            rgb(0x262c35), tint(0x8bb4f0, 18), rgb(0xc9d1d9), rgb(0x58a6ff), rgb(0xf2857a), tint(0xf2857a, 34),
            rgb(0x6e7681), tint(0x8b949e, 36), tint(0x58a6ff, 52), tint(0x58a6ff, 96),
            List.of(rgb(0xd2a8ff), rgb(0x56d4bc), rgb(0xe3b341)));

    public ChartPalette {
        overlays = List.copyOf(overlays);
    }

    private static Color rgb(int rgb) {
        return new Color(rgb);
    }

    private static Color tint(int rgb, int alpha) {
        return new Color(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff, alpha);
    }
}
