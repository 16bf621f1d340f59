@NullMarked
package planworkbench.report.workbook;

import org.jspecify.annotations.NullMarked;
