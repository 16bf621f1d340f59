package planworkbench.report;

import java.io.IOException;
import java.io.OutputStream;

import planworkbench.report.document.ReportDocument;

/// Puts a report into the form of a file. Adds nothing to what it says; the same report gives the same bytes.
@FunctionalInterface
public interface ReportWriter {

    /// Leaves the stream open.
    void write(ReportDocument report, OutputStream out) throws IOException;
}
