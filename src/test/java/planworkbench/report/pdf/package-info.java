@NullMarked
package planworkbench.report.pdf;

import org.jspecify.annotations.NullMarked;
