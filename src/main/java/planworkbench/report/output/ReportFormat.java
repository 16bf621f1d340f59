package planworkbench.report.output;

import java.util.Locale;

/// The kinds of file that a report is handed in as.
public enum ReportFormat {
    /// the report itself, to be edited
    DOCX;

    /// Of its files, without a dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
