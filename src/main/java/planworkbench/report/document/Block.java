package planworkbench.report.document;

/// A part of a chapter that stands by itself.
public sealed interface Block permits Heading, Paragraph, AuthorText, DataTable, DataChart {}
