package planworkbench.exchange.figures;

/// A kind of file to hand on.
public enum ExportFormat {
    /// formatted, with statuses and sources as notes
    XLSX,
    /// UTF-8 with a byte order mark, which Excel needs
    CSV,
    /// the whole workspace as a folder of JSON
    JSON
}
