package planworkbench.report.output;

import java.util.Locale;

/// The kinds of file that a report is handed in as.
public enum ReportFormat {
    /// the report itself, to be edited
    DOCX,
    /// its tables, and the projection as formulas that can be played with
    XLSX,
    /// a briefing for a meeting
    PPTX,
    /// the report as it is printed
    PDF;

    /// Of its files, without a dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}
