/// A composed report in every form in which it is handed in.
@NullMarked
package planworkbench.report.output;

import org.jspecify.annotations.NullMarked;
