package planworkbench.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;

import planworkbench.report.document.ReportDocument;
import planworkbench.store.AtomicFile;

/// A report as a file to hand in. A reader finds the old file or the new one, never a part.
public final class ReportFile {

    private ReportFile() {}

    /// @param file in a folder that exists
    public static void write(ReportDocument report, ReportWriter writer, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(report, bytes);
        AtomicFile.write(file.toAbsolutePath(), bytes.toByteArray());
    }
}
