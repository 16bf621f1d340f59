/// The report as a Word document (docx) after GB/T 9704—2012, and what its author wrote into it. What never changes of a document (styles,
/// page numbers, fonts, settings) is in the files beside this package; the code adds what the report says.
@NullMarked
package planworkbench.report.word;

import org.jspecify.annotations.NullMarked;
