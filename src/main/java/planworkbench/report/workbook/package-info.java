/// The annex of a report as a workbook: its tables, and the projection with formulas that a spreadsheet computes again from what is supposed.
@NullMarked
package planworkbench.report.workbook;

import org.jspecify.annotations.NullMarked;
