package planworkbench.chart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// What kinds of file a chart is written as.
public enum PictureFormat {
    /// pixels, for texts and slides
    PNG,
    /// lines and letters that can be scaled and edited
    SVG;

    /// How the names of such files end.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// The format that a file's name says; empty for another or none.
    public static Optional<PictureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (PictureFormat format : values()) {
            if (name.endsWith(format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
