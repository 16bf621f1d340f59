@NullMarked
package planworkbench.report.composition;

import org.jspecify.annotations.NullMarked;
