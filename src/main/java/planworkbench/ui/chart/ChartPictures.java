package planworkbench.ui.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;

import planworkbench.chart.ChartPicture;
import planworkbench.chart.PictureFormat;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.report.ChartFile;
import planworkbench.ui.common.Background;

/// Charts as pictures for texts and slides, drawn and written on the worker. All are of one size and on white, whatever size and
/// theme the window has.
public final class ChartPictures {

    private final Background background;

    public ChartPictures(Background background) {
        this.background = background;
    }

    /// Hands over the picture of a chart.
    void draw(ProjectionChartModel chart, Consumer<Image> onDrawn, Consumer<RuntimeException> onFailed) {
        background.<Image>run(() -> SwingFXUtils.toFXImage(ChartPicture.onPaper(chart).image(), null), onDrawn,
                onFailed);
    }

    /// Writes it to a file.
    void save(ProjectionChartModel chart, PictureFormat format, Path file, Consumer<Path> onSaved,
            Consumer<RuntimeException> onFailed) {
        background.run(() -> write(chart, format, file), onSaved, onFailed);
    }

    private static Path write(ProjectionChartModel chart, PictureFormat format, Path file) {
        try {
            ChartFile.write(ChartPicture.onPaper(chart), format, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
