package planworkbench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import planworkbench.chart.ChartPicture;
import planworkbench.chart.PictureFormat;
import planworkbench.store.AtomicFile;

/// A chart as a file to hand on. A reader finds the old file or the new one, never a part.
public final class ChartFile {

    private ChartFile() {}

    /// Makes the folder where there is none.
    public static void write(ChartPicture picture, PictureFormat format, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        picture.write(format, bytes);
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        AtomicFile.write(target, bytes.toByteArray());
    }
}
