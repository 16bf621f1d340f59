@NullMarked
package planworkbench.report;

import org.jspecify.annotations.NullMarked;
