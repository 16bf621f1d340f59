/// The page 报告: what the report says, with the author's own words in it, and the report as a file.
@NullMarked
package planworkbench.ui.report;

import org.jspecify.annotations.NullMarked;
